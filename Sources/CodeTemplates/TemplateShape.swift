/// What kind of value a template may expect at a place; the template checker's types.
package indirect enum TemplateShape: Sendable, Equatable {
    /// Raw text, such as a name or a description from a document: never written as it is.
    case text
    /// Text that is safe in the output already.
    case code
    /// A truth value, for conditions.
    case flag
    /// A whole number.
    case integer
    /// A value that only filters look into, with the name of its kind, such as `json`.
    case opaque(String)
    /// Values of one shape, for loops.
    case list(TemplateShape)
    /// Named fields.
    case record(RecordShape)
    /// A value that may be absent: it can be used only inside an `if` that tests it.
    case optional(TemplateShape)

    /// The shape in words, as messages and reference pages name it: `optional list of text`.
    package var words: String {
        switch self {
        case .text: "text"
        case .code: "code"
        case .flag: "flag"
        case .integer: "integer"
        case .opaque(let kind): kind
        case .list(let element): "list of \(element.words)"
        case .record(let record): record.name
        case .optional(let wrapped): "optional \(wrapped.words)"
        }
    }

    /// The shape that remains when the value is known to be present.
    var unwrapped: TemplateShape {
        var shape = self
        while case .optional(let wrapped) = shape { shape = wrapped }
        return shape
    }

    /// Whether a value is of this shape, not looking inside lists and records.
    func matches(_ value: TemplateValue) -> Bool {
        switch (self, value) {
        case (.text, .text), (.code, .code), (.flag, .flag), (.integer, .integer): true
        case (.opaque, .opaque), (.list, .list), (.optional, .absent): true
        case (.record(let shape), .record(let fields)): shape.fields.count == fields.count
        case (.optional, _): unwrapped.matches(value)
        default: false
        }
    }
}
