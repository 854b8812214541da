/// What stands after an opening fence: `ruby`, `csharp [C#]`, `csharp C#`, `{.python title="Python"}`.
struct InfoString {
    /// The first word; empty for none.
    let word: String
    /// Where it stands, or where it would.
    let wordRange: Range<Int>
    /// The label of the tab that the block is; nil when nothing says one.
    let label: String?

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        let blanks: Set<UInt8> = [0x20, 0x09]
        let start = bytes[range].firstIndex { !blanks.contains($0) } ?? range.lowerBound
        var first = start
        while first < range.upperBound, [UInt8(ascii: "{"), UInt8(ascii: ".")].contains(bytes[first]) {
            first += 1
        }
        let ends: Set<UInt8> = [
            0x20, 0x09, UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: ","),
            UInt8(ascii: ":"),
        ]
        let end = bytes[first..<range.upperBound].firstIndex { ends.contains($0) } ?? range.upperBound
        word = String(decoding: bytes[first..<end], as: UTF8.self)
        wordRange = first..<end
        let rest = String(decoding: bytes[end..<range.upperBound], as: UTF8.self)
        label = Self.label(rest)
    }

    private static func label(_ rest: String) -> String? {
        if let open = rest.firstIndex(of: "["), let close = rest.lastIndex(of: "]"), open < close {
            return String(rest[rest.index(after: open)..<close])
        }
        for key in ["title=", "label="] {
            guard let value = rest.text(after: key), let quote = value.first, quote == "\"" || quote == "'"
            else { continue }
            let text = value.dropFirst().prefix { $0 != quote }
            return String(text)
        }
        let words = rest.trimmed
        return words.isEmpty || words.contains("=") || words.contains("{") ? nil : words
    }
}

extension StringProtocol {
    /// What follows the first occurrence of a text; nil when it does not occur.
    func text(after wanted: String) -> SubSequence? {
        var rest = self[...]
        while !rest.isEmpty {
            if rest.hasPrefix(wanted) { return rest.dropFirst(wanted.count) }
            rest = rest.dropFirst()
        }
        return nil
    }

    /// The text without blanks at both ends.
    var trimmed: String {
        let start = self.drop { $0.isWhitespace }
        var end = start.endIndex
        while end > start.startIndex, start[start.index(before: end)].isWhitespace {
            end = start.index(before: end)
        }
        return String(start[start.startIndex..<end])
    }
}
