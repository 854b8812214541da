/// A minor version of the OpenAPI Specification that documents may be written in.
package enum OpenAPIVersion: String, Sendable, CaseIterable, Comparable {
    /// OpenAPI 3.0.x, with its own dialect of JSON Schema.
    case v3_0 = "3.0"
    /// OpenAPI 3.1.x, with JSON Schema 2020-12.
    case v3_1 = "3.1"
    /// OpenAPI 3.2.x.
    case v3_2 = "3.2"

    /// The version that the `openapi` field of a document names.
    ///
    /// The patch number does not matter for tools (OpenAPI 3.1.1, section 4.1).
    /// - Parameter text: the field's text, such as `3.1.0`.
    package init?(text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count >= 2, parts.count <= 3 || text.contains("-") else { return nil }
        self.init(rawValue: parts[0...1].joined(separator: "."))
    }

    package static func < (a: OpenAPIVersion, b: OpenAPIVersion) -> Bool { a.rawValue < b.rawValue }
}
