import Testing

@testable import Specimen

struct PagesHostileTextTests {
    static let texts = [
        "<script>alert(1)</script>", "<SCRIPT\nSRC=//x>", "<img src=x onerror=alert(1)>", "<!-- a",
        "<![CDATA[ x",
        "<?php x", "<!DOCTYPE html>", "</template>", "</CodeSwitcher>", "<ID>", "<div>\n\n<b>",
        "</div>\n</div>",
        "<style>*{}</style>", "<a href=\"javascript:alert(1)\">x</a>", "<details><summary>", "<pre>\n\n",
        "<Foo :a=\"alert(1)\"/>", "\\<script>", "&lt;script&gt;", "&#60;img src=x onerror=1&#62;",
        "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](java\tscript:alert(1))",
        "[x](java&#10;script:alert(1))", "[x](&#106;avascript:alert(1))",
        "[x](&#x6A;avascript&colon;alert(1))",
        "[x](javascript%3Aalert(1))", "[x](%6Aavascript:alert(1))", "[x](%256Aavascript:alert(1))",
        "[x](\\javascript:alert(1))", "[x](<javascript:alert(1)>)", "[x](\u{1}javascript:alert(1))",
        "[x](vbscript:x)", "[x](data:text/html,<script>alert(1)</script>)", "<javascript:alert(1)>",
        "[x]: javascript:alert(1)\n\n[x] [x][] [y][x] ![x]", "[X]: <javascript:alert(1)> 'title'\n[x]",
        "![x](javascript:alert(1))", "[![x](javascript:1)](javascript:2)",
        "[a](https://ok\" onmouseover=\"alert(1))",
        "[x](file:///etc/passwd)", "{{ a.b }}", "`{{ a.b }}`", "``{{ `x` }}``", "\\{\\{ x }}",
        "&#123;&#123; x }}",
        "&lbrace;&lcub; x }}", "{\u{200B}{ x }}", "{\u{202E}{ x }}", "{&#0;{ x }}",
        "{![](javascript:1){ x }}",
        "{![{ x }}](javascript:1)", "{[](javascript:1){ x }}", "![{{a}}](https://x/y.png)",
        "[{{x}}](https://a/{{b}})",
        "<https://a/{{b}}>", "# {{ x }}", "| {{a}} |\n| --- |\n| `{{b}}` |", "{{{{{{", "```\nunclosed",
        "~~~\nunclosed\n```", "````\n```\n````", "```js\n</template>\n```\n# Top", "`unclosed",
        "```inline```",
        "> ```\n# out", "- ```\n# out", "    </template> {{ x }}", "`````````````````````` x", "# Title",
        "## Examples", "Setext\n===", "Setext\n---", "---", "***", "---\ntitle: x\n---", "a\n\\===\nb",
        "a\n&#61;&#61;&#61;", "**![](javascript:x)**", "*&#32;x*", "#", "a #",
        "| a | b |\n| --- | --- |\n| 1 | 2 |",
        "a\n:-:", "\\| \\\\| \\\\\\|", "`a|b`", "`a\\|b`", "`a\\\\|b`", "a\\", "`\\`", "||||",
        "- a\n- b\n  - c\n\n    d",
        "10) x", "2024. year", "-", "> q\n> > r", "::: danger\nx\n:::", "[[toc]]", "<<< @/secret.js",
        "@[code](../../etc/passwd)", "[^1]: note\n\n[^1]",
        "a\u{202E}b\u{0}c\u{2028}d\u{2029}e\u{85}f\u{FEFF}g",
        "\r\nfoo\rbar", "a  \nb\\\nc\\", "!\\[x](https://ok)", "![x] (javascript:a)", "http://a.b/c?x=1&y=2.",
        "a@b.c <a@b.c>", "\u{2028}---\u{2028}", "</script><script>", "\u{0}", "", " ", "\n\n",
        String(repeating: "*", count: 500), String(repeating: "[", count: 500),
        String(repeating: "> ", count: 300),
        String(repeating: "- ", count: 300), String(repeating: "[a](", count: 200),
        String(repeating: "|", count: 99),
        String(repeating: "_a **b ", count: 200), String(repeating: "\\", count: 301),
        String(repeating: "<", count: 99),
        String(repeating: "`a``b```", count: 50),
    ]

    @Test(arguments: texts, [false, true])
    func staysInItsPlace(_ text: String, isVue: Bool) {
        let writer = MarkdownWriter(hasMustaches: isVue, schemes: ["https", "http", "mailto"])
        let blocks = writer.blocks(text).joined(separator: "\n")
        #expect(PagesMarkdownScanner.problems(blocks, isVue: isVue) == [], "\(blocks)")
        let cell = writer.cell(text)
        #expect(PagesMarkdownScanner.problems("x " + cell, isVue: isVue) == [], "\(cell)")
        #expect(!cell.contains("\n"))
        #expect(Self.bars(cell) == 0, "\(cell)")
    }

    @Test(arguments: texts, [false, true])
    func showsPlainTextAsItIs(_ text: String, isVue: Bool) {
        let plain = MarkdownText(hasMustaches: isVue)
        let line = MarkdownText.protectStart(plain.escape(MarkdownSource.line(text)))
        #expect(PagesMarkdownScanner.problems(line, isVue: isVue) == [], "\(line)")
        #expect(Self.unescape(line) == MarkdownSource.line(text))
    }

    @Test func writesLongTextInReasonableTime() {
        let writer = MarkdownWriter(hasMustaches: true, schemes: ["https"])
        for unit in [
            "*a ", "_a_ ", "[a](", "`", "``a```", "> ", "<a", "&", "[a][", "**a *", "- \n", "|a", "![",
        ] {
            let text = String(repeating: unit, count: 20_000 / unit.utf8.count)
            #expect(ContinuousClock().measure { _ = writer.blocks(text) } < .seconds(20), "\(unit)")
        }
    }

    /// The bars that would end a cell; a backslash escapes what follows it, also in code.
    private static func bars(_ cell: String) -> Int {
        var count = 0
        var isEscaped = false
        for character in cell {
            if character == "|", !isEscaped { count += 1 }
            isEscaped = character == "\\" && !isEscaped
        }
        return count
    }

    /// What a reader of Markdown shows for text without marks.
    private static func unescape(_ line: String) -> String {
        var text = line
        for element in ["<span v-pre>", "</span>"] {
            text = text.split(separator: element, omittingEmptySubsequences: false).joined()
        }
        let references = [
            ("&lt;", "<"), ("&#123;", "{"), ("&#126;", "~"), ("&#58;", ":"), ("&#61;", "="), ("&#64;", "@"),
            ("&amp;", "&"),
        ]
        for (reference, character) in references {
            text = text.split(separator: reference, omittingEmptySubsequences: false).joined(
                separator: character)
        }
        var result = ""
        var isEscaped = false
        for character in text {
            if character == "\\", !isEscaped {
                isEscaped = true
            } else {
                result.append(character)
                isEscaped = false
            }
        }
        return result
    }
}
