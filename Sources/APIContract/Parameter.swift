package import YAMLSyntax

/// A value of a request outside its body (OpenAPI 3.2, section 4.12).
package struct Parameter: Sendable {
    /// Where a parameter stands in a request.
    package enum Location: String, Sendable, CaseIterable {
        case path, query, header, cookie
    }

    /// How a value becomes text (OpenAPI 3.2, section 4.12.3).
    package enum Style: String, Sendable {
        case matrix, label, simple, form, spaceDelimited, pipeDelimited, deepObject
        /// For cookies, without percent-encoding (OpenAPI 3.2).
        case cookie
    }

    /// The name on the wire.
    package var name: String
    /// Where it stands.
    package var location: Location
    /// Whether every request has it.
    package var isRequired: Bool
    /// Whether new programs should not send it.
    package var isDeprecated: Bool
    /// What it means, in Markdown.
    package var description: String
    /// How its value becomes text.
    package var style: Style
    /// Whether each element of its value stands alone.
    package var isExploded: Bool
    /// Whether reserved characters stay as they are: in queries and, since OpenAPI 3.2 (section 4.12.2.2), in paths.
    package var allowsReserved: Bool
    /// The schema of its value.
    package var schema: SchemaID?
    /// The media type of its value when it is serialised as content, such as JSON.
    package var mediaType: String?
    /// The example that the document gives.
    package var example: JSONValue?
    /// Whether the value must not be shown.
    package var isSecret: Bool
    /// The only value that the operation is for, when the path itself holds it: `?Action=List`.
    package var fixedValue: String? = nil

    /// The name that the makers of packages are told to give it in all languages; empty for none.
    package var packageName = ""

    /// Its place in the order of the document: those of the path come before the operation's own.
    package var order = Int.max

    /// Whether its value is the whole query string (OpenAPI 3.2, section 4.12.1: `in: querystring`).
    package var isWholeQuery: Bool = false

    /// Whether its value is serialised as JSON, not by a style.
    package var isJSON: Bool { mediaType.map(MediaType.isJSON) ?? false }

    /// What a member of its value is called in the request, or by its parameter where it has no name of its own there
    /// (OpenAPI 3.2, section 4.12.7, "Style Examples").
    package func memberName(_ key: String) -> String {
        if isWholeQuery { return key }
        guard mediaType == nil else { return "\(name).\(key)" }
        return switch style {
        case .form, .cookie: isExploded ? key : "\(name).\(key)"
        case .deepObject: "\(name)[\(key)]"
        default: "\(name).\(key)"
        }
    }

    /// Whether the definition says nothing: a header that other parts of the document describe (OpenAPI 3.2,
    /// section 4.12.2.1), or one that is the HTTP client's own (RFC 9110, section 7; RFC 9112, section 6).
    package var isIgnored: Bool {
        location == .header && Self.ignoredHeaders.contains(name.lowercased())
    }

    private static let ignoredHeaders = [
        "accept", "content-type", "authorization", "host", "content-length", "transfer-encoding",
        "connection", "keep-alive", "upgrade", "te", "trailer", "expect",
    ]
}
