/// What stands in a line of Markdown: code that begins and ends in it, links to the web, and no other links, no images
/// and no markup that goes on.
struct DocumentationInline {
    private let bytes: [UInt8]
    private var index = 0
    private var output: [UInt8] = []

    /// The line.
    var text: String { String(decoding: output, as: UTF8.self) }

    /// Rewrites a line, byte by byte, because a combining mark hides no sign from those who read it.
    /// - Parameters:
    ///   - bytes: the line.
    ///   - escaped: the place of a sign that must be text.
    init(_ bytes: [UInt8], escaped: Int?) {
        self.bytes = bytes
        output.reserveCapacity(bytes.count + 8)
        while index < bytes.count {
            if index == escaped {
                take("\\", 1)
                continue
            }
            switch bytes[index] {
            case UInt8(ascii: "\\"): take("", next.map(Self.isPunctuation) == true ? 2 : 1)
            case UInt8(ascii: "`"): takeCode()
            case UInt8(ascii: "!") where next == UInt8(ascii: "["): take("\\", 1)
            case UInt8(ascii: "]") where next == UInt8(ascii: "["): replace("]\\[", 2)
            case UInt8(ascii: "]") where next == UInt8(ascii: "("):
                if let end = Self.webTarget(bytes[index...]) {
                    take("", end - index)
                } else {
                    replace("]\\(", 2)
                }
            case UInt8(ascii: "<") where !isTag: replace("&lt;", 1)
            default: take("", 1)
            }
        }
    }

    /// Whether a line starts with a link to the web.
    static func isWebLink(_ line: ArraySlice<UInt8>) -> Bool {
        line.firstIndex(of: UInt8(ascii: "]")).map { webTarget(line[$0...]) != nil } ?? false
    }

    private var next: UInt8? { index + 1 < bytes.count ? bytes[index + 1] : nil }

    /// Takes bytes as they are, after a text.
    private mutating func take(_ prefix: String, _ count: Int) {
        output += prefix.utf8
        output += bytes[index..<index + count]
        index += count
    }

    private mutating func replace(_ text: String, _ count: Int) {
        output += text.utf8
        index += count
    }

    /// Takes code. Two backticks refer to a symbol, so there is one on each side; one without a partner in the
    /// line is text.
    private mutating func takeCode() {
        let tick = UInt8(ascii: "`")
        let start = bytes[index...].drop { $0 == tick }
        guard let end = start.firstIndex(of: tick) else {
            replace("\\`", start.startIndex - index)
            return
        }
        output.append(tick)
        output += bytes[start.startIndex..<end]
        output.append(tick)
        index = bytes[end...].drop { $0 == tick }.startIndex
    }

    /// More brackets in a target are no link to others either, and would be looked through again and again.
    private static let maximumDepth = 32

    /// The end of `](https://...)`, with or without a title.
    private static func webTarget(_ line: ArraySlice<UInt8>) -> Int? {
        guard line.starts(with: "](".utf8) else { return nil }
        let rest = line.dropFirst(2)
        guard ["https://", "http://", "mailto:"].contains(where: { rest.starts(with: $0.utf8) }) else {
            return nil
        }
        var depth = 0
        let target = rest.prefix { byte in
            if byte == UInt8(ascii: "(") { depth += 1 }
            if byte == UInt8(ascii: ")") { depth -= 1 }
            return (0...maximumDepth).contains(depth)
        }
        guard depth < 0, !target.contains(where: "<>`\\".utf8.contains) else { return nil }
        return target.endIndex + 1
    }

    /// Whether `<` is no more than a sign, or begins what ends in the line and takes nothing of the rest along: a
    /// comment, or a script, would go on through all that follows.
    private var isTag: Bool {
        guard let next else { return true }
        let isName = (0x41...0x5A).contains(next & ~0x20)
        guard isName || "/!?".utf8.contains(next) else { return true }
        guard isName || next == UInt8(ascii: "/") else { return false }
        let content = bytes[(index + 1)...].prefix { !"<>`".utf8.contains($0) }
        guard content.endIndex < bytes.endIndex, bytes[content.endIndex] == UInt8(ascii: ">") else {
            return false
        }
        let name = String(
            decoding: content.prefix { (0x41...0x5A).contains($0 & ~0x20) }.map { $0 | 0x20 }, as: UTF8.self)
        let isReference = name == "doc" && content.dropFirst(3).first == UInt8(ascii: ":")
        let quotes = [UInt8(ascii: "\""), UInt8(ascii: "'")].map { quote in
            content.count { $0 == quote }
        }
        return !isReference && !["script", "pre", "style", "textarea"].contains(name)
            && quotes.allSatisfy { $0.isMultiple(of: 2) } && quotes.contains(0)
    }

    /// Whether a backslash makes a sign text.
    private static func isPunctuation(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
        default: false
        }
    }
}
