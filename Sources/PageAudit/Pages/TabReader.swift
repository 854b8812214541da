/// Follows the tabs of a page in the forms of the documentation tools: what the next block of code is called.
struct TabReader {
    /// What the tab that is open is called.
    private var label: String?
    /// How far the mark of that tab is indented, where its content is what is indented more.
    private var indentation: Int?
    /// Where a tag began that goes on in further lines.
    private var tagStart: Int?
    private var tagLines = 0
    private var sets: [TabSet] = []
    /// The set that is open and declares its tabs.
    private var declared: [(name: String, range: Range<Int>)] = []
    private var present: [(name: String, range: Range<Int>)] = []
    private var isInSet = false

    /// What a block of code is called that stands at an indentation.
    func label(at indentation: Int) -> String? {
        if let own = self.indentation, indentation <= own { return nil }
        return label
    }

    /// Takes a line of prose.
    mutating func read(_ line: PageLine, in bytes: [UInt8]) {
        let first = line.textStart(in: bytes)
        guard first < line.end else { return }
        let text = String(decoding: bytes[first..<line.end], as: UTF8.self)
        if let start = tagStart {
            tagLines += 1
            if Self.endsTag(text) || tagLines > Self.longestTag { openSet(bytes, start..<line.end) }
            return
        }
        if text.hasPrefix("#") { close() }
        if let own = indentation, first - line.start <= own { close() }
        if text.hasPrefix("<CodeSwitcher") {
            closeSet()
            tagStart = first
            tagLines = 1
            if Self.endsTag(text) { openSet(bytes, first..<line.end) }
        } else if text.hasPrefix("</CodeSwitcher") {
            closeSet()
        } else if let slot = Self.slot(text) {
            (label, indentation) = (slot, nil)
            if isInSet { present.append((slot, first..<line.end)) }
        } else if let name = Self.label(text) {
            label = name
            indentation = text.hasPrefix("===") ? first - line.start : nil
        } else if text.hasPrefix("</") || text == ":::" || text.hasPrefix("{% endtab") {
            close()
        }
    }

    private static let longestTag = 30

    /// Whether a line is the last one of a tag.
    private static func endsTag(_ text: String) -> Bool { text.trimmed.hasSuffix(">") }

    private mutating func openSet(_ bytes: [UInt8], _ range: Range<Int>) {
        tagStart = nil
        isInSet = true
        declared = Self.languages(String(decoding: bytes[range], as: UTF8.self), at: range.lowerBound)
    }

    private mutating func close() { (label, indentation) = (nil, nil) }

    /// The sets that were found.
    mutating func finish() -> [TabSet] {
        closeSet()
        return sets
    }

    private mutating func closeSet() {
        if isInSet, !declared.isEmpty { sets.append(TabSet(declared: declared, present: present)) }
        isInSet = false
        declared = []
        present = []
        close()
    }

    /// The name in `<template v-slot:ruby>` and `<template #ruby>`.
    private static func slot(_ text: String) -> String? {
        guard text.hasPrefix("<template") else { return nil }
        guard let rest = text.text(after: "v-slot:") ?? text.text(after: " #") else { return nil }
        return String(rest.prefix { $0 != ">" && $0 != " " && $0 != "=" })
    }

    /// The label in the other forms of tabs.
    private static func label(_ text: String) -> String? {
        for mark in ["===! ", "===+ ", "=== "] where text.hasPrefix(mark) {
            let rest = text.dropFirst(mark.count).trimmed
            guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
            return String(rest.dropFirst().prefix { $0 != quote })
        }
        if text.hasPrefix("@tab") {
            let words = text.dropFirst(4).drop { $0 != " " }.trimmed
            return String(words.prefix { $0 != "#" })
        }
        if text.hasPrefix("<TabItem") || text.hasPrefix("<code-block") || text.hasPrefix("{% tabitem")
            || text.hasPrefix("{% tab ")
            || text.hasPrefix("{{< tab ") || text.hasPrefix("{{% tab ") || text.hasPrefix("<Tab ")
        {
            return ["label", "title", "header", "value"].lazy.compactMap { attribute($0, in: text) }.first
        }
        if let summary = text.text(after: "<summary>") { return summary.prefix { $0 != "<" }.trimmed }
        if text.hasPrefix(":::{tab-item}") { return text.dropFirst(":::{tab-item}".count).trimmed }
        return nil
    }

    private static func attribute(_ name: String, in text: String) -> String? {
        guard let rest = text.text(after: "\(name)="), let quote = rest.first, quote == "\"" || quote == "'"
        else { return nil }
        return String(rest.dropFirst().prefix { $0 != quote })
    }

    /// The names in `:languages="{ruby:'Ruby', csharp:'C#'}"`.
    private static func languages(_ text: String, at offset: Int) -> [(name: String, range: Range<Int>)] {
        guard let rest = text.text(after: ":languages=\"{") else { return [] }
        var found: [(name: String, range: Range<Int>)] = []
        var quote: Character?
        var name = ""
        var nameStart = 0
        var isKey = true
        var position = offset + text.utf8.distance(from: text.startIndex, to: rest.startIndex)
        for character in rest {
            let width = character.utf8.count
            defer { position += width }
            if let open = quote {
                if character == open {
                    quote = nil
                } else if isKey {
                    if name.isEmpty { nameStart = position }
                    name.append(character)
                }
                continue
            }
            switch character {
            case "}": return found
            case "'", "`": quote = character
            case ":":
                if isKey, !name.isEmpty { found.append((name, nameStart..<nameStart + name.utf8.count)) }
                name = ""
                isKey = false
            case ",": isKey = true
            default:
                guard isKey, !character.isWhitespace else { continue }
                if name.isEmpty { nameStart = position }
                name.append(character)
            }
        }
        return found
    }
}
