import TargetLanguages

/// Turns an example into the same example for a server on this machine: the base URL's scheme, host and
/// port are replaced, and nothing else.
enum BaseURLReplacement {
    /// Replaces the origin inside the one literal that holds the base URL.
    /// - Parameters:
    ///   - bytes: the program.
    ///   - baseURL: the base URL that it has: the document's, or the one that a package wants.
    ///   - language: the language that it is written in.
    ///   - port: the port of the server on the loopback interface.
    /// - Returns: the program, or nil when the literal does not stand in it exactly once.
    static func replace(
        in bytes: [UInt8], _ baseURL: String, _ language: Language, port: UInt16
    ) -> [UInt8]? {
        guard let origin = origin(baseURL),
            let literal = try? LiteralWriter(language).text(baseURL)
        else { return nil }
        let places = occurrences(of: Array(literal.utf8), in: bytes)
        guard places.count == 1, let place = places.first,
            let inside = occurrences(of: Array(origin.utf8), in: Array(literal.utf8)).first
        else { return nil }
        let start = place + inside
        let end = start + origin.utf8.count
        return bytes[..<start] + Array("http://127.0.0.1:\(port)".utf8) + bytes[end...]
    }

    /// Scheme and authority of a URL (RFC 3986, section 3).
    static func origin(_ url: String) -> String? {
        guard let scheme = url.utf8.firstIndex(of: UInt8(ascii: ":")), url[scheme...].hasPrefix("://") else {
            return nil
        }
        let authority = url.utf8.index(scheme, offsetBy: 3)
        let end = url[authority...].firstIndex { "/?#".contains($0) } ?? url.endIndex
        return authority == end ? nil : String(url[..<end])
    }

    private static func occurrences(of needle: [UInt8], in bytes: [UInt8]) -> [Int] {
        guard let first = needle.first, bytes.count >= needle.count else { return [] }
        return (0...(bytes.count - needle.count)).filter { index in
            bytes[index] == first && bytes[index..<(index + needle.count)].elementsEqual(needle)
        }
    }
}
