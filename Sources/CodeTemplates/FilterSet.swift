/// The filters that a template may use.
package struct FilterSet: Sendable {
    /// The filters by name.
    package let filters: [Filter]
    private let names: [String]

    /// Makes a set; of two filters with one name the last counts.
    package init(_ filters: [Filter]) {
        let last = filters.indices.filter { index in
            !filters[(index + 1)...].contains { $0.name == filters[index].name }
        }
        self.filters = last.map { filters[$0] }.sorted { $0.name < $1.name }
        names = self.filters.map(\.name)
    }

    /// The position of a filter in `filters`, or nil when there is none of that name.
    func index(of name: String) -> Int? { names.firstIndex(of: name) }

    /// Whether a template that was checked with another set can be rendered with this one.
    func isInterchangeable(with other: FilterSet) -> Bool {
        filters.count == other.filters.count
            && zip(filters, other.filters).allSatisfy { $0.name == $1.name && $0.output == $1.output }
    }
}
