import YAMLSyntax

/// Makes parts that have places instead of names (OpenAPI 3.2, section 4.15.2).
struct PositionalPartBuilder {
    let contract: Contract
    let content: Content

    /// The value with the parts as elements, made up where there is no example.
    func elements(_ value: JSONValue) -> [JSONValue] {
        guard case .array(let elements) = value, content.schema != content.itemSchema || isDocumented else {
            return [value]
        }
        return elements
    }

    private var isDocumented: Bool { !content.examples.isEmpty }

    /// One part for each element.
    func build(_ elements: [JSONValue]) -> MultipartContent {
        let builder = MultipartPartBuilder(contract, content)
        var taken: Set<String> = []
        return MultipartContent(
            parts: elements.enumerated().map { place, element in
                var part = builder.part(
                    "part", element, content.schema(ofPart: place, contract.schemas),
                    content.positions.encoding(of: place), &taken)
                part.name = ""
                part.isPositional = true
                return part
            })
    }
}
