import CodeTemplates
import SourceDiagnostics
import TargetLanguages

/// The filters through which templates of pages write values.
enum PageFilters {
    /// The filters of a target.
    static func make(_ target: PageTarget) -> FilterSet {
        guard target.syntax.isMarkdown else { return plain(target.syntax) }
        let writer = MarkdownWriter(
            hasMustaches: target.hasMustaches, syntax: target.syntax, schemes: target.linkSchemes)
        let (plain, code) = (writer.text, writer.code)
        return FilterSet([
            text("inline", "plain text on one line") { text in
                MarkdownText.protectEnd(plain.protectStart(plain.escape(MarkdownSource.line(text))))
            },
            text("label", "plain text as the text of a link") { text in
                plain.escape(MarkdownSource.line(text), isInLink: true)
            },
            lines("markdown", "Markdown as blocks of a section") { writer.blocks($0) },
            text("cell", "Markdown as the content of one cell of a table") { writer.cell($0) },
            text("code", "a code span") { code.span($0) },
            text("cellcode", "a code span in a cell of a table") { code.span($0, isInCell: true) },
            fence { block, hasLabel in
                let mayInclude = target.hasMustaches && block.text.utf8.contains(UInt8(ascii: "@"))
                guard hasLabel || target.syntax == .pyMdown || mayInclude else { return block.fenced }
                var lines = code.fence(block.language, block.lines)
                if hasLabel, lines[0].hasPrefix("`") { lines[0] += " [\(MarkdownCode.label(block.title))]" }
                return CodeText(lines: lines)
            },
            text("attribute", "a JavaScript string literal in an HTML attribute") { attribute($0) },
            text("quoted", "plain text between the quotation marks of an attribute or a tab's name") {
                code.references(MarkdownSource.line($0))
            },
            slot,
            text("frontmatter", "a double-quoted scalar of YAML") { frontMatter($0) },
            destination("destination", "the destination of a link", writer.destinations),
            destination(
                "page", "the destination of a link to the page with a name", writer.destinations,
                around: target.pageLink),
        ])
    }

    private static func text(
        _ name: String, _ summary: String, _ write: @escaping @Sendable (String) -> String
    ) -> Filter {
        lines(name, summary) { [write($0)] }
    }

    private static func lines(
        _ name: String, _ summary: String, _ write: @escaping @Sendable (String) -> [String]
    ) -> Filter {
        Filter(name, summary, inputs: [.text], output: .code) { value, _ throws(FilterFailure) in
            guard case .text(let text) = value else { throw FilterFailure("this is no text") }
            return .code(CodeText(lines: write(text)))
        }
    }

    /// What can be written where Markdown means nothing.
    private static func plain(_ syntax: PageSyntax) -> FilterSet {
        let markup = PlainMarkup(syntax: syntax)
        return FilterSet([
            text("inline", "plain text on one line") { markup.inline($0) },
            fence { block, _ in CodeText(lines: markup.block(block.language, block.lines)) },
        ])
    }

    private static func fence(
        _ write: @escaping @Sendable (PageBlock, _ hasLabel: Bool) -> CodeText
    ) -> Filter {
        Filter(
            "fence",
            "a block of code; `fence(label)` names it in brackets, as VitePress wants the tabs of a group",
            inputs: [PageBlock.shape], parameters: [.init("label", .word(["label"]), isOptional: true)],
            output: .code
        ) { value, arguments throws(FilterFailure) in
            guard case .opaque(let content) = value, let block = content as? PageBlock else {
                throw FilterFailure("this is no code block")
            }
            return .code(write(block, !arguments.isEmpty))
        }
    }

    private static let slot = Filter(
        "slot", "the name of a slot, which stands without quotes", inputs: [.text], output: .code
    ) { value, _ throws(FilterFailure) in
        guard case .text(let text) = value, slotName?.matches(text) == true else {
            throw FilterFailure("the name of a slot has only lower-case letters, digits and underscores")
        }
        return .code(CodeText(text))
    }

    private static let slotName = NamePattern("[a-z][a-z0-9_]*")

    /// - Parameter ends: what stands before and after the text.
    private static func destination(
        _ name: String, _ summary: String, _ destinations: LinkDestination,
        around ends: (before: String, after: String) = ("", "")
    ) -> Filter {
        Filter(name, summary, inputs: [.text], output: .code) { value, _ throws(FilterFailure) in
            guard case .text(let text) = value,
                let destination = destinations.write(ends.before + text + ends.after)
            else {
                throw FilterFailure(
                    "links may be relative or start with \(destinations.schemes.sorted().joined(separator: ", "))"
                )
            }
            return .code(CodeText(destination))
        }
    }

    /// ECMAScript, section 12.9.4, then HTML, section 13.1.2.3.
    private static func attribute(_ text: String) -> String {
        var result = "'"
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", "'": result += "\\\(scalar)"
            case "&": result += "&amp;"
            case "\"": result += "&quot;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            default: append(scalar, to: &result)
            }
        }
        return result + "'"
    }

    /// YAML 1.2.2, section 7.3.1, with the escapes that it shares with JSON. What looks like a comment of HTML would
    /// be one for VitePress, which puts files in place of some.
    private static func frontMatter(_ text: String) -> String {
        var result = "\""
        for scalar in MarkdownSource.line(text).unicodeScalars {
            if scalar == "\\" || scalar == "\"" { result += "\\" }
            if scalar == "<" { result += "\\u003C" } else { append(scalar, to: &result) }
        }
        return result + "\""
    }

    private static func append(_ scalar: Unicode.Scalar, to result: inout String) {
        guard PrintableText.isUnprintable(scalar) else {
            result.unicodeScalars.append(scalar)
            return
        }
        for unit in String(scalar).utf16 {
            let digits = String(unit, radix: 16, uppercase: true)
            result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
    }
}
