/// Writes plain text and code for pages that are no Markdown.
struct PlainMarkup: Sendable {
    let syntax: PageSyntax

    /// Plain text on one line.
    func inline(_ text: String) -> String {
        let line = MarkdownSource.line(text)
        return switch syntax {
        case .asciiDoc: references(line) { !$0.isPunctuationASCII || ",/".unicodeScalars.contains($0) }
        case .reStructuredText:
            line.unicodeScalars.map { $0.isPunctuationASCII ? "\\\($0)" : String($0) }.joined()
        case .html, .markdown, .mdx, .pyMdown: references(line) { !"&<>\"'{}".unicodeScalars.contains($0) }
        }
    }

    /// A block of code.
    /// - Parameters:
    ///   - language: the word for it; what cannot stand there is left out.
    ///   - lines: the code.
    func block(_ language: String, _ lines: [String]) -> [String] {
        let lines = lines.map(MarkdownCode.printable)
        let word = MarkdownCode.word(language)
        switch syntax {
        case .asciiDoc:
            let rule = lines.reduce(3) { longest, line in
                let dashes = line.utf8.prefix { $0 == UInt8(ascii: "-") }.count
                return max(longest, dashes)
            }
            let delimiter = String(repeating: "-", count: rule + 1)
            let attributes = (word.isEmpty ? ["listing"] : ["source", word]) + ["subs=specialcharacters"]
            return ["[\(attributes.joined(separator: ","))]", delimiter] + lines.map(protected) + [delimiter]
        case .reStructuredText:
            let head = ".. code-block:: \(word.isEmpty ? "text" : word)"
            return [head, ""] + lines.map { $0.isEmpty ? "" : "   " + $0 }
        case .html, .markdown, .mdx, .pyMdown:
            let escaped = lines.map { line in references(line) { !"&<>{}".unicodeScalars.contains($0) } }
            let name = word.isEmpty ? "" : " class=\"language-\(word)\""
            var block = escaped.isEmpty ? [""] : escaped
            block[0] = "<pre><code\(name)>\(block[0])"
            block[block.count - 1] += "</code></pre>"
            return block
        }
    }

    /// AsciiDoc obeys these words with brackets even in code, unless a backslash stands before them.
    private func protected(_ line: String) -> String {
        let words = ["include::", "ifdef::", "ifndef::", "ifeval::", "endif::"]
        guard line.utf8.last(where: { $0 != 0x20 && $0 != 0x09 }) == UInt8(ascii: "]") else { return line }
        return words.contains(where: line.hasPrefix) ? "\\" + line : line
    }

    /// The text with references for some characters.
    private func references(_ text: String, isPlain: (Unicode.Scalar) -> Bool) -> String {
        text.unicodeScalars.map { isPlain($0) ? String($0) : "&#\($0.value);" }.joined()
    }
}
