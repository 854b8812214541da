extension ObjectKind {
    /// Keys that such objects need in some versions only.
    func neededKeys(in version: OpenAPIVersion) -> [String] {
        switch self {
        case .operation: version == .v3_0 ? ["responses"] : []
        case .response: version < .v3_2 ? ["description"] : []
        default: []
        }
    }

    /// Keys of which there must be one.
    var alternativeKeys: [[String]] {
        switch self {
        // OpenAPI 3.2, section 4.20.1.
        case .link: [["operationRef", "operationId"]]
        default: []
        }
    }

    /// Keys that cannot stand together.
    var exclusiveKeys: [[String]] {
        switch self {
        case .parameter, .header: [["schema", "content"], ["example", "examples"]]
        case .mediaType:
            [["example", "examples"], ["encoding", "prefixEncoding"], ["encoding", "itemEncoding"]]
        case .example:
            [
                ["value", "externalValue"], ["value", "dataValue"], ["value", "serializedValue"],
                ["externalValue", "serializedValue"],
            ]
        // OpenAPI 3.2, section 4.26.1.
        case .xml: [["nodeType", "attribute"], ["nodeType", "wrapped"]]
        case .license: [["identifier", "url"]]
        case .link: [["operationRef", "operationId"]]
        default: []
        }
    }
}
