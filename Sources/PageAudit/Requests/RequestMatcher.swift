import APIContract
import ContractServer
import OpenAPIDocument

/// Finds the operation that a published request is for.
struct RequestMatcher: Sendable {
    /// What a request leads to.
    enum Match: Sendable {
        /// An operation, and the texts of its path parameters.
        case operation(Operation, values: [String: String], server: ServerMatch)
        /// A path of the API that has other methods only.
        case otherMethods([String], server: ServerMatch)
        /// A URL of the API's host that leads to nothing.
        case nothing
        /// A URL of another host that is no part of the API.
        case elsewhere
    }

    /// How a request's base URL compares with the servers of the document.
    enum ServerMatch: Sendable {
        /// It is one of them, or the program does not say it.
        case known
        /// It is one of them but for the scheme, which should be this.
        case otherScheme(String)
        /// It is none of them.
        case unknown
    }

    private let contract: Contract
    private let full: RouteMatcher
    /// Finds paths that stand behind any base URL.
    private let bare: RouteMatcher
    private let methods: [String]
    /// The paths of base URLs, which alone are no requests.
    private let bases: Set<String>

    /// Makes a matcher for all operations of a contract.
    init(_ contract: Contract) {
        self.contract = contract
        full = RouteMatcher(contract)
        var bare = contract
        for index in bare.operations.indices {
            bare.operations[index].servers = bare.operations[index].servers.prefix(1).map { server in
                var server = server
                server.url = ""
                return server
            }
        }
        self.bare = RouteMatcher(bare)
        let servers = contract.servers + contract.operations.flatMap(\.servers)
        bases = Set(servers.map { RouteMatcher.path(ofURL: $0.url) } + ["", "/"])
        methods = Set(contract.operations.map(\.method)).sorted()
    }

    /// What a request leads to.
    func match(_ request: SnippetRequest) -> Match { match(method: request.method, url: request.url) }

    /// What a method and a URL lead to; the method is nil when nothing says it.
    func match(method: String?, url: String) -> Match {
        let parts = URLParts(url)
        let server = serverMatch(parts)
        let pairs = RequestTarget(parts.path + (parts.query.map { "?\($0)" } ?? "")).pairs
        let paths = Self.readings(parts.path)
        if parts.origin != nil, bases.contains(paths[paths.count - 1]) { return .elsewhere }
        let isOurs = if case .unknown = server { false } else { true }
        for path in paths {
            if parts.origin != nil, let found = find(method, path, pairs, in: full, server) { return found }
        }
        // A path behind another base URL must say more than a value: `/{id}` would be everything.
        for path in paths {
            let segments = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
            for start in segments.indices {
                let rest = "/" + segments[start...].joined(separator: "/")
                guard
                    let found = find(method, rest, pairs, in: bare, parts.origin == nil ? .known : .unknown),
                    Self.isTelling(found)
                else { continue }
                return isOurs && parts.origin != nil ? .nothing : found
            }
        }
        return isOurs ? (parts.origin == nil ? .elsewhere : .nothing) : .elsewhere
    }

    private func find(
        _ method: String?, _ path: String, _ pairs: [ExampleRequest.Pair], in matcher: RouteMatcher,
        _ server: ServerMatch
    ) -> Match? {
        let wanted = method.map { [$0] } ?? methods
        for method in wanted {
            if case .operation(let operation, let values) = matcher.match(
                method: method, path: path, pairs: pairs)
            {
                return .operation(operation, values: values, server: server)
            }
        }
        if case .otherMethods(let others)? = method.map({
            matcher.match(method: $0, path: path, pairs: pairs)
        }) {
            return .otherMethods(others, server: server)
        }
        return nil
    }

    private static func isTelling(_ match: Match) -> Bool {
        guard case .operation(let operation, _, _) = match else { return false }
        let texts = operation.path.pieces.compactMap { piece -> String? in
            if case .text(let text) = piece { text } else { nil }
        }
        return texts.joined().contains { $0.isLetter }
    }

    /// The path, and the path without a value at its end, which may hold a query: `/tokens{query}`.
    private static func readings(_ path: String) -> [String] {
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        guard path.hasSuffix("}"), let open = path.lastIndex(of: "{"), open > path.startIndex,
            path[path.index(before: open)] != "/"
        else { return [path] }
        return [String(path[..<open]), path]
    }

    private func serverMatch(_ parts: URLParts) -> ServerMatch {
        guard let origin = parts.origin else { return .known }
        var scheme: String?
        for server in Set(contract.operations.flatMap(\.servers) + contract.servers) {
            if !server.isHostKnown { return .known }
            let own = URLParts(server.template?.template ?? server.url)
            guard let ownOrigin = own.origin, URLParts.isHost(origin.host, like: ownOrigin.host) else {
                continue
            }
            if origin.scheme == ownOrigin.scheme || ownOrigin.scheme.contains("{") { return .known }
            scheme = ownOrigin.scheme
        }
        return scheme.map { .otherScheme($0) } ?? .unknown
    }
}

/// A URL in parts (RFC 3986, section 3); `{name}` may stand anywhere in it.
struct URLParts: Sendable {
    /// Scheme and host in small letters; nil for a URL that begins with its path or with a value.
    let origin: (scheme: String, host: String)?
    /// The path.
    let path: String
    /// What stands behind the question mark; nil for nothing.
    let query: String?

    init(_ url: String) {
        var rest = url[...]
        if let mark = rest.firstIndex(of: "#") { rest = rest[..<mark] }
        if let colon = rest.firstIndex(of: ":"), rest[colon...].hasPrefix("://") {
            let scheme = rest[..<colon].lowercased()
            let authority = rest[rest.index(colon, offsetBy: 3)...]
            let host = authority.prefix { $0 != "/" && $0 != "?" }
            origin = (scheme, host.split(separator: "@").last.map { $0.lowercased() } ?? "")
            rest = authority[host.endIndex...]
        } else {
            origin = nil
            if rest.hasPrefix("{"), let slash = rest.firstIndex(of: "/") { rest = rest[slash...] }
        }
        let mark = rest.firstIndex(of: "?")
        path = String(rest[..<(mark ?? rest.endIndex)])
        query = mark.map { String(rest[rest.index(after: $0)...]) }
    }

    /// Whether a host is one, or one that a template of hosts makes.
    static func isHost(_ host: String, like template: String) -> Bool {
        let (own, wanted) = (host.split(separator: "."), template.lowercased().split(separator: "."))
        guard template.contains("{") else { return host == template.lowercased() }
        return own.count == wanted.count && zip(own, wanted).allSatisfy { $1.contains("{") || $0 == $1 }
    }
}
