/// The filters that a template may use.
package struct FilterSet: Sendable {
    /// The filters by name.
    package let filters: [Filter]
    private let indices: [String: Int]

    /// Makes a set; of two filters with one name the last counts.
    package init(_ filters: [Filter]) {
        let byName = Dictionary(filters.map { ($0.name, $0) }, uniquingKeysWith: { _, last in last })
        self.filters = byName.values.sorted { $0.name < $1.name }
        indices = Dictionary(
            self.filters.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { a, _ in a })
    }

    /// The position of a filter in `filters`, or nil when there is none of that name.
    func index(of name: String) -> Int? { indices[name] }

    /// Whether a template that was checked with another set can be rendered with this one.
    func isInterchangeable(with other: FilterSet) -> Bool {
        filters.count == other.filters.count
            && zip(filters, other.filters).allSatisfy { $0.name == $1.name && $0.output == $1.output }
    }
}
