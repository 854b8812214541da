/// The fields of a record: the names that a template may use, in the order of their slots.
///
/// A class, so that a record which occurs in several places is one object. It cannot contain itself.
package final class RecordShape: Sendable, Equatable {
    /// A named value of a record.
    package struct Field: Sendable, Equatable {
        /// The name that templates use.
        package let name: String
        /// What may stand there.
        package let shape: TemplateShape
        /// One sentence for the template reference.
        package let summary: String

        /// Makes a field.
        package init(_ name: String, _ shape: TemplateShape, _ summary: String) {
            self.name = name
            self.shape = shape
            self.summary = summary
        }
    }

    /// The name that a template declares as its context, and that messages use.
    package let name: String
    /// The fields; a field's index is its slot in `TemplateValue.record`.
    package let fields: [Field]
    /// The slots in the order of their names.
    private let slots: [(name: String, slot: Int)]

    /// Makes a record shape; of two fields with one name the first counts.
    package init(_ name: String, _ fields: [Field]) {
        self.name = name
        self.fields = fields
        slots = fields.enumerated().map { (name: $1.name, slot: $0) }
            .sorted { ($0.name, $0.slot) < ($1.name, $1.slot) }
    }

    /// The slot of a field, or nil when there is no field of that name.
    package func slot(of name: String) -> Int? {
        var range = slots.indices
        while let middle = range.isEmpty ? nil : range.lowerBound + range.count / 2 {
            range = slots[middle].name < name ? middle + 1..<range.upperBound : range.lowerBound..<middle
        }
        let place = range.lowerBound
        return place < slots.count && slots[place].name == name ? slots[place].slot : nil
    }

    /// Whether two shapes have the same name and fields.
    package static func == (a: RecordShape, b: RecordShape) -> Bool {
        a === b || (a.name == b.name && a.fields == b.fields)
    }
}
