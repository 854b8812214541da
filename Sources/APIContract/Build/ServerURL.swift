import OpenAPIDocument
import SourceDiagnostics
import YAMLSyntax

/// The URLs of servers.
enum ServerURL {
    /// What stands for a host that the document does not tell (RFC 2606, section 3).
    static let unknownHost = "https://api.example.com"
    /// What stands for the server of a document without servers.
    static let placeholder = Server(url: unknownHost, description: "", isHostKnown: false)

    /// An absolute URL without a final slash.
    ///
    /// A relative one is relative to where the document itself is found (OpenAPI 3.2, section 4.5), which
    /// its `$self` may tell.
    static func absolute(_ text: String, base: String?) -> String {
        let trimmed = text.drop { $0.isWhitespace }
        var url = URIReference(String(trimmed))
        if url.scheme == nil {
            let base = URIReference(
                base.flatMap { URIReference($0).authority == nil ? nil : $0 } ?? unknownHost)
            if url.authority == nil, isHost(url.path.prefix { $0 != "/" }) {
                url = URIReference("https://" + trimmed)
            } else {
                url = base.resolve(url)
                if url.authority != nil, !url.path.isEmpty, !url.path.hasPrefix("/") {
                    url.path = "/" + url.path
                }
            }
        }
        var result = url.text
        while result.last?.isWhitespace == true || result.hasSuffix("/") { result.removeLast() }
        return result
    }

    /// Whether a URL, or the base that it is relative to, has a host.
    static func tellsHost(_ text: String, base: String?) -> Bool {
        let absolute = absolute(text, base: base)
        return !absolute.hasPrefix(unknownHost)
            || [text, base].contains { $0?.contains(unknownHost) == true }
    }

    /// Whether text without a scheme is a host that was meant: `api.acme.com`, `localhost:8080`.
    private static func isHost(_ text: Substring) -> Bool {
        let host = text.prefix { $0 != ":" }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count > 1
            && parts.allSatisfy { part in
                !part.isEmpty && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
            }
    }
}

extension ContractBuilder {
    /// The servers of a list, or nil when it has none that can be used.
    mutating func servers(_ node: SyntaxNode?) -> [Server]? {
        var servers: [Server] = []
        for node in elements(node) {
            guard let url = node["url"]?.text, !url.isEmpty else { continue }
            let (written, base) = (fill(url, node), document.root["$self"]?.string)
            servers.append(
                Server(
                    url: ServerURL.absolute(written, base: base), description: text(node, "description"),
                    isHostKnown: ServerURL.tellsHost(written, base: base)))
        }
        return servers.isEmpty ? nil : servers
    }

    /// A URL with the values of its variables: the default of each, or the first value that is allowed.
    private mutating func fill(_ url: String, _ node: SyntaxNode) -> String {
        PathTemplate(url).pieces.map { piece in
            guard case .parameter(let name) = piece else { return piece.text }
            let variable = node["variables"]?[name]
            let value = text(variable, "default")
            if !value.isEmpty || variable?["default"] != nil { return value }
            if let first = elements(variable?["enum"]).first?.text { return first }
            findings.diagnostics.warning(
                "spec.unknown-server-variable",
                "the server variable '\(name)' has no default, so its name stands for it; add it under "
                    + "'variables' with a 'default'", at: (node["url"] ?? node).range)
            return name
        }.joined()
    }
}

extension PathTemplate.Piece {
    /// The text of a stretch without a parameter.
    fileprivate var text: String {
        if case .text(let text) = self { return text }
        return ""
    }
}
