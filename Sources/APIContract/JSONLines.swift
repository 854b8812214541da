package import YAMLSyntax

/// JSON texts, one a line (OpenAPI 3.2, section 4.14.3.1).
package enum JSONLines {
    private static let types: Set = [
        "application/jsonl", "application/x-jsonl", "application/x-jsonlines", "application/x-ndjson",
        "application/ndjson", "application/stream+json",
    ]

    /// Whether a media type, without parameters, is for such lines.
    package static func isMediaType(_ essence: String) -> Bool { types.contains(essence) }

    /// The lines of some values.
    package static func text(_ values: [JSONValue]) -> String { values.map { $0.text + "\n" }.joined() }
}
