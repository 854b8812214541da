/// Finds where the error bodies of an operation hold their message.
struct MessageKeyChooser {
    let contract: Contract

    init(_ contract: Contract) { self.contract = contract }

    /// Where APIs put messages, the most telling place first.
    private static let places = [
        ["error", "message"], ["message"], ["error_description"], ["detail"], ["error"], ["errors"],
        ["description"], ["title"], ["reason"],
    ]

    /// The places that the document names, else those that its error schemas have, at most two.
    func choose(_ operation: Operation) -> [[String]] {
        if let keys = operation.settings.message, !keys.isEmpty { return keys }
        let errors = operation.failures.compactMap { $0.preferredContent?.schema }
        let found = Self.places.filter { keys in errors.contains { leadsToText($0, keys[...]) } }
        return found.isEmpty ? [["message"], ["error"]] : Array(found.prefix(2))
    }

    private func leadsToText(_ id: SchemaID, _ keys: ArraySlice<String>, depth: Int = 0) -> Bool {
        let schema = contract.schemas[id]
        guard depth < 8 else { return false }
        guard let key = keys.first else {
            if schema.type == .array, let items = schema.items {
                return contract.schemas[items].type == .string
            }
            return schema.type == .string
        }
        if let property = schema.properties.first(where: { $0.name == key }) {
            return leadsToText(property.schema, keys.dropFirst(), depth: depth + 1)
        }
        return schema.allOf.contains { leadsToText($0, keys, depth: depth + 1) }
    }
}
