/// Names for servers, from what tells their addresses apart.
enum ServerNames {
    /// Names for base URLs: the first label of the host before what all hosts end with, or the host's
    /// first label if nothing is left.
    /// - Returns: a name for each URL, without backticks; repeated ones are not resolved.
    static func names(_ urls: [String]) -> [String] {
        let hosts = urls.map { host($0).split(separator: ".").map(String.init) }
        let shared = sharedSuffix(hosts)
        return hosts.map { labels in
            let own = labels.dropLast(shared).first
            let first = labels.first == "www" && labels.count > 1 ? labels[1] : labels.first
            guard let label = own ?? first, label.contains(where: \.isLetter) else { return "main" }
            return SwiftName(label).ofLabel
        }
    }

    /// Whether a URL can be the base of requests.
    static func isUsable(_ url: String) -> Bool {
        !host(url).isEmpty && !url.contains { $0 == "{" || $0 == "}" || $0 == "?" || $0 == "#" }
    }

    /// The path of a URL; empty for none.
    static func path(_ url: String) -> String {
        String(url.drop { $0 != ":" }.dropFirst("://".count).drop { $0 != "/" })
    }

    /// The host of an `http` or `https` URL; empty for anything else.
    private static func host(_ url: String) -> String {
        guard let scheme = ["https://", "http://"].first(where: { url.lowercased().hasPrefix($0) }) else {
            return ""
        }
        let authority = url.dropFirst(scheme.count).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        return String(authority.prefix { $0 != ":" }).lowercased()
    }

    private static func sharedSuffix(_ hosts: [[String]]) -> Int {
        guard hosts.count > 1, let shortest = hosts.map(\.count).min() else { return .max }
        var count = 0
        while count < shortest, Set(hosts.map { $0[$0.count - 1 - count] }).count == 1 { count += 1 }
        return count
    }
}
