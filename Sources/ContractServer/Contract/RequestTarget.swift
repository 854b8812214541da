package import APIContract

/// A request target in parts (RFC 9112, section 3.2; RFC 3986, section 3).
package struct RequestTarget: Sendable, Hashable {
    /// The path as sent.
    package let path: String
    /// The query as sent, without its question mark; nil when there is none.
    package let query: String?

    /// Takes a target apart; the scheme and host of an absolute one are left out.
    package init(_ target: String) {
        var target = target[...]
        if target.hasPrefix("http://") || target.hasPrefix("https://") {
            let afterScheme = target.drop { $0 != "/" }.dropFirst(2)
            target = afterScheme.drop { $0 != "/" && $0 != "?" }
        }
        if let mark = target.firstIndex(of: "?") {
            path = String(target[..<mark])
            query = String(target[target.index(after: mark)...])
        } else {
            path = String(target)
            query = nil
        }
    }

    /// The path's segments, each decoded on its own: an encoded slash stays inside its segment.
    package var segments: [[UInt8]] {
        path.split(separator: "/", omittingEmptySubsequences: false).map { PercentEncoding.decode($0) }
    }

    /// The names and values of the query in order, decoded as form data: `+` is a blank.
    package var pairs: [ExampleRequest.Pair] {
        guard let query, !query.isEmpty else { return [] }
        return query.split(separator: "&", omittingEmptySubsequences: true).map { part in
            let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let decoded = sides.map {
                String(decoding: PercentEncoding.decode($0, plusIsSpace: true), as: UTF8.self)
            }
            return ExampleRequest.Pair(name: decoded[0], value: decoded.count > 1 ? decoded[1] : "")
        }
    }
}
