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
        return encoded(result)
    }

    /// The URL with the letters of other scripts encoded that its path has (RFC 3987, section 3.1); several languages'
    /// clients refuse them, and others encode the whole path once more.
    static func encoded(_ url: String) -> String {
        guard let scheme = url.utf8.firstIndex(of: UInt8(ascii: ":")),
            let path = url[scheme...].dropFirst(3).utf8.firstIndex(of: UInt8(ascii: "/"))
        else { return url }
        return url[..<path] + PercentEncoding.encode(String(url[path...]), keeping: ascii)
    }

    private static let ascii = Array(UInt8(0)...0x7F)

    /// Why no request can be sent to a URL, as the second half of a sentence; nil when one can.
    /// - Parameters:
    ///   - text: the URL as written, with the values of its variables.
    ///   - url: the absolute URL that it means.
    static func fault(_ text: String, _ url: String) -> String? {
        let parts = URIReference(url)
        let (host, port) = hostAndPort(parts.authority ?? "")
        if text.drop(while: \.isWhitespace).hasPrefix(":") { return "it has no scheme" }
        guard let scheme = parts.scheme?.lowercased(), ["http", "https"].contains(scheme) else {
            return "its scheme '\(parts.scheme ?? "")' is not 'https' or 'http'"
        }
        if parts.authority?.contains("@") == true { return "credentials do not belong into it" }
        if host.isEmpty { return "it names no host" }
        if parts.query != nil { return "a query cannot be followed by paths" }
        if parts.fragment != nil { return "a fragment, from '#' on, is never sent" }
        guard isHostText(host), port.utf8.count <= 5, port.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            Int(port) ?? 0 < 65_536
        else {
            return "'\(parts.authority ?? "")' is no host"
        }
        let isClean = parts.path.unicodeScalars.allSatisfy { scalar in
            scalar.isASCII ? scalar.value > 0x20 && !#"<>\^`{|}""#.unicodeScalars.contains(scalar) : true
        }
        return isClean ? nil : "its path has characters that a URL cannot hold"
    }

    private static func hostAndPort(_ authority: String) -> (host: Substring, port: Substring) {
        let bracket = authority.lastIndex(of: "]") ?? authority.startIndex
        guard let colon = authority[bracket...].lastIndex(of: ":") else { return (authority[...], "") }
        return (authority[..<colon], authority[authority.index(after: colon)...])
    }

    /// A name, whose letters may be of any script, or an address (RFC 3986, section 3.2.2).
    private static func isHostText(_ host: Substring) -> Bool {
        host.unicodeScalars.allSatisfy { scalar in
            guard scalar.isASCII else { return !scalar.properties.isWhitespace }
            let character = Character(scalar)
            return character.isLetter || character.isNumber || "-._~%[]:".contains(character)
        }
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
            guard let place = node["url"], let template = place.text, !template.isEmpty else { continue }
            let names = PathTemplate(template).names
            let values = Dictionary(
                names.map { ($0, value(of: $0, node)) }, uniquingKeysWith: { first, _ in first })
            let text = Self.fill(template, values)
            let base = document.root["$self"]?.string
            let url = ServerURL.absolute(text, base: base)
            if let fault = ServerURL.fault(text, url) {
                findings.diagnostics.warning(
                    "spec.unusable-server",
                    "no request can be sent to '\(text)': \(fault). Another server is shown; write a URL such as "
                        + "'https://api.example.com/v1'", at: place.range)
                continue
            }
            let pattern = template.hasSuffix("/") ? String(template.dropLast()) : template
            servers.append(
                Server(
                    url: url, description: self.text(node, "description"),
                    variables: names.compactMap { name in
                        node["variables"]?[name].map { variable in
                            Server.Variable(
                                name: name, value: values[name] ?? "",
                                allowed: elements(variable["enum"]).compactMap(\.text),
                                description: self.text(variable, "description"))
                        }
                    },
                    template: Self.template(pattern, values, url),
                    isHostKnown: ServerURL.tellsHost(text, base: base)))
        }
        return servers.isEmpty ? nil : servers
    }

    /// The value of a variable: its default, or the first value that is allowed.
    private mutating func value(of name: String, _ server: SyntaxNode) -> String {
        let variable = server["variables"]?[name]
        let value = text(variable, "default")
        if !value.isEmpty || variable?["default"] != nil { return value }
        if let first = elements(variable?["enum"]).first?.text { return first }
        findings.diagnostics.warning(
            "spec.unknown-server-variable",
            "the server variable '\(name)' has no default, so its name stands for it; add it under "
                + "'variables' with a 'default'", at: (server["url"] ?? server).range)
        return name
    }

    /// The URL with places for its variables; nil where it has none, or stands for another URL.
    private static func template(_ pattern: String, _ values: [String: String], _ url: String)
        -> PathTemplate?
    {
        guard !values.isEmpty, ServerURL.encoded(fill(pattern, values)) == url else { return nil }
        var written = ""
        return PathTemplate(
            pieces: PathTemplate(pattern).pieces.map { piece in
                let start = written.utf8.count
                switch piece {
                case .text(let text):
                    written = ServerURL.encoded(written + text)
                    return .text(String(decoding: written.utf8.dropFirst(start), as: UTF8.self))
                case .parameter(let name):
                    written = ServerURL.encoded(written + (values[name] ?? name))
                    return piece
                }
            })
    }

    private static func fill(_ url: String, _ values: [String: String]) -> String {
        PathTemplate(url).pieces.map { piece in
            switch piece {
            case .text(let text): text
            case .parameter(let name): values[name] ?? name
            }
        }.joined()
    }
}
