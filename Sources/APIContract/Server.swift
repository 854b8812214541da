package import OpenAPIDocument

/// A base URL of the API (OpenAPI 3.2, section 4.5).
package struct Server: Sendable, Hashable {
    /// A part of the URL that can be another one.
    package struct Variable: Sendable, Hashable {
        /// The name.
        package var name: String
        /// What stands in `url`.
        package var value: String
        /// What may stand there; none when everything may.
        package var allowed: [String]
        /// What it means, in Markdown.
        package var description: String
    }

    /// The URL with the defaults of its variables filled in and without a final slash.
    package var url: String
    /// What the server is for, in Markdown.
    package var description: String
    /// The parts of the URL that can be other ones, in the order of their places.
    package var variables: [Variable] = []
    /// The URL with places for its variables, absolute and without a final slash; nil if it has none, or if the
    /// document gives only a part of it.
    package var template: PathTemplate?
    /// Whether the document tells the host. Of one that it does not tell, only the path is known.
    package var isHostKnown = true
}
