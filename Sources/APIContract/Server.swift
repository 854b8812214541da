/// A base URL of the API (OpenAPI 3.2, section 4.5).
package struct Server: Sendable, Hashable {
    /// The URL with the defaults of its variables filled in and without a final slash.
    package var url: String
    /// What the server is for, in Markdown.
    package var description: String
    /// Whether the document tells the host. Of one that it does not tell, only the path is known.
    package var isHostKnown = true
}
