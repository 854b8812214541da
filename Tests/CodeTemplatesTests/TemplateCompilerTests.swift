import CodeTemplates
import SourceDiagnostics
import Testing

/// Each error of the checker, with its exact place. The tested text starts at line 2.
struct TemplateCompilerTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let template: String
        let expected: [String]
        var testDescription: String { template }

        init(_ template: String, _ expected: String...) {
            self.template = template
            self.expected = expected
        }
    }

    @Test(arguments: [
        Case(
            "{{ titel | literal }}",
            "2:4 template.unknown-name: 'titel' is not a field of 'example'; did you mean 'title'?"),
        Case(
            "ä {{ main.nam | literal }}",
            "2:11 template.unknown-name: 'parameter' has no field 'nam'; did you mean 'name'?"),
        Case("{{ zzzzzz | literal }}", "2:4 template.unknown-name: 'zzzzzz' is not a field of 'example'"),
        Case(
            "{% for p in parameters %}{{ q.name | literal }}{% endfor %}",
            "2:29 template.unknown-name: 'q' is not a field of 'example' nor a loop variable; did you mean 'p'?"
        ),
        Case(
            "{% for p in parameters %}{% endfor %}{{ p.name | literal }}",
            "2:41 template.unknown-name: 'p' is not a field of 'example'"),
        Case("{{ title.length | literal }}", "2:10 template.not-a-record: 'title' is text and has no fields"),
        Case(
            "{{ parameters.name | literal }}",
            "2:15 template.not-a-record: 'parameters' is list of parameter and has no fields"),
        Case("{% for x in title %}{% endfor %}", "2:13 template.not-a-list: 'title' is text, not a list"),
    ]) func reportsWrongNames(_ test: Case) { check(test) }

    @Test(arguments: [
        Case(
            "{% if loop.first %}{% endif %}",
            "2:7 template.unknown-name: 'loop' is known only inside {% for %} of the same file"),
        Case(
            "{% for p in parameters %}{{ loop | number }}{% endfor %}",
            "2:29 template.unknown-name: 'loop' is not a value; write loop.first, loop.last or loop.index"),
        Case(
            "{% for p in parameters %}{{ loop.idx | number }}{% endfor %}",
            "2:34 template.unknown-name: 'loop' has no field 'idx'"),
        Case(
            "{% for p in parameters %}{{ loop.index.x | number }}{% endfor %}",
            "2:40 template.not-a-record: 'loop.index' is integer and has no fields"),
        Case(
            "{% for title in parameters %}{% endfor %}",
            "2:8 template.shadowed-name: 'title' has a meaning here already; choose another name"),
        Case(
            "{% for loop in parameters %}{% endfor %}",
            "2:8 template.shadowed-name: 'loop' has a meaning here already; choose another name"),
        Case(
            "{% for p in parameters %}{% for p in parameters %}{% endfor %}{% endfor %}",
            "2:33 template.shadowed-name: 'p' has a meaning here already; choose another name"),
    ]) func reportsMisusedLoops(_ test: Case) { check(test) }

    @Test(arguments: [
        Case(
            "{{ title }}",
            "2:4 template.unescaped-value: 'title' is text and cannot be written as it is; "
                + "end with a filter that emits code: broken, comment, identifier, literal"),
        Case(
            "{{ title | upper }}",
            "2:4 template.unescaped-value: the filtered value is text and cannot be written as it is; "
                + "end with a filter that emits code: broken, comment, identifier, literal"),
        Case(
            "{{ value }}",
            "2:4 template.unescaped-value: 'value' is json and cannot be written as it is; "
                + "end with a filter that emits code: literal"),
        Case(
            "{{ secure }}",
            "2:4 template.unescaped-value: 'secure' is flag and cannot be written as it is; "
                + "no filter here emits that as code"),
        Case(
            "{{ main }}",
            "2:4 template.unescaped-value: 'main' is parameter and cannot be written as it is; "
                + "no filter here emits that as code"),
        Case(
            "{{ title | litteral }}",
            "2:12 template.unknown-filter: there is no filter 'litteral'; did you mean 'literal'?"),
        Case("{{ title | number }}", "2:12 template.filter-input: 'number' accepts integer, not text"),
        Case(
            "{{ title | upper | number }}", "2:20 template.filter-input: 'number' accepts integer, not text"),
        Case(
            "{{ count | literal }}", "2:12 template.filter-input: 'literal' accepts text, json, not integer"),
        Case(
            "{{ words | joined | literal }}",
            "2:12 template.filter-input: 'joined' accepts list of text, not list of optional text"),
    ]) func reportsUnsafeAndWrongFilters(_ test: Case) { check(test) }

    @Test(arguments: [
        Case(
            "{{ title | identifier }}",
            "2:12 template.filter-argument: 'identifier' needs the argument 'style': one of camel, snake"),
        Case(
            "{{ title | identifier(camle) }}",
            "2:23 template.filter-argument: 'style' of 'identifier' is one of camel, snake, not 'camle'; "
                + "did you mean 'camel'?"),
        Case(
            "{{ title | identifier(camel, 3) }}",
            "2:30 template.filter-argument: 'suffix' of 'identifier' is a quoted string, not '3'"),
        Case(
            "{{ title | identifier(camel, 'x', y) }}",
            "2:35 template.filter-argument: 'identifier' takes 2 arguments; remove 'y'"),
        Case(
            "{{ title | literal('x') }}",
            "2:20 template.filter-argument: 'literal' takes no argument; remove ''x''"),
        Case(
            "{{ title | cut(99999999999999999999) | literal }}",
            "2:16 template.filter-argument: 'length' of 'cut' is a whole number, not '99999999999999999999'"),
    ]) func reportsWrongArguments(_ test: Case) { check(test) }

    @Test(arguments: [
        Case("{{ }}", "2:4 template.syntax: a name is expected here, not the end of the tag"),
        Case("{{ 5 | number }}", "2:4 template.syntax: a name is expected here, not '5'"),
        Case("{{ main. | literal }}", "2:10 template.syntax: a field's name is expected after '.', not '|'"),
        Case(
            "{{ title | }}",
            "2:12 template.syntax: a filter's name is expected after '|', not the end of the tag"),
        Case(
            "{{ title + title }}", "2:10 template.syntax: '|' or the end of the tag is expected here, not '+'"
        ),
        Case(
            "{{ title | cut(}} ",
            "2:16 template.syntax: an argument is expected here: a word, a string or a number, not the end of the tag"
        ),
        Case("{{ title | cut(1 2) }}", "2:18 template.syntax: ',' or ')' is expected here, not '2'"),
        Case(
            "{{ title | cut(é) }}",
            "2:16 template.syntax: an argument is expected here: a word, a string or a number, not 'é'"),
        Case(
            "{{ title | cut(\"}}) }}",
            "2:16 template.syntax: an argument is expected here: a word, a string or a number, not '\"'"),
        Case("{% %}", "2:4 template.syntax: a tag's name is expected after '{%', not the end of the tag"),
        Case(
            "{% for in parameters %}{% endfor %}",
            "2:11 template.syntax: 'in' is expected after the loop variable, not 'parameters'"),
        Case(
            "{% for 5 in parameters %}{% endfor %}",
            "2:8 template.syntax: the loop variable's name is expected after 'for', not '5'"),
        Case(
            "{% if secure and secure %}{% endif %}",
            "2:14 template.syntax: the end of the tag is expected here, not 'and'"),
        Case(
            "{% if secure %}{% endif secure %}",
            "2:25 template.syntax: the end of the tag is expected here, not 'secure'"),
        Case(
            "{% if secure %}{% else main %}{% endif %}",
            "2:24 template.syntax: the end of the tag is expected here, not 'main'"),
        Case(
            "{% include %}",
            "2:12 template.syntax: a template's name is expected after 'include', not the end of the tag"),
        Case("{% set x = 1 %}", "2:4 template.unknown-tag: there is no tag 'set'"),
        Case(
            "{% if secure %}{% elseif secure %}{% endif %}",
            "2:19 template.unknown-tag: there is no tag 'elseif'; did you mean 'else if'?"),
    ]) func reportsWrongSyntax(_ test: Case) { check(test) }

    @Test(arguments: [
        Case(
            "a\n  {{ title | literal\n}}",
            "3:3 template.unterminated-tag: '{{' has no '}}' on this line; close it, or put text that is meant as it is into {% raw %}"
        ),
        Case(
            "{% if secure\n",
            "2:1 template.unterminated-tag: '{%' has no '%}' on this line; close it, or put text that is meant as it is into {% raw %}"
        ),
        Case(
            "echo ${#names}\n{# no end",
            "2:7 template.unterminated-tag: '{#' has no '#}' in this file; close it, or put text that is meant as it is into {% raw %}",
            "3:1 template.unterminated-tag: '{#' has no '#}' in this file; close it, or put text that is meant as it is into {% raw %}"
        ),
        Case("{% if secure %}", "2:1 template.unclosed-block: 'if' is not closed; add {% endif %}"),
        Case(
            "x{% for p in parameters %}", "2:2 template.unclosed-block: 'for' is not closed; add {% endfor %}"
        ),
        Case("{% raw %}{% endfor %}", "2:1 template.unclosed-block: 'raw' is not closed; add {% endraw %}"),
        Case(
            "{% if secure %}{% for p in parameters %}{% endif %}",
            "2:16 template.unclosed-block: 'for' is not closed; add {% endfor %}"),
        Case(
            "{% if secure %}{% for p in parameters %}{% else %}{% endif %}",
            "2:16 template.unclosed-block: 'for' is not closed; add {% endfor %}"),
        Case("{% endif %}", "2:1 template.unexpected-tag: 'endif' has no meaning: no 'if' is open here"),
        Case(
            "{% if secure %}{% endfor %}{% endif %}",
            "2:16 template.unexpected-tag: 'endfor' has no meaning: no 'for' is open here"),
        Case("{% else %}", "2:1 template.unexpected-tag: 'else' has no meaning: no 'if' is open here"),
        Case(
            "{% if secure %}{% else %}{% else if secure %}{% endif %}",
            "2:26 template.unexpected-tag: 'else' has no meaning: the 'if' has an 'else' already"),
        Case("{% endraw %}", "2:1 template.unexpected-tag: 'endraw' has no meaning: no 'raw' is open here"),
    ]) func reportsWrongStructure(_ test: Case) { check(test) }

    @Test func reportsAllErrorsOfATemplate() {
        check(
            Case(
                "{{ titel | literal }}\n{% for p in parametrs %}{{ p.any.thing }}{% endfor %}\n{{ hint }}{{ title | uper }}",
                "2:4 template.unknown-name: 'titel' is not a field of 'example'; did you mean 'title'?",
                "3:13 template.unknown-name: 'parametrs' is not a field of 'example'; did you mean 'parameters'?",
                "4:4 template.unguarded-optional: 'hint' may be absent; use it inside {% if hint %}",
                "4:22 template.unknown-filter: there is no filter 'uper'; did you mean 'upper'?"))
    }

    @Test(arguments: [
        (
            "",
            "1:1 template.missing-context: the first line does not declare the context; write {# context: NAME #} there"
        ),
        (
            "text {# context: example #}",
            "1:1 template.missing-context: the first line does not declare the context; write {# context: NAME #} there"
        ),
        (
            "{# a comment #}\n{{ anything.at.all }}",
            "1:1 template.missing-context: the first line does not declare the context; write {# context: NAME #} there"
        ),
        (
            "{# context: exampel #}\n{{ x }}",
            "1:13 template.unknown-context: there is no context 'exampel'; did you mean 'example'?"
        ),
    ]) func reportsMissingContext(_ text: String, _ expected: String) {
        let (template, diagnostics) = Fixture.parse(text, declared: false)
        #expect(template == nil)
        #expect(Fixture.messages(diagnostics) == [expected])
    }

    @Test func acceptsAByteOrderMarkBeforeTheContext() {
        #expect(Fixture.parse("\u{FEFF}{# context: example #}\nx", declared: false).template != nil)
    }

    @Test func reportsInvalidEncoding() {
        var diagnostics = DiagnosticList()
        let bytes = Array("{# context: example #}\né".utf8) + [0x41, 0xC3, 0x28]
        let template = Template.parse(
            SourceFile(path: "t", bytes: bytes), contexts: Fixture.contexts, filters: Fixture.filters,
            into: &diagnostics)
        #expect(template == nil)
        #expect(
            Fixture.messages(diagnostics) == [
                "2:3 template.invalid-encoding: the template is not valid UTF-8 here; save it in that encoding"
            ])
    }

    @Test(arguments: [
        Case(
            "{% include hed %}",
            "2:12 template.unknown-include: there is no template 'hed'; did you mean 'head'?"),
        Case("{% include 'no such' %}", "2:12 template.unknown-include: there is no template 'no such'"),
        Case(
            "{% include one %}",
            "2:12 template.include-context: 'one' needs the context 'parameter', not 'example'; pass one: {% include one with PATH %}"
        ),
        Case(
            "{% include head with main %}",
            "2:12 template.include-context: 'head' needs the context 'example', not 'parameter'; pass a value of that kind"
        ),
        Case(
            "{% include one with title %}",
            "2:21 template.include-context: 'title' is text; an include can be given a record only"),
        Case(
            "{% include one with extra %}",
            "2:21 template.unguarded-optional: 'extra' may be absent; use it inside {% if extra %}"),
        Case(
            "{% include one with main x %}",
            "2:26 template.syntax: the end of the tag is expected here, not 'x'"),
        Case(
            "{% include loop-a %}",
            "2:12 template.include-cycle: 'loop-a' includes itself, here or through other templates"),
    ]) func reportsWrongIncludes(_ test: Case) {
        let (template, diagnostics) = Fixture.parse(
            test.template,
            includes: [
                "head": "{# context: example #}\n{{ title | literal }}", "one": "{# context: parameter #}\n",
                "loop-a": "{# context: example #}\n{% include loop-b %}",
                "loop-b": "{# context: example #}{% include loop-a %}",
            ])
        #expect(template == nil)
        let messages = Fixture.messages(diagnostics)
        if test.template.contains("loop") {
            // The cycle is found in the file that closes it.
            #expect(
                messages == [
                    "1:34 template.include-cycle: 'loop-a' includes itself, here or through other templates"
                ])
        } else {
            #expect(messages == test.expected)
        }
    }

    @Test func reportsErrorsOfAnIncludedFileOnceForAllTemplates() {
        var parser = TemplateParser(
            library: Fixture.library(["bad": "{# context: example #}\n{{ titel | literal }}"]),
            contexts: Fixture.contexts, filters: Fixture.filters)
        var diagnostics = DiagnosticList()
        for name in ["a", "b"] {
            let file = SourceFile(
                path: name, text: "{# context: example #}\n{% include bad %}\n{% include bad %}")
            #expect(parser.parse(file, into: &diagnostics) == nil)
        }
        #expect(diagnostics.count(.error) == 1)
        #expect(diagnostics.entries.first?.diagnostic.range?.file.path == "bad.tmpl")
    }

    @Test func warnsOfConstantConditions() {
        let (template, diagnostics) = Fixture.parse("{% if main %}{% else if count %}{% endif %}")
        #expect(template != nil)
        #expect(
            Fixture.messages(diagnostics) == [
                "2:7 template.constant-condition: 'main' is parameter and always present; remove the condition",
                "2:25 template.constant-condition: 'count' is integer and always present; remove the condition",
            ])
    }

    private func check(_ test: Case) {
        let (template, diagnostics) = Fixture.parse(test.template)
        #expect(template == nil)
        #expect(Fixture.messages(diagnostics) == test.expected)
    }
}
