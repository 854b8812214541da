package import OpenAPIDocument
package import SourceDiagnostics

/// One request that the API answers.
package struct Operation: Sendable {
    /// The unique name: its `operationId`, or one made of method and path.
    package var id: String
    /// The HTTP method in upper case.
    package var method: String
    /// The path below the server's URL.
    package var path: PathTemplate
    /// What it does, a short line; empty when the document has none.
    package var summary: String
    /// What it does, in Markdown.
    package var description: String
    /// The groups that it belongs to.
    package var tags: [String]
    /// Whether new programs should not use it.
    package var isDeprecated: Bool
    /// The parameters: those of the operation, then those of the path that it does not override.
    package var parameters: [Parameter]
    /// What it sends as content.
    package var requestBody: RequestBody?
    /// The documented responses: the successes first, then by status.
    package var responses: [Response]
    /// The alternatives of security that it accepts; none when it needs no credentials.
    package var security: [SecurityRequirement]
    /// Where more is said about it.
    package var externalDocs: ExternalDocumentation?
    /// The servers that it is found at.
    package var servers: [Server]
    /// What `x-specimen` says about it.
    package var settings: OperationSettings
    /// Where its key stands in the document.
    package var range: SourceRange
    /// Which of this the document itself says of it.
    package var written = Written()

    /// What the document says of an operation itself; the rest follows from other things.
    package struct Written: Sendable {
        /// Whether `id` is its `operationId`.
        package var hasID = true
        /// Whether it, or its path, has servers of its own.
        package var hasServers = false
        /// Whether a parameter is declared for each place in the path, by just this name.
        package var hasPathParameters = true
        /// The name that `x-codegen-request-body-name` gives to its content; empty for none.
        package var bodyName = ""
        /// The method that the makers of packages are told to give it, after its resources; empty for none.
        package var packageMethod: [String] = []
    }

    /// The response that an example expects: the first documented success, or the first redirect where the
    /// document promises nothing better.
    package var success: Response? {
        responses.first(where: \.status.isSuccess) ?? responses.first(where: \.status.isRedirect)
    }

    /// The responses that are neither successes nor the redirect that stands for one.
    package var failures: [Response] {
        let expected = success?.status
        return responses.filter { !$0.status.isSuccess && $0.status != expected }
    }

    /// The method and the path as the document writes it.
    package var route: String { "\(method) \(path.template)" }

    /// The parameters of a place in the request.
    package func parameters(in location: Parameter.Location) -> [Parameter] {
        parameters.filter { $0.location == location }
    }
}

/// A page elsewhere (OpenAPI 3.2, section 4.11).
package struct ExternalDocumentation: Sendable, Hashable {
    /// The URL, as the document spells it.
    package var url: String
    /// What is found there, in Markdown.
    package var description: String
}
