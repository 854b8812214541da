import CodeTemplates
import Testing

/// The rules about whitespace: template to output.
struct CodeWriterTests {
    @Test(arguments: [
        // A tag alone on its line takes the line with it.
        ("a\n{% if secure %}\nb\n{% endif %}\nc\n", "a\nb\nc\n"),
        ("a\n  \t{% if secure %}  \n  b\n    {% endif %}\t\nc", "a\n  b\nc"),
        ("{% for p in parameters %}\n{{ p.code }}\n{% endfor %}\n", "x\ny\nz\n"),
        ("{# one #}\na\n  {# two\n  three #}  \nb", "a\nb"),
        ("a\n{% endraw_is_text", "2:1"),
        ("{% raw %}\n  {{ x }}\n{% endraw %}\nb", "  {{ x }}\nb"),
        ("a {% raw %}{{{% endraw %} b", "a {{ b"),
        ("{% if secure %}\na\n{% endif %}", "a\n"),
        // With something else on the line it does not.
        ("{% if secure %} a\n{% endif %} b\n", " a\n b\n"),
        ("{# one #} {# two #}\nb", " \nb"),
        ("{% if secure %}{% endif %}\nb", "\nb"),
        // A value does not take its line, even when it is empty.
        ("a\n{{ title | cut(0) | comment }}\nb", "a\n\nb"),
        // Further lines of a value take the indentation of its line; empty ones none.
        ("  {{ body }};\n", "  a\n    b\n\n  c;\n"),
        ("\tx = {{ body }}\n", "\tx = a\n\t  b\n\n\tc\n"),
        ("{{ body }}\n  {{ main.code }}", "a\n  b\n\nc\n  m"),
        ("  {{ body }}{{ body }}", "  a\n    b\n\n  ca\n    b\n\n  c"),
        // CR LF in a template is LF in the output.
        ("a\r\n{% if secure %}\r\nb\r\n  {% endif %}\r\n  {{ body }}\r\n", "a\nb\n  a\n    b\n\n  c\n"),
        ("{% raw %}\r\na\r\n{% endraw %}\r\nb\rc\r", "a\nb\rc\r"),
    ]) func writes(_ template: String, _ expected: String) {
        let output = Fixture.render(template)
        #expect(expected == "2:1" ? output.contains("template.unterminated-tag") : output == expected)
    }

    private static let includes = [
        "two": "{# context: example #}\nfirst\n\n  {{ body }}\n",
        "bare": "{# context: example #}\nfirst\nsecond",
        "empty": "{# context: example #}\n{% if main.isRequired %}\nx\n{% endif %}\n",
        "outer": "{# context: example #}\n[\n  {% include two %}\n]\n",
        "nested": "{# context: example #}\n  {% include bare %}\n",
    ]

    @Test(arguments: [
        ("a\n{% include two %}\nb", "a\nfirst\n\n  a\n    b\n\n  c\nb"),
        ("a\n  {% include two %}\nb\n", "a\n  first\n\n    a\n      b\n\n    c\nb\n"),
        ("\t{% include bare %}\nb", "\tfirst\n\tsecond\nb"),
        ("  {% include empty %}\nb", "b"),
        ("a\n  {% include empty %}\n{{ body }}", "a\na\n  b\n\nc"),
        (" {% include outer %}\nb", " [\n   first\n\n     a\n       b\n\n     c\n ]\nb"),
        (
            "{% for p in parameters %}\n  {% include bare %}\n{% endfor %}\n",
            "  first\n  second\n  first\n  second\n  first\n  second\n"
        ),
        ("{% include bare %}\n{{ main.code }}", "first\nsecond\nm"),
        // Within a line: no break after it, and further lines are indented like the line.
        ("  f({% include bare %})\n", "  f(first\n  second)\n"),
        (
            "  f({% include two %}, {{ body }})\n",
            "  f(first\n\n    a\n      b\n\n    c, a\n      b\n\n    c)\n"
        ),
        ("f({% include empty %})", "f()"),
        ("f({% include nested %})", "f(first\n  second)"),
    ]) func indentsIncludes(_ template: String, _ expected: String) {
        #expect(Fixture.render(template, includes: Self.includes) == expected)
    }

    @Test func neverIndentsLinesInsideALiteral() {
        let code = CodeText(lines: ["x = <<A", "  y = 'one\ntwo\n\n  three' +", "z"])
        let value = Fixture.value(["body": .code(code), "title": .text("p\nq")])
        #expect(
            Fixture.render("    {{ body }}\n", value)
                == "    x = <<A\n      y = 'one\ntwo\n\n  three' +\n    z\n")
        // What follows on the line of a literal's end takes the indentation of where it started.
        #expect(
            Fixture.render("    {{ title | literal }} + {{ body }}\n", value)
                == "    \"p\nq\" + x = <<A\n      y = 'one\ntwo\n\n  three' +\n    z\n")
        let includes = ["i": "{# context: example #}\n  {{ title | literal }}\nend\n"]
        #expect(Fixture.render("  {% include i %}\n", value, includes: includes) == "    \"p\nq\"\n  end\n")
    }

    @Test func indentsWhatFollowsAFinalSoftBreak() {
        let value = Fixture.value(["body": .code(CodeText(lines: ["a", ""]))])
        #expect(Fixture.render("  {{ body }};\n  {{ body }}\n", value) == "  a\n  ;\n  a\n\n")
    }

    @Test func keepsLinesOfCode() {
        #expect(CodeText(lines: []).isEmpty)
        #expect(CodeText(lines: ["a", "b"]).lines == ["a", "b"])
        #expect(CodeText("a\nb").lines == ["a\nb"])
        #expect(!CodeText(lines: ["", ""]).isEmpty)
    }
}
