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

    /// The hosts of the document's servers.
    let hosts: [String]
    private let contract: Contract
    private let full: RouteMatcher
    /// Finds paths that stand behind any base URL.
    private let bare: RouteMatcher
    private let methods: [String]
    /// The paths of base URLs that have variables.
    private let templates: [BasePath]
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
        templates = servers.compactMap { $0.template.flatMap { BasePath($0.template) } }.unique
        hosts = servers.compactMap { URLParts($0.url).origin?.host }.unique
        methods = Set(contract.operations.map(\.method)).sorted()
    }

    /// What a request leads to; a program's URL may be only the beginning of it.
    func match(_ request: SnippetRequest) -> Match {
        match(method: request.method, url: request.url, isWhole: request.isWhole)
    }

    /// Finds what a request leads to; of several readings of its URL, the one that leads to an operation counts.
    func settle(_ request: inout SnippetRequest) {
        request.match = match(request)
        guard case .operation = request.match else {
            for url in request.otherURLs {
                let other = match(method: request.method, url: url, isWhole: request.isWhole)
                guard case .operation = other else { continue }
                (request.url, request.match) = (url, other)
                return
            }
            if case .nothing = request.match, request.isUncertain { request.match = .elsewhere }
            return
        }
    }

    /// The operation whose route is written as the document writes it, however little it says.
    func operation(route: String) -> Operation? { contract.operations.first { $0.route == route } }

    /// What a method and a URL lead to; the method is nil when nothing says it.
    func match(method: String?, url: String, isWhole: Bool = true) -> Match {
        // What a template of the site puts in is not in the file.
        guard !url.contains("{{"), !url.contains("{%") else { return .elsewhere }
        let parts = URLParts(url)
        let (server, isOurs) = serverMatch(parts)
        let pairs = RequestTarget(parts.path + (parts.query.map { "?\($0)" } ?? "")).pairs
        let paths = Self.readings(parts.path)
        if parts.origin != nil, bases.contains(paths[paths.count - 1]) { return .elsewhere }
        for path in paths {
            if parts.origin != nil, let found = find(method, path, pairs, in: full, server) { return found }
        }
        for base in isOurs ? templates : [] {
            for path in paths {
                if let rest = base.rest(of: path), let found = find(method, rest, pairs, in: bare, server) {
                    return found
                }
            }
        }
        // A path may begin with that of a base URL: `POST /admin/api/2025-01/products.json`.
        if parts.origin == nil, let base = base(of: paths[paths.count - 1]) {
            for path in paths {
                if let found = find(method, path, pairs, in: full, server) { return found }
            }
            let isTelling = base.split(separator: "/").count > 1
            if isTelling, !paths.contains(where: { isOpen($0, isWhole) || isOneValue($0) }) {
                return .nothing
            }
        }
        // A path behind another base URL must say more than a value: `/{id}` would be everything.
        let isHostOpen = parts.origin.map { URLParts.isVariable($0.host) } ?? true
        let unknown = isHostOpen ? ServerMatch.known : .unknown
        for path in paths {
            let segments = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
            var isBase = true
            for start in segments.indices.prefix(Self.longestBase) {
                isBase = isBase && (start == segments.startIndex || BaseSegment.isOne(segments[start - 1]))
                let rest = "/" + segments[start...].joined(separator: "/")
                guard let found = find(method, rest, pairs, in: bare, unknown) else { continue }
                // A path of another host with another method is not this API's.
                if case .otherMethods = found, parts.origin != nil, !isOurs { continue }
                // Behind any word a path may be another one of another API, unless it says much.
                guard isBase ? isTelling(found, rest, pairs) : isOurs ? false : isTellingMuch(found) else {
                    continue
                }
                return isOurs ? .nothing : found
            }
        }
        guard isOurs else { return .elsewhere }
        return paths.contains(where: { isOpen($0, isWhole) || isOneValue($0) }) ? .elsewhere : .nothing
    }

    /// The longest path of a base URL that a path begins with; nil for none.
    private func base(of path: String) -> String? {
        bases.filter { $0.count > 1 && path.hasPrefix($0.hasSuffix("/") ? $0 : $0 + "/") }
            .max { $0.utf8.count < $1.utf8.count }
    }

    /// Whether a path is a base URL's and one value behind it, which may be any path: `BASE + "/" + endpoint`.
    private func isOneValue(_ path: String) -> Bool {
        guard path.hasSuffix("}"), let slash = path.lastIndex(of: "/"),
            path[slash...].dropFirst().hasPrefix("{")
        else { return false }
        return bases.contains(String(path[..<slash])) || bases.contains(String(path[...slash]))
    }

    /// Whether a path may be the beginning of a longer one, or end in a value that has slashes in it.
    private func isOpen(_ path: String, _ isWhole: Bool) -> Bool {
        let own = path.split(separator: "/")
        return contract.operations.contains { operation in
            operation.servers.contains { server in
                let base = RouteMatcher.path(ofURL: server.url)
                let segments = (base + operation.path.template).split(separator: "/")
                let isStart =
                    !isWhole && own.count < segments.count
                    && zip(own, segments).allSatisfy { $0 == $1 || $1.contains("{") }
                if isStart { return true }
                guard own.count >= segments.count, let last = segments.last, last.hasPrefix("{"),
                    BaseSegment.holdsSlashes(last)
                else { return false }
                return zip(own, segments).allSatisfy { $0 == $1 || $1.contains("{") }
            }
        }
    }

    private func find(
        _ method: String?, _ path: String, _ pairs: [ExampleRequest.Pair], in matcher: RouteMatcher,
        _ server: ServerMatch
    ) -> Match? {
        let wanted = method.map { [$0] } ?? methods
        for method in wanted + (method == "HEAD" ? ["GET"] : []) {
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

    /// A base URL has no more segments than this.
    private static let longestBase = 8

    /// Whether the path of an operation has several words of its own.
    private func isTellingMuch(_ match: Match) -> Bool {
        guard case .operation(let operation, _, _) = match else { return false }
        let words = operation.path.template.split(separator: "/").filter { !$0.contains("{") }
        return words.count(where: { !BaseSegment.isOne($0) }) > 1
    }

    /// Whether the path of an operation has words of its own.
    private func isTelling(_ match: Match, _ path: String, _ pairs: [ExampleRequest.Pair]) -> Bool {
        switch match {
        case .operation(let operation, _, _):
            let texts = operation.path.pieces.compactMap { piece -> String? in
                if case .text(let text) = piece { text } else { nil }
            }
            return texts.joined().contains { $0.isLetter }
        case .otherMethods(let methods, _):
            return methods.contains { method in
                find(method, path, pairs, in: bare, .known).map { isTelling($0, path, pairs) } ?? false
            }
        case .nothing, .elsewhere: return false
        }
    }

    /// The path, and the path without a value at its end, which may hold a query: `/tokens{query}`.
    private static func readings(_ path: String) -> [String] {
        let whole = path
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        // Some documents have the slash in their paths.
        let others = path == whole ? [] : [whole]
        guard path.hasSuffix("}"), let open = path.lastIndex(of: "{"), open > path.startIndex,
            path[path.index(before: open)] != "/"
        else { return others + [path] }
        return others + [String(path[..<open]), path]
    }

    /// How a base URL compares with the servers, and whether its host is one that the document names.
    private func serverMatch(_ parts: URLParts) -> (ServerMatch, isOurs: Bool) {
        guard let origin = parts.origin else { return (.known, false) }
        // A host that the program puts in may be any.
        if URLParts.isVariable(origin.host) { return (.known, false) }
        var best: (ServerMatch, isOurs: Bool) = (.unknown, false)
        for server in contract.operations.flatMap(\.servers).unique + contract.servers {
            guard server.isHostKnown else { return (.known, true) }
            // A variable that is a whole URL has no host of its own: its default does.
            let template = server.template.flatMap { URLParts($0.template).origin }
            guard let ownOrigin = template ?? URLParts(server.url).origin else { continue }
            // A host that is a variable is every host.
            if URLParts.isVariable(ownOrigin.host) {
                best = (.known, false)
                continue
            }
            guard URLParts.isHost(origin.host, like: ownOrigin.host) else { continue }
            if origin.scheme == ownOrigin.scheme || ownOrigin.scheme.contains("{") { return (.known, true) }
            // The safer scheme is no fault.
            best = (origin.scheme == "https" ? .known : .otherScheme(ownOrigin.scheme), true)
        }
        return best
    }
}

/// Segments of paths that are often no part of the paths of a document.
enum BaseSegment {
    private static let words: Set<String> = ["api", "rest", "apis", "v", "latest", "public"]

    /// Whether a segment can be the end of a base URL: `api`, `v2`, `2024-01`, `{version}`.
    static func isOne(_ segment: some StringProtocol) -> Bool {
        let lower = segment.lowercased()
        if lower.isEmpty || words.contains(lower) || lower.hasPrefix("{") { return true }
        let rest = lower.hasPrefix("v") ? lower.dropFirst() : lower[...]
        return !rest.isEmpty && rest.allSatisfy { $0.isNumber || $0 == "." || $0 == "-" }
            || lower.hasPrefix("v") && rest.first?.isNumber == true
    }

    private static let pathWords = ["path", "file", "ref", "url", "uri", "key", "proxy", "wildcard"]

    /// Whether a path parameter is one whose values commonly have slashes.
    static func holdsSlashes(_ segment: some StringProtocol) -> Bool {
        let lower = segment.lowercased()
        return pathWords.contains { lower.contains($0) } || lower.contains("*") || lower.contains("+")
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

    /// Whether nothing of a host is fixed: `{host}:{port}`.
    static func isVariable(_ template: String) -> Bool {
        var depth = 0
        for character in template {
            if character == "{" { depth += 1 }
            if character == "}" { depth -= 1 }
            if depth == 0, character.isLetter || character.isNumber { return false }
        }
        return true
    }

    /// Whether a host is one, or one that a template of hosts makes.
    static func isHost(_ host: String, like template: String) -> Bool {
        let (own, wanted) = (host.split(separator: "."), template.lowercased().split(separator: "."))
        guard template.contains("{") else { return host == template.lowercased() }
        return own.count == wanted.count && zip(own, wanted).allSatisfy { $1.contains("{") || $0 == $1 }
    }
}
