/// Finds in written Markdown what would reach beyond its place in a page. It reads the output on its own
/// terms: fences, code spans, escapes, and the few elements that pages write themselves.
struct PagesMarkdownScanner {
    private(set) var problems: [String] = []
    private let isVue: Bool
    private static let elements = ["<br>", "<span v-pre>", "</span>", "<code v-pre>", "<code>", "</code>"]

    static func problems(_ markdown: String, isVue: Bool) -> [String] {
        var scanner = PagesMarkdownScanner(isVue: isVue)
        scanner.scan(markdown)
        return scanner.problems
    }

    private init(isVue: Bool) { self.isVue = isVue }

    private mutating func scan(_ markdown: String) {
        var fence: String?
        for line in markdown.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            scanScalars(line)
            // Without the markers of quotations and lists.
            var content = line[...]
            while content.hasPrefix("> ") || content.hasPrefix("- ") || content.hasPrefix(" ")
                || content == ">"
            {
                content = content.dropFirst()
            }
            let ticks = String(content.prefix { $0 == "`" })
            if let open = fence {
                if content == open { fence = nil }
            } else if ticks.count >= 3, !content.dropFirst(ticks.count).contains("`") {
                fence = ticks
            } else {
                scanStart(String(content))
                scanInlines(Array(content))
            }
        }
        if fence != nil { problems.append("unclosed fence") }
    }

    private mutating func scanScalars(_ line: String) {
        for scalar in line.unicodeScalars {
            switch scalar.value {
            case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
                problems.append("control U+\(String(scalar.value, radix: 16))")
            default: break
            }
        }
    }

    private mutating func scanStart(_ line: String) {
        for start in ["# ", "## ", "### ", "---", "===", ":::", "<<<", "[[", "@[", "~~~", "+ ", "- - "] {
            if line.hasPrefix(start) { problems.append("line starts with \(start)") }
        }
        if !line.isEmpty, line.allSatisfy({ $0 == "=" || $0 == "#" }) { problems.append("line is \(line)") }
    }

    private mutating func scanInlines(_ line: [Character]) {
        var index = 0
        var isProtected = false
        while index < line.count {
            let rest = String(line[index...])
            switch line[index] {
            case "\\":
                index += 2
                continue
            case "`":
                let length = rest.prefix { $0 == "`" }.count
                guard let end = Self.closing(line, index + length, length) else {
                    problems.append("unclosed code span")
                    return
                }
                if isVue, String(line[index..<end]).contains("{{") { problems.append("mustache in code") }
                index = end
                continue
            case "<":
                if let element = Self.elements.first(where: rest.hasPrefix) {
                    isProtected = element.hasSuffix("v-pre>") || isProtected && !element.hasPrefix("</")
                } else if !["<https://", "<http://"].contains(where: rest.hasPrefix), !Self.isAddress(rest) {
                    problems.append("element \(rest.prefix(20))")
                }
            case "{" where isVue && !isProtected && rest.hasPrefix("{{"):
                problems.append("mustache \(rest.prefix(20))")
            case "]" where rest.hasPrefix("]("):
                let destination = rest.dropFirst(2).prefix { $0 != ")" }.lowercased()
                let scheme = destination.prefix { !":/?#".contains($0) }
                let isSchemed = destination.dropFirst(scheme.count).first == ":"
                if isSchemed,
                    !["https", "http", "mailto"].contains(String(scheme)) || destination.contains(" ")
                {
                    problems.append("destination \(destination)")
                }
            default: break
            }
            index += 1
        }
    }

    private static func isAddress(_ text: String) -> Bool {
        let content = text.dropFirst().prefix { $0 != ">" }
        return content.contains("@") && !content.contains { " \"'=<{".contains($0) }
    }

    private static func closing(_ line: [Character], _ start: Int, _ length: Int) -> Int? {
        var index = start
        while index < line.count {
            let run = line[index...].prefix { $0 == "`" }.count
            if run == length { return index + run }
            index += max(run, 1)
        }
        return nil
    }
}
