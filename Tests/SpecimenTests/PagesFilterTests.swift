import CodeTemplates
import SourceDiagnostics
import Testing

@testable import Specimen

struct PagesFilterTests {
    private static func target(isVue: Bool) -> PageTarget {
        var target = PageTarget(id: "test")
        target.hasMustaches = isVue
        target.linkSchemes = ["https", "http", "mailto"]
        return target
    }

    private static func apply(_ name: String, _ value: TemplateValue, isVue: Bool = true) throws -> String {
        try apply(name, value, target: target(isVue: isVue))
    }

    private static func apply(
        _ name: String, _ value: TemplateValue, _ arguments: [Filter.Argument] = [], target: PageTarget
    ) throws -> String {
        let filters = PageFilters.make(target).filters
        let filter = try #require(filters.first { $0.name == name })
        guard case .code(let code) = try filter.apply(value, arguments) else { return "no code" }
        return code.lines.joined(separator: "\n")
    }

    @Test(arguments: [
        ("inline", "a  b\nc", "a b c"), ("inline", "snake_case _x_", "snake_case \\_x\\_"),
        (
            "inline", "a*b [c] <d> `e` | f \\ ~~g~~",
            "a\\*b \\[c\\] &lt;d> \\`e\\` \\| f \\\\ &#126;&#126;g&#126;&#126;"
        ),
        ("inline", "# x", "\\# x"), ("inline", "1. x", "1\\. x"), ("inline", "- x", "\\- x"),
        ("inline", "0.3.1", "0.3.1"),
        ("inline", "C #", "C \\#"), ("inline", "C#", "C#"), ("inline", "R&D & co", "R&amp;D & co"),
        ("inline", "{a} {{b}}", "&#123;a} <span v-pre>{{</span>b}}"),
        ("markdown", "*a* __b__ ~~c~~ `d` [e](https://f)", "*a* **b** ~~c~~ `d` [e](https://f)"),
        ("markdown", "# a\n## b\n\nc\n===", "#### a\n\n##### b\n\n#### c"), ("markdown", "### a", "#### a"),
        ("markdown", "a\n- b\n  1. c\n- d", "a\n\n- b\n\n  1. c\n- d"),
        ("markdown", "```ruby x\na\n``` b", "````ruby\na\n``` b\n````"),
        ("markdown", "[a][b]\n\n[b]: https://c 'd'", "[a](https://c)"),
        ("markdown", "[a](javascript:b)", "a"),
        ("markdown", "a  \nb", "a\\\nb"),
        ("markdown", "a|b\n-|-\nc|`d`", "| a | b |\n| --- | --- |\n| c | `d` |"),
        ("markdown", "> a\nb", "> a\n> b"), ("markdown", "a\n\n---\n\nb", "a\n\n***\n\nb"),
        (
            "markdown", "https://a.b/c_d?e=f&g=h.",
            "[https://a.b/c_d?e=f&amp;g=h](https://a.b/c_d?e=f&amp;g=h)."
        ),
        ("markdown", "see <https://a.b>", "see <https://a.b>"),
        ("markdown", "a &amp; b &copy; &x;", "a & b © &amp;x;"),
        ("cell", "a\nb\n\nc", "a b<br><br>c"), ("cell", "a  \nb\\\nc", "a<br>b<br>c"),
        ("cell", "a\n- b\n- c", "a<br>• b<br>• c"),
        ("cell", "a | `b|c`", "a \\| <code>b&#124;c</code>"),
        ("cell", "# a\n\n```\nb\nc\n```", "**a**<br><br>`b c`"),
        ("markdown", "<p>a<br/>b</p><UL><li>c</li><li><b>d</b></li></UL>", "a\\\nb\n\n- c\n\n- **d**"),
        ("markdown", "<a href='https://b'>c</a> <a href=javascript:d>e</a>", "[c](https://b) e"),
        ("markdown", "<code>a&lt;b</code> `<p>` <b>c <u>d</u>", "`a<b` `<p>` &lt;b>c &lt;u>d&lt;/u>"),
        ("cell", "<p>a</p><p><i>b</i><br>c</p>", "a<br><br>*b*<br>c"),
        ("code", "a", "`a`"), ("code", "a`b``c", "```a`b``c```"), ("code", "`a`", "`` `a` ``"),
        ("code", " a ", "<code> a </code>"), ("code", "a ", "`a `"), ("code", "a\nb", "`a b`"),
        ("code", "a|b", "`a|b`"),
        ("code", "{{a}}", "<code v-pre>&#123;&#123;a&#125;&#125;</code>"), ("code", "{a}", "`{a}`"),
        ("cellcode", "a|b", "<code>a&#124;b</code>"), ("cellcode", "a\\|b", "<code>a&#92;&#124;b</code>"),
        ("label", "[a](b) {c}", "&#91;a&#93;(b) &#123;c}"),
        ("markdown", "[a [b] `[c]`](https://d) [e]", "[a &#91;b&#93; `[c]`](https://d) \\[e\\]"),
        ("markdown", "!!! note\n    b", "\\!!! note\nb"),
        ("markdown", "![a [b]](https://c) [[d]](e)", "![a &#91;b&#93;](https://c) [&#91;d&#93;](e)"),
        ("attribute", "C#", "'C#'"), ("attribute", "a'b\\c\"d<e>&", "'a\\'b\\\\c&quot;d&lt;e&gt;&amp;'"),
        ("attribute", "a\nb\u{2028}", "'a\\u000Ab\\u2028'"), ("slot", "c_sharp2", "c_sharp2"),
        ("frontmatter", "a \"b\" \\ c: #d\ne", "\"a \\\"b\\\" \\\\ c: #d e\""),
        ("destination", "https://a/b c(d)\"<e>", "https://a/b%20c%28d%29%22%3Ce%3E"),
        ("destination", "../a.md#b", "../a.md#b"),
    ])
    func writes(_ filter: String, _ text: String, _ expected: String) throws {
        #expect(try Self.apply(filter, .text(text)) == expected)
    }

    @Test func keepsBracesWhereNothingReadsThem() throws {
        #expect(try Self.apply("inline", .text("{{a}}"), isVue: false) == "&#123;&#123;a}}")
        #expect(try Self.apply("code", .text("{{a}}"), isVue: false) == "`{{a}}`")
    }

    @Test(arguments: [
        ("slot", "C#"), ("slot", "a-b"), ("slot", ""), ("slot", "1a"), ("destination", "javascript:a"),
        ("destination", "JAVA\tSCRIPT:a"), ("destination", "data:,a"), ("destination", ""),
        ("destination", "a:b"),
    ])
    func refuses(_ filter: String, _ text: String) {
        #expect(throws: FilterFailure.self) { try Self.apply(filter, .text(text)) }
    }

    @Test func fencesAreLongerThanAnyRunInside() throws {
        let block = PageBlock(language: "c#\n```", text: "a\n```\nb ````\n\n")
        #expect(try Self.apply("fence", .opaque(block)) == "`````c#\na\n```\nb ````\n`````")
        #expect(
            try Self.apply("fence", .opaque(PageBlock(language: "", text: "a\u{202E}")))
                == "```\na\u{FFFD}\n```")
    }

    @Test func namesTheTabsOfAGroup() throws {
        var block = PageBlock(language: "js", text: "a")
        block.title = "C# (</b>`]\n![x])"
        let fence = try Self.apply(
            "fence", .opaque(block), [.word("label")], target: Self.target(isVue: true))
        #expect(fence == "```js [C# (/bx)]\na\n```")
        #expect(try Self.apply("quoted", .text("C# \"a\" {b}*")) == "C&#35; &#34;a&#34; &#123;b&#125;&#42;")
    }

    @Test func linksToPagesAsTheTargetDoes() throws {
        var target = PageTarget(id: "test")
        #expect(try Self.apply("page", .text("get-a"), target: target) == "get-a.md")
        target.pageLink = ("../", "/")
        #expect(try Self.apply("page", .text("get-a (2)"), target: target) == "../get-a%20%282%29/")
    }

    @Test(arguments: [
        ("markdown", "- a\n  - b\n\n10. c", "-   a\n\n    -   b\n\n10. c"),
        ("inline", "$a 2^8 b==c ++d e+f :g: 10:30", "&#36;a 2&#94;8 b&#61;=c &#43;+d e+f &#58;g: 10:30"),
        ("code", "#!py a", "<code>&#35;&#33;py a</code>"), ("code", "a", "`a`"),
        ("markdown", "```\n;--8<-- \"a\"\n-8<-\n8<-\n```", "```\n;--8<-- \"a\" \n-8<- \n8<-\n```"),
    ])
    func writesForPyMdown(_ filter: String, _ text: String, _ expected: String) throws {
        var target = PageTarget(id: "test")
        target.syntax = .pyMdown
        #expect(try Self.apply(filter, .text(text), target: target) == expected)
    }
}
