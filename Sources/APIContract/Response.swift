package import YAMLSyntax

/// A documented answer (OpenAPI 3.2, section 4.17).
package struct Response: Sendable {
    /// Which status codes a response is for.
    package enum Status: Sendable, Hashable, Comparable {
        /// One code, such as 201.
        case code(Int)
        /// All codes of a class, such as 2 for `2XX`.
        case range(Int)
        /// Every code that is not documented otherwise.
        case `default`

        /// Reads the key of a Responses Object.
        package init?(key: String) {
            if key == "default" {
                self = .default
            } else if let code = Int(key), (100..<600).contains(code), key.utf8.count == 3 {
                self = .code(code)
            } else if key.count == 3, key.uppercased().hasSuffix("XX"),
                let first = key.first?.wholeNumberValue,
                (1...5).contains(first)
            {
                self = .range(first)
            } else {
                return nil
            }
        }

        /// Whether it is for 2xx codes.
        package var isSuccess: Bool {
            switch self {
            case .code(let code): code / 100 == 2
            case .range(let first): first == 2
            case .default: false
            }
        }

        /// Whether an answer can have content (RFC 9110, sections 15.2, 15.3.5, 15.3.6 and 15.4.5).
        package var hasContent: Bool {
            switch self {
            case .code(let code): code / 100 != 1 && ![204, 205, 304].contains(code)
            case .range(let first): first != 1
            case .default: true
            }
        }

        /// Whether it sends the client elsewhere: for 3xx codes but 304, which answers a condition
        /// (RFC 9110, section 15.4).
        package var isRedirect: Bool {
            switch self {
            case .code(let code): code / 100 == 3 && code != 304
            case .range(let first): first == 3
            case .default: false
            }
        }

        /// A code that the response is for: 200 for `2XX`, 302 for `3XX`, 500 for `default`.
        package var sampleCode: Int {
            switch self {
            case .code(let code): code
            // 300 asks for a choice, which hardly any API has.
            case .range(3): 302
            case .range(let first): first * 100
            case .default: 500
            }
        }

        /// The key as documents write it.
        package var key: String {
            switch self {
            case .code(let code): String(code)
            case .range(let first): "\(first)XX"
            case .default: "default"
            }
        }

        private var order: Int {
            switch self {
            case .code(let code): code / 100 == 2 ? code : code + 1_000
            case .range(let first): first == 2 ? 299 : first * 100 + 1_099
            case .default: 9_999
            }
        }

        package static func < (a: Status, b: Status) -> Bool { a.order < b.order }
    }

    /// A header of a response.
    package struct Header: Sendable {
        /// The name.
        package var name: String
        /// What it means, in Markdown.
        package var description: String
        /// The schema of its value.
        package var schema: SchemaID?
        /// The documented value, if there is one.
        package var example: JSONValue?
    }

    /// The status codes that it is for.
    package var status: Status
    /// What it means, in Markdown.
    package var description: String
    /// Its headers.
    package var headers: [Header]
    /// Its bodies in document order; none for a response without content.
    package var content: [Content]

    /// The body that examples and the contract server use: JSON if there is any.
    package var preferredContent: Content? { content.first(where: \.isJSON) ?? content.first }
}
