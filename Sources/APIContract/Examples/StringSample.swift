import TextPatterns

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
        let fewest = min(bounds.compactMap(\.minLength).max() ?? 0, Self.maximumLength)
        let words = candidates(name, ordinal, fewest: fewest)
        if let text = words.first(where: { fits($0, patterns) }) { return text }
        let readable = patterns.compactMap { $0 }
        for pattern in readable {
            var sampler = PatternSampler(pattern, ordinal: ordinal)
            if let text = sampler.first(minimumLength: fewest, where: { fits($0, patterns) }) { return text }
        }
        if readable.count > 1,
            let text = joined(readable, ordinal, fewest: fewest, where: { fits($0, patterns) })
        {
            return text
        }
        let stretched = words.map { resized($0, fewest: fewest) }
        return stretched.first { fits($0, patterns) } ?? stretched.first ?? "example"
    }

    /// What to try, the best first; others for each ordinal, for arrays whose elements must differ.
    private func candidates(_ name: String, _ ordinal: Int, fewest: Int) -> [String] {
        var texts = isSecret ? ["example-secret"] : [NameHint(name).text].compactMap { $0 }
        texts += ["example", "string", "abc123", "ABC123", "123", "1", "a", "A", "ExamplePassw0rd!"]
        if ordinal > 0 { texts = texts.flatMap { ["\($0)-\(ordinal + 1)", "\($0)\(ordinal + 1)"] } }
        let sample = FormatSample(format: format, ordinal: ordinal)
        return [sample.text(atLeast: fewest) ?? sample.text].compactMap { $0 } + texts
    }

    /// Texts for several patterns one after another, for those that say how a text begins and how it ends.
    private func joined(
        _ patterns: [Pattern], _ ordinal: Int, fewest: Int, where accepts: (String) -> Bool
    ) -> String? {
        let texts = patterns.compactMap { pattern -> String? in
            var sampler = PatternSampler(pattern, ordinal: ordinal)
            return sampler.first(minimumLength: 0) { pattern.matches($0) ?? false }
        }
        let gaps = max(texts.count - 1, 1)
        let missing = max(0, fewest - texts.reduce(0) { $0 + $1.unicodeScalars.count })
        let filler = String(repeating: "a", count: (missing + gaps - 1) / gaps)
        return [texts, texts.reversed()].map { $0.joined(separator: filler) }.first(where: accepts)
    }

    private func fits(_ text: String, _ patterns: [Pattern?]) -> Bool {
        let length = text.unicodeScalars.count
        return bounds.allSatisfy { length >= $0.minLength ?? 0 && length <= $0.maxLength ?? .max }
            && StringFormat(rawValue: format)?.accepts(text) ?? true
            && patterns.allSatisfy { $0?.matches(text) ?? true }
    }

    /// The text cut or repeated to an allowed length.
    private func resized(_ text: String, fewest: Int) -> String {
        let most = max(bounds.compactMap(\.maxLength).min() ?? .max, 0)
        let length = text.unicodeScalars.count
        if length > most {
            var cut = Array(text.unicodeScalars.prefix(most))
            while cut.last == " ", cut.count > fewest { cut.removeLast() }
            return Self.text(cut)
        }
        guard length < fewest, length > 0 else { return text }
        let further = Array((format.isEmpty ? "-" + text : text).unicodeScalars)
        var result = Array(text.unicodeScalars)
        while result.count < fewest { result += further.prefix(fewest - result.count) }
        return Self.text(result)
    }

    private static func text(_ scalars: [Unicode.Scalar]) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
