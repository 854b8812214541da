import SourceDiagnostics

/// Puts text into line comments.
enum CommentLines {
    /// The lines of a comment; none of them ends it early.
    /// - Parameters:
    ///   - text: the text; every kind of line break starts a new line, other controls become blanks.
    ///   - start: what each line starts with.
    ///   - syntax: what must not stand in comments.
    static func lines(_ text: String, start: String, _ syntax: CommentSyntax) -> [String] {
        var lines = broken(text)
        while lines.count > 1, lines.last?.isEmpty == true { lines.removeLast() }
        return lines.map { line in
            var line = line
            for (text, replacement) in syntax.replacements {
                line = line.replacingAll(text, with: replacement)
            }
            // A backslash at the end would join the next line to the comment in some languages.
            while line.hasSuffix(" ") || line.hasSuffix("\\") { line.removeLast() }
            return line.isEmpty ? start.withoutTrailingBlanks : start + line
        }
    }

    private static func broken(_ text: String) -> [String] {
        // Most texts are nothing but printable ASCII, and bytes are quicker to look at in an array.
        let bytes = Array(text.utf8)
        if bytes.allSatisfy({ 0x20..<0x7F ~= $0 || $0 == 0x0A }) {
            return bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map {
                String(decoding: $0, as: UTF8.self)
            }
        }
        var lines = [""]
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n" where previous == "\r": break
            case "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": lines.append("")
            case _ where PrintableText.isUnprintable(scalar): lines[lines.count - 1] += " "
            default: lines[lines.count - 1].unicodeScalars.append(scalar)
            }
            previous = scalar
        }
        return lines
    }
}

extension String {
    fileprivate var withoutTrailingBlanks: String {
        var text = self
        while text.hasSuffix(" ") { text.removeLast() }
        return text
    }

    /// Byte by byte: a combining character after the text would hide it from comparisons of characters.
    fileprivate func replacingAll(_ text: String, with replacement: String) -> String {
        guard let first = text.utf8.first, utf8.contains(first) else { return self }
        var result: [UInt8] = []
        var rest = utf8[...]
        while let start = rest.firstIndex(of: first) {
            result += rest[..<start]
            rest = rest[start...]
            let isFound = rest.starts(with: text.utf8)
            result += isFound ? Array(replacement.utf8) : [first]
            rest = rest.dropFirst(isFound ? text.utf8.count : 1)
        }
        return String(decoding: result + rest, as: UTF8.self)
    }
}
