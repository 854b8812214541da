/// Makes up a string.
struct StringSample {
    let bounds: [ValueBounds]
    let format: String
    let isSecret: Bool

    /// The longest text that a limit can ask for.
    private static let maximumLength = 20_000

    /// A text that fits the limits; when no text for the pattern is found, one that fits the lengths.
    func text(name: String, ordinal: Int) -> String {
        let patterns = bounds.compactMap(\.pattern).map { try? Pattern($0) }
        let base = candidates(name)
        if let text = varied(base, ordinal).first(where: { fits($0, patterns) }) { return text }
        let fewest = bounds.compactMap(\.minLength).max() ?? 0
        for pattern in patterns.compactMap({ $0 }) {
            var sampler = PatternSampler(pattern, ordinal: ordinal)
            if let text = sampler.first(minimumLength: fewest, where: { fits($0, patterns) }) { return text }
        }
        let words = varied(base, ordinal)
        let stretched = words.map { resized($0) }
        return stretched.first { fits($0, patterns) } ?? stretched.first ?? "example"
    }

    /// What to try, the best first.
    private func candidates(_ name: String) -> [String] {
        var result: [String] = []
        if let text = Self.formats[format] { result.append(text) }
        if isSecret { result.append("example-secret") }
        if !isSecret, let text = NameHint(name).text { result.append(text) }
        return result + ["example", "string", "abc123", "ABC123", "123", "1", "a", "A", "ExamplePassw0rd!"]
    }

    /// Further texts of the same kind, for arrays whose elements must differ.
    private func varied(_ texts: [String], _ ordinal: Int) -> [String] {
        guard ordinal > 0 else { return texts }
        return texts.flatMap { text in
            if text == Self.formats[format] { return ["\(ordinal + 1)" + text.dropFirst(), text] }
            return ["\(text)-\(ordinal + 1)", "\(text)\(ordinal + 1)"]
        }
    }

    private func fits(_ text: String, _ patterns: [Pattern?]) -> Bool {
        let length = text.unicodeScalars.count
        return bounds.allSatisfy { length >= $0.minLength ?? 0 && length <= $0.maxLength ?? .max }
            && StringFormat(rawValue: format)?.accepts(text) ?? true
            && patterns.allSatisfy { $0?.matches(text) ?? true }
    }

    /// The text cut or repeated to an allowed length.
    private func resized(_ text: String) -> String {
        let fewest = min(bounds.compactMap(\.minLength).max() ?? 0, Self.maximumLength)
        let most = max(bounds.compactMap(\.maxLength).min() ?? .max, 0)
        let length = text.unicodeScalars.count
        if length > most {
            var cut = String(text.unicodeScalars.prefix(most))
            while cut.hasSuffix(" "), cut.unicodeScalars.count > fewest { cut.removeLast() }
            return cut
        }
        guard length < fewest, length > 0 else { return text }
        let separator = format.isEmpty ? "-" : ""
        var result = text
        while result.unicodeScalars.count < fewest { result += separator + text }
        return String(result.unicodeScalars.prefix(fewest))
    }

    private static let formats: [String: String] = [
        "date-time": "2030-01-31T14:00:00Z", "datetime": "2030-01-31T14:00:00Z", "date": "2030-01-31",
        "time": "14:00:00Z", "duration": "PT15M", "uuid": "123e4567-e89b-12d3-a456-426614174000",
        "guid": "123e4567-e89b-12d3-a456-426614174000", "uri": "https://example.com",
        "url": "https://example.com", "uri-reference": "https://example.com", "iri": "https://example.com",
        "uri-template": "https://example.com/{id}", "email": "ada@example.com",
        "idn-email": "ada@example.com", "hostname": "example.com", "idn-hostname": "example.com",
        "ipv4": "192.0.2.1", "ipv6": "2001:db8::1", "ip": "192.0.2.1", "byte": "U3BlY2ltZW4=",
        "base64": "U3BlY2ltZW4=", "binary": "example", "password": "example-password", "regex": "^[a-z]+$",
        "json-pointer": "/items/0", "decimal": "19.99", "double": "19.99", "float": "19.99", "int32": "42",
        "int64": "42", "uint64": "42", "phone": "+15555550100", "color": "#336699",
    ]
}
