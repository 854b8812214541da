import OpenAPIDocument
/// The characters and parts of a URI (RFC 3986, appendix A).
enum URIFormat {
    /// Whether a text is a URI: with a scheme.
    static func isURI(_ text: String) -> Bool {
        URIReference(text).scheme != nil && isReference(text)
    }

    /// Whether a text is a URI or a relative reference.
    static func isReference(_ text: String) -> Bool {
        let parts = URIReference(text)
        if let scheme = parts.scheme, !isScheme(scheme) { return false }
        if let authority = parts.authority, !isAuthority(authority) { return false }
        // Without a scheme, the first segment has no colon.
        if parts.scheme == nil, parts.authority == nil,
            parts.path.prefix(while: { $0 != "/" }).contains(":")
        {
            return false
        }
        return consists(parts.path, of: "/:@") && consists(parts.query ?? "", of: "/:@?")
            && consists(parts.fragment ?? "", of: "/:@?")
    }

    private static func isScheme(_ scheme: String) -> Bool {
        guard let first = scheme.utf8.first, StringFormat.isLetter(first) else { return false }
        return scheme.utf8.allSatisfy {
            StringFormat.isLetter($0) || StringFormat.isDigit($0) || "+-.".utf8.contains($0)
        }
    }

    private static func isAuthority(_ authority: String) -> Bool {
        var host = authority[...]
        if let at = host.lastIndex(of: "@") {
            guard consists(String(host[..<at]), of: ":") else { return false }
            host = host[host.index(after: at)...]
        }
        let portStart: Substring
        if host.hasPrefix("[") {
            guard let close = host.firstIndex(of: "]") else { return false }
            let address = Array(host[host.index(after: host.startIndex)..<close].utf8)
            guard HostFormat.isIPv6(address[...]) || isFutureAddress(address) else { return false }
            portStart = host[host.index(after: close)...]
        } else {
            let end = host.firstIndex(of: ":") ?? host.endIndex
            guard consists(String(host[..<end]), of: "") else { return false }
            portStart = host[end...]
        }
        return portStart.isEmpty
            || (portStart.hasPrefix(":") && portStart.dropFirst().utf8.allSatisfy(StringFormat.isDigit))
    }

    private static func isFutureAddress(_ bytes: [UInt8]) -> Bool {
        guard bytes.first.map({ $0 | 0x20 }) == UInt8(ascii: "v"), let dot = bytes.firstIndex(of: 0x2E) else {
            return false
        }
        let rest = String(decoding: bytes[(dot + 1)...], as: UTF8.self)
        return dot > 1 && bytes[1..<dot].allSatisfy(StringFormat.isHexadecimal) && !rest.isEmpty
            && consists(rest, of: ":") && !rest.contains("%")
    }

    /// Whether a text has only unreserved characters, sub-delimiters, percent-encoded bytes, and those of `extra`.
    private static func consists(_ text: String, of extra: String) -> Bool {
        var bytes = Array(text.utf8)[...]
        while let byte = bytes.popFirst() {
            if byte == UInt8(ascii: "%") {
                guard bytes.count >= 2, bytes.prefix(2).allSatisfy(StringFormat.isHexadecimal) else {
                    return false
                }
                bytes = bytes.dropFirst(2)
            } else {
                let isPlain =
                    StringFormat.isLetter(byte) || StringFormat.isDigit(byte)
                    || "-._~!$&'()*+,;=".utf8.contains(byte) || extra.utf8.contains(byte)
                guard isPlain else { return false }
            }
        }
        return true
    }
}
