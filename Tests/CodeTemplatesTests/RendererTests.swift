import CodeTemplates
import SourceDiagnostics
import Testing

/// Failures while rendering, and limits.
struct RendererTests {
    @Test func reportsAllValuesThatCannotBeWritten() throws {
        let value = Fixture.value([
            "title": .text("a\0"),
            "parameters": .list([
                Fixture.parameterValue("p", tags: ["t", "u\0"]), Fixture.parameterValue("q\0"),
            ]),
        ])
        let template = try #require(
            Fixture.parse(
                "{{ title | literal }}\n{% for p in parameters %}{% include one with p %}{% endfor %}",
                includes: [
                    "one": "{# context: parameter #}\n{{ name | literal }}"
                        + "{% for t in tags %}{{ t | literal }}{% endfor %}"
                ]
            ).template)
        var output = Array("kept".utf8)
        let failure = try #require(throws: RenderFailure.self) { try template.render(value, into: &output) }
        #expect(
            failure.findings.map(\.valuePath) == ["title", "parameters[0].tags[1]", "parameters[1].name"])
        #expect(failure.findings.map(\.range.file.path) == ["t.tmpl", "one.tmpl", "one.tmpl"])
        #expect(String(decoding: output, as: UTF8.self) == "kept")
        var diagnostics = DiagnosticList()
        let spec = SourceRange(file: SourceFile(path: "spec", text: ""))
        failure.report(into: &diagnostics) { $0 == "title" ? spec : nil }
        #expect(
            Fixture.messages(diagnostics) == [
                "2:4 template.unwritable-value: parameters[1].name: U+0000 cannot be written in a literal",
                "2:43 template.unwritable-value: parameters[0].tags[1]: U+0000 cannot be written in a literal",
                "2:4 template.unwritable-value: title: U+0000 cannot be written in a literal",
            ])
        #expect(diagnostics.entries.map(\.diagnostic.notes.count) == [1, 0, 0])
    }

    @Test(arguments: [
        ("{{ title | literal }}", TemplateValue.integer(3)),
        ("{{ title | literal }}", .absent),
        ("{{ body }}", .text("raw")),
        ("{{ main.name | literal }}", .record([.text("too few")])),
        ("{% for p in parameters %}{{ p.code }}{% endfor %}", .text("x")),
        ("{% if hint %}{{ hint | literal }}{% endif %}", .integer(3)),
        ("{% if extra.note %}{% endif %}", .text("x")),
        ("{% include one with main %}", .flag(true)),
    ]) func refusesValuesOfAnotherShape(_ template: String, _ wrong: TemplateValue) {
        var slots = [TemplateValue](repeating: wrong, count: Fixture.example.fields.count)
        let includes = ["one": "{# context: parameter #}\n{{ code }}"]
        #expect(
            Fixture.render(template, .record(slots), includes: includes).hasPrefix("template.value-mismatch"))
        slots.removeLast()
        #expect(
            Fixture.render(template, .record(slots), includes: includes).hasPrefix("template.value-mismatch"))
        #expect(Fixture.render(template, wrong, includes: includes).hasPrefix("template.value-mismatch"))
    }

    @Test func refusesFiltersThatBreakTheirPromise() {
        #expect(
            Fixture.render("{{ title | broken }}")
                == "template.value-mismatch : the filter 'broken' made text, not what it declares")
        #expect(
            Fixture.render("{{ title | identifier(camel) }}", Fixture.value(["title": .integer(1)]))
                .hasPrefix("template.value-mismatch"))
    }

    @Test func limitsTheOutput() {
        var limits = TemplateLimits()
        limits.outputSize = 10
        #expect(Fixture.render("0123456789", limits: limits) == "0123456789")
        let message = "template.limit-exceeded : the output is larger than 10 bytes"
        #expect(Fixture.render("01234567890", limits: limits) == message)
        #expect(Fixture.render("{{ title | literal }}{{ title | literal }}", limits: limits) == message)
        // Indentation multiplies: given up while one value is written.
        let lines = CodeText(lines: [String](repeating: "x", count: 200_000))
        let wide = String(repeating: " ", count: 500_000)
        #expect(
            Fixture.render("\(wide){{ body }}", Fixture.value(["body": .code(lines)])).contains("larger than")
        )
        let included = ["long": "{# context: example #}\n" + String(repeating: "x\n", count: 200_000)]
        #expect(Fixture.render("\(wide){% include long %}", includes: included).contains("larger than"))
    }

    @Test func limitsSteps() {
        // Each file includes the next one eight times: 8^15 includes that write nothing.
        var includes: [String: String] = [:]
        for index in 1..<15 {
            let next = String(repeating: "{% include i\(index + 1) %}", count: 8)
            includes["i\(index)"] = "{# context: example #}" + next
        }
        includes["i15"] = "{# context: example #}"
        var limits = TemplateLimits()
        limits.stepCount = 10_000
        #expect(
            Fixture.render("{% include i1 %}", includes: includes, limits: limits)
                == "template.limit-exceeded : more than 10000 loop rounds and includes; the template repeats too much"
        )
        limits.stepCount = 3
        #expect(
            Fixture.render("{% for p in parameters %}{% endfor %}", limits: limits).contains(
                "more than 3 loop"))
    }

    @Test func limitsTemplates() {
        var limits = TemplateLimits()
        limits.templateSize = 100
        #expect(
            Fixture.render(String(repeating: "x", count: 78), limits: limits)
                == "1:1 template.limit-exceeded: the template is larger than 100 bytes; split it")
        limits = TemplateLimits()
        limits.blockDepth = 2
        let open = "{% if secure %}"
        let close = "{% endif %}"
        #expect(Fixture.render(open + open + "x" + close + close, limits: limits) == "x")
        #expect(
            Fixture.render(open + open + open + close + close + close, limits: limits)
                == "2:31 template.limit-exceeded: more than 2 blocks inside each other; move some to an include"
        )
        limits = TemplateLimits()
        limits.includeDepth = 3
        let includes = [
            "a": "{# context: example #}{% include b %}", "b": "{# context: example #}{% include c %}",
            "c": "{# context: example #}c",
        ]
        #expect(Fixture.render("{% include b %}", includes: includes, limits: limits) == "c")
        #expect(
            Fixture.render("{% include a %}", includes: includes, limits: limits)
                == "1:34 template.limit-exceeded: more than 3 templates include each other in a chain")
        #expect(
            Fixture.render("{% include b %}{% include a %}", includes: includes, limits: limits)
                == "1:34 template.limit-exceeded: more than 3 templates include each other in a chain")
    }

    @Test(
        .timeLimit(.minutes(10)),
        arguments: [
            "{#", "{{", "{%", "{", "\r", "{# #} ", "{% raw %}", "{% raw %}{%", "{% if secure %}",
            "{% for p in parameters %}", "{% endif %}", "{% else if extra.note %}", "{% include x %}",
            "{{ title | literal }}", "{{ title|upper", "{{ \"", "{{ a.a.a",
            "{% if secure %}{% else if not hint %}",
        ]) func survivesRepeatedPieces(_ piece: String)
    {
        let once = String(repeating: piece, count: 5_000)
        let lines = String(repeating: piece + "\n", count: 5_000)
        for text in [once, lines, "{% if secure %}" + once] {
            #expect(Fixture.render(text).utf8.count < 1 << 20)
        }
    }

    @Test func survivesEveryTruncation() {
        let text =
            "{% for p in parameters %}\r\n {{ p.name | identifier(camel, 'é') }}{% if not p.note %}"
            + "{# c #}{% else if p.isRequired %}{% raw %}{{{% endraw %}{% endif %}{% include x with p %}{% endfor %}"
        let bytes = Array("{# context: example #}\n\(text)".utf8)
        for count in 0..<bytes.count {
            var diagnostics = DiagnosticList()
            let file = SourceFile(path: "t", bytes: Array(bytes[..<count]))
            let template = Template.parse(
                file, contexts: Fixture.contexts, filters: Fixture.filters, into: &diagnostics)
            #expect((template == nil) == diagnostics.hasErrors)
        }
    }
}
