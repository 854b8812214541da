import SourceDiagnostics
import YAMLSyntax

/// Which blocks of a page are JSON.
enum JSONBlock {
    /// Whether a block says that it is JSON.
    static func isOne(_ block: CodeBlock) -> Bool { block.word.lowercased() == "json" }

    private static let dots: Set<String> = ["...", "…"]

    /// Whether dots stand for further members or elements.
    private static func leavesOut(_ value: JSONValue) -> Bool {
        switch value {
        case .object(let members):
            members.contains { isDots($0.key) || leavesOut($0.value) }
        case .array(let elements):
            elements.contains { element in
                if case .string(let text) = element { isDots(text) } else { leavesOut(element) }
            }
        default: false
        }
    }

    private static func isDots(_ text: String) -> Bool { dots.contains { text.hasPrefix($0) } }

    private static let words: Set<String> = [
        "json", "jsonc", "json5", "", "text", "console-result", "json-response", "output",
    ]

    /// Whether a block can be JSON: pages colour JSON as a program too, because it looks the same.
    static func canBe(_ block: CodeBlock, _ page: AuditedPage) -> Bool {
        guard
            let first = page.page.code[block.body].first(where: {
                $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D
            }),
            first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
        else { return false }
        return words.contains(block.word.lowercased()) || page.languages.contains { $0.isCalled(block.word) }
    }

    /// Whether a text leaves something out, has comments, or is made by a template.
    /// - Parameters:
    ///   - text: the text.
    ///   - value: what it is; nil when it is no JSON. Dots inside of a value of it shorten that value only.
    static func isAbridged(_ text: String, _ value: JSONValue? = nil) -> Bool {
        let hasDots = text.contains("...") || text.contains("…")
        if hasDots, value.map(leavesOut) ?? true { return true }
        if ["{{", "{%", "<%", "${", "/*", "\"\"\""].contains(where: { text.contains($0) }) { return true }
        return text.split(separator: "\n").contains { line in
            guard let mark = line.text(after: "//") else { return false }
            // `://` begins the address of a URL.
            let before = line.dropLast(mark.count + 2)
            return before.last != ":"
        }
    }
}

/// What the prose says of blocks.
struct BlockPlaces {
    private let page: Page
    /// Where blocks begin that stand in an element for answers, or that their tab calls one.
    private var answered: Set<Int> = []
    /// The last heading and the last line of words before each block, by where the block begins.
    private var before: [Int: (heading: String, line: String)] = [:]

    /// Goes through a page once.
    init(_ page: Page) {
        self.page = page
        var (heading, line) = (0, 0)
        for block in page.blocks {
            while heading < page.headings.count,
                page.headings[heading].range.lowerBound < block.range.lowerBound
            {
                heading += 1
            }
            while line < page.prose.count, page.prose[line].lowerBound < block.range.lowerBound { line += 1 }
            var last = line
            while last > 0, line - last < Self.farthest, !Self.hasWords(page, page.prose[last - 1]) {
                last -= 1
            }
            let words = last > 0 ? page.text(page.prose[last - 1]) : ""
            let tag = page.prose[last..<line].last { !page.file.bytes[$0].isEmpty }.map {
                page.text($0).trimmed
            }
            let label = block.label?.lowercased() ?? ""
            if tag?.hasPrefix("<ResponseExample") == true
                || Self.answers.contains(where: { label.contains($0) })
            {
                answered.insert(block.range.lowerBound)
            }
            before[block.range.lowerBound] = (heading > 0 ? page.headings[heading - 1].text : "", words)
        }
    }

    private static let farthest = 20

    /// Whether a line says something: tags and empty lines do not.
    static func hasWords(_ page: Page, _ range: Range<Int>) -> Bool {
        guard let first = page.file.bytes[range].first(where: { $0 != 0x20 && $0 != 0x09 }) else {
            return false
        }
        return first != UInt8(ascii: "<") && first != UInt8(ascii: "{") && first != UInt8(ascii: ":")
    }

    private static let answers = ["response", "returns", "result", "answer"]
    private static let requests = ["request", "payload", "body", "send"]

    /// Whether the nearest heading, or the line before, speaks of an answer.
    func isResponse(_ block: CodeBlock) -> Bool {
        guard let (heading, line) = before[block.range.lowerBound] else { return false }
        if answered.contains(block.range.lowerBound) { return true }
        let texts = [line.lowercased(), heading.lowercased()]
        for text in texts {
            let speaksOfAnswers = Self.answers.contains { text.contains($0) }
            let speaksOfRequests = Self.requests.contains { text.contains($0) }
            if speaksOfAnswers != speaksOfRequests { return speaksOfAnswers }
            if speaksOfAnswers { return text.contains("response body") || text.contains("responds with") }
        }
        return status(of: block) != nil
    }

    /// The nearest heading and the last line of words before a block.
    func words(before block: CodeBlock) -> (heading: String, line: String)? {
        before[block.range.lowerBound]
    }

    /// The status code that the line before or the nearest heading says.
    func status(of block: CodeBlock) -> Int? {
        guard let (heading, line) = before[block.range.lowerBound] else { return nil }
        // `200` alone is a tab of answers; other words with a number may be anything.
        let label = block.label?.trimmed ?? ""
        let told = label.first?.isNumber == true || answered.contains(block.range.lowerBound) ? label : ""
        for text in [told, line, heading] {
            let words = text.split { !($0.isNumber || $0.isLetter) }
            if let code = words.lazy.compactMap({ $0.count == 3 ? Int($0) : nil }).first(where: {
                (100..<600).contains($0)
            }) {
                return code
            }
        }
        return nil
    }
}
