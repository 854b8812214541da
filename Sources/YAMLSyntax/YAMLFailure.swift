import CLibYAML
import SourceDiagnostics

/// Explains why libyaml stopped: what is wrong, where a person would look for it, and what cures it.
struct YAMLFailure {
    /// What libyaml was doing, such as `while scanning a quoted scalar`.
    private let context: String
    /// What it met, such as `found unexpected end of stream`.
    private let problem: String
    private let position: Int
    private let contextPosition: Int
    /// Where the innermost collection that is not closed yet starts.
    private let openPosition: Int
    /// The last text in quotes that goes over several lines.
    private let longQuote: (start: Int, end: Int)
    private let readerOffset: Int?
    private let readerValue: Int
    private let file: SourceFile
    private let base: Int

    init(
        _ parser: borrowing yaml_parser_t, input: UnsafeBufferPointer<UInt8>, file: SourceFile, base: Int,
        openPosition: Int, longQuote: (start: Int, end: Int)
    ) {
        self.openPosition = openPosition
        self.longQuote = longQuote
        context = parser.context.map { String(cString: $0) } ?? ""
        problem = parser.problem.map { String(cString: $0) } ?? ""
        position = parser.problem_mark.index
        contextPosition = parser.context_mark.index
        readerOffset = parser.error == YAML_READER_ERROR ? min(parser.problem_offset, input.count) : nil
        readerValue = Int(parser.problem_value)
        self.file = file
        self.base = base
    }

    /// The one error of an unreadable document.
    func diagnostic(_ positions: SourcePositions) -> Diagnostic {
        if let readerOffset { return readerDiagnostic(at: base + readerOffset) }
        var list = DiagnosticList()
        explain(byte(at: positions.offset(of: position))).report(positions, into: &list)
        return list.entries.first?.diagnostic
            ?? Diagnostic(.error, "yaml.syntax", problem, at: SourceRange(file: file))
    }

    private func byte(at offset: Int) -> UInt8? {
        offset < file.bytes.count ? file.bytes[offset] : nil
    }

    /// Characters that YAML does not allow (YAML 1.2.2, section 5.1) and bytes that are no characters.
    private func readerDiagnostic(at offset: Int) -> Diagnostic {
        var offset = offset
        if problem == "invalid trailing UTF-8 octet" {
            // The place is where the character breaks off; it starts at its first byte.
            repeat { offset -= 1 } while offset > 0 && file.bytes[offset] & 0xC0 == 0x80
        }
        let range = SourceRange(file: file, start: offset, end: offset + 1)
        if problem == "control characters are not allowed" {
            let digits = String(readerValue, radix: 16, uppercase: true)
            let code = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
            return Diagnostic(
                .error, "yaml.control-character",
                "the control character U+\(code) is not allowed; remove it, or write it as "
                    + "'\\u\(code)' in a text in double quotes", at: range)
        }
        return Diagnostic(.error, "yaml.invalid-utf8", InvalidUTF8.message, at: range)
    }

    private func explain(_ byte: UInt8?) -> SyntaxFailure {
        explainQuotes() ?? explainTabs(byte) ?? explainColons() ?? explainIndentation()
            ?? explainBrackets(byte) ?? explainProperties() ?? explainOther(byte)
    }

    private func explainQuotes() -> SyntaxFailure? {
        if context == "while scanning a quoted scalar" {
            return SyntaxFailure(
                "yaml.unclosed-quote",
                "this quote is never closed; add the same quote at the end of the text",
                at: contextPosition, end: contextPosition + 1)
        }
        // A quote that is not closed ends at the next one of its kind, far below, and what follows makes no sense.
        if longQuote.end > longQuote.start, (0...1).contains(position - longQuote.end) {
            return SyntaxFailure(
                "yaml.unclosed-quote",
                "this quote is closed only by one on another line; add the same quote at the end of the text",
                at: longQuote.start, end: longQuote.start + 1
            ).noting("that one is here", at: longQuote.end - 1)
        }
        guard context == "while parsing a quoted scalar" else { return nil }
        // Of an escape with digits libyaml has passed over the backslash and the letter.
        let start = problem == "found unknown escape character" ? position : max(position - 2, 0)
        let cure =
            problem == "found invalid Unicode character escape code"
            ? "this code is no character, and YAML has no surrogate pairs; write the character itself, "
                + "or '\\U' with eight digits"
            : "this is not an escape sequence; write '\\\\' for a backslash, or use single quotes, where a "
                + "backslash is a plain character"
        return SyntaxFailure("yaml.invalid-escape", cure, at: start, end: start + 2)
            .noting("the text starts here", at: contextPosition)
    }

    private func explainTabs(_ byte: UInt8?) -> SyntaxFailure? {
        let isTab =
            problem.contains("found a tab character")
            || problem == "found character that cannot start any token" && byte == 0x09
        guard isTab else { return nil }
        return SyntaxFailure(
            "yaml.tab-indentation",
            "a tab cannot indent; replace the tabs at the start of the line by spaces",
            at: position, end: position + 1)
    }

    private func explainColons() -> SyntaxFailure? {
        switch problem {
        case "could not find expected ':'":
            return SyntaxFailure(
                "yaml.missing-colon",
                "this looks like a key, but no ':' and blank follow it on the same line; add them, or "
                    + "indent the line to make it go on with the text above", at: contextPosition)
        case "mapping values are not allowed in this context", "found unexpected ':'":
            return SyntaxFailure(
                "yaml.unexpected-colon",
                "this ':' would start a value, but none can stand here; put a text that holds ': ' in "
                    + "quotes, or check the indentation", at: position, end: position + 1)
        default: return nil
        }
    }

    private func explainIndentation() -> SyntaxFailure? {
        switch problem {
        case "did not find expected key":
            return SyntaxFailure(
                "yaml.indentation",
                "this does not go on with the mapping that it is in; indent its keys alike, and put a text "
                    + "that starts with a quote or a special character in quotes as a whole", at: position
            ).noting("the mapping starts here", at: contextPosition)
        case "did not find expected '-' indicator":
            return SyntaxFailure(
                "yaml.indentation",
                "this does not go on with the list that it is in; start each element with '- ' and "
                    + "indent them alike", at: position
            ).noting("the list starts here", at: contextPosition)
        case "block sequence entries are not allowed in this context",
            "mapping keys are not allowed in this context":
            return SyntaxFailure(
                "yaml.indentation",
                "a list element or a key cannot stand here; start it on a line of its own", at: position)
        case "did not find expected <document start>":
            return SyntaxFailure(
                "yaml.trailing-content",
                "the document ended before this line; indent it like the lines above, or remove it",
                at: position)
        default: return nil
        }
    }

    private func explainBrackets(_ byte: UInt8?) -> SyntaxFailure? {
        let isInList = context == "while parsing a flow sequence"
        if isInList || context == "while parsing a flow mapping" {
            let (open, close) = isInList ? ("[", "]") : ("{", "}")
            return SyntaxFailure(
                "yaml.flow-collection",
                "a ',' or the closing '\(close)' is missing here", at: position
            ).noting("the '\(open)' is here", at: contextPosition)
        }
        guard problem == "did not find expected node content" else { return nil }
        guard byte != nil else {
            return SyntaxFailure(
                "yaml.flow-collection", "the file ends inside brackets; close them", at: position
            ).noting("this one is still open", at: openPosition)
        }
        return SyntaxFailure(
            "yaml.missing-value", "a value is missing here; write one, or '' for an empty text",
            at: position)
    }

    /// Directives, tags, anchors and the headers of block scalars.
    private func explainProperties() -> SyntaxFailure? {
        if context.contains("directive") || problem.hasPrefix("found duplicate %")
            || problem == "found incompatible YAML document"
        {
            return SyntaxFailure(
                "yaml.invalid-directive",
                "this directive cannot be read; remove the line, or write '%YAML 1.2'", at: position)
        }
        if problem == "found undefined tag handle" || context.hasSuffix(" a tag") {
            return SyntaxFailure(
                "yaml.invalid-tag",
                "this tag cannot be read; remove it, or put the text in quotes if the '!' belongs to it",
                at: contextPosition)
        }
        if context == "while scanning an anchor" || context == "while scanning an alias" {
            return SyntaxFailure(
                "yaml.invalid-anchor",
                "the name of an anchor or alias has letters, digits, '-' and '_' only; put the text in "
                    + "quotes if the '&' or '*' belongs to it", at: contextPosition)
        }
        if context == "while scanning a block scalar" {
            return SyntaxFailure(
                "yaml.invalid-block-scalar",
                "after '|' or '>' only '+', '-', an indentation from 1 to 9 and a comment may stand; "
                    + "put the text on the next line", at: position)
        }
        return nil
    }

    private func explainOther(_ byte: UInt8?) -> SyntaxFailure {
        if problem == "found character that cannot start any token", let byte {
            let character = String(decoding: CollectionOfOne(byte), as: UTF8.self)
            return SyntaxFailure(
                "yaml.reserved-character",
                "a text cannot start with '\(character)'; put it in quotes", at: position,
                end: position + 1)
        }
        if problem == "did not find expected node content" || context == "while parsing a block node" {
            return SyntaxFailure(
                "yaml.missing-value", "a value is missing here; write one", at: position)
        }
        return SyntaxFailure("yaml.syntax", "this is not YAML: \(problem)", at: position)
    }
}
