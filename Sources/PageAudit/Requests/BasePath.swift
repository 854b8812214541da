/// The path of a base URL that has variables: `/bot{token}`, `/{tenant}/v1`.
struct BasePath: Sendable, Hashable {
    private let segments: [String]

    /// Takes the path of a URL; nil for one without variables.
    init?(_ url: String) {
        let path = URLParts(url).path
        guard path.contains("{") else { return nil }
        segments = path.split(separator: "/").map(String.init)
    }

    /// What follows the base in a path; nil when the path does not begin with it.
    func rest(of path: String) -> String? {
        let own = path.split(separator: "/").map(String.init)
        guard own.count > segments.count, zip(own, segments).allSatisfy(Self.isMatch) else { return nil }
        return "/" + own.dropFirst(segments.count).joined(separator: "/")
    }

    private static func isMatch(_ own: String, _ wanted: String) -> Bool {
        guard let open = wanted.firstIndex(of: "{"), let close = wanted.lastIndex(of: "}") else {
            return own == wanted
        }
        let (start, end) = (wanted[..<open], wanted[wanted.index(after: close)...])
        return own.count > start.count + end.count && own.hasPrefix(start) && own.hasSuffix(end)
    }
}
