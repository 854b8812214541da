import APIContract

/// Where a link of a page may lead.
struct LinkDestination: Sendable {
    /// The allowed schemes in lower case.
    let schemes: Set<String>

    /// The destination as it is written between parentheses, percent-encoded; nil if it is neither
    /// relative nor of an allowed scheme.
    /// - Parameter text: a destination, in which escapes, character references and percent-encoding are
    ///   resolved to judge it, because the browser resolves them too.
    func write(_ text: String) -> String? {
        let text = MarkdownEntity.decode(text)
        var spelling = text
        for _ in 0..<4 {
            guard isAllowed(spelling) else { return nil }
            let decoded = String(decoding: PercentEncoding.decode(spelling), as: UTF8.self)
            if decoded == spelling { break }
            spelling = decoded
        }
        var result = ""
        for scalar in text.unicodeScalars.drop(while: { $0.value <= 0x20 }) {
            if scalar.value <= 0x20 || MarkdownSource.clean(String(scalar)).isEmpty
                || "<>()\\\"`|[]{}^*".unicodeScalars.contains(scalar)
            {
                result += PercentEncoding.encode(String(scalar))
            } else if scalar == "&" {
                result += "&amp;"
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result.isEmpty ? nil : result
    }

    private func isAllowed(_ text: String) -> Bool {
        // Browsers drop tabs and line breaks, and blanks at the start (WHATWG URL, section 4.4).
        let text = String(
            String.UnicodeScalarView(text.unicodeScalars.filter { $0.value > 0x20 && $0.value != 0x7F }))
        guard let colon = text.firstIndex(of: ":") else { return true }
        if let stop = text.firstIndex(where: { "/?#".contains($0) }), stop < colon { return true }
        return Self.scheme(text).map { schemes.contains($0) } ?? false
    }

    /// Whether a scheme's URLs are programs or hold documents that may be some.
    static func isScript(_ scheme: String) -> Bool {
        ["javascript", "vbscript", "data", "blob", "file"].contains(scheme.lowercased())
    }

    /// The scheme of a URL in lower case (RFC 3986, section 3.1).
    static func scheme(_ text: String) -> String? {
        guard let colon = text.firstIndex(of: ":"), let first = text.first, first.isASCII, first.isLetter
        else {
            return nil
        }
        let scheme = text[..<colon]
        let isValid =
            scheme.utf8.count > 1
            && scheme.unicodeScalars.allSatisfy {
                $0.isASCII && ($0.isLetterOrDigit || "+.-".unicodeScalars.contains($0))
            }
        return isValid ? scheme.lowercased() : nil
    }
}
