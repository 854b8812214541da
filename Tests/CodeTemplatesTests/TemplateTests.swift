import CodeTemplates
import Testing

/// What templates write.
struct TemplateTests {
    @Test(arguments: [
        ("a {{ title | literal }} b\n", "a \"Title\" b\n"),
        ("{{title|literal}}", "\"Title\""),
        ("{{ title | upper | cut(2) | literal }}", "\"TI\""),
        ("{{ title | cut(-2) | literal }}", "\"\""),
        ("{{ count | number }}{{ value | literal }}", "7json"),
        ("{{ body | nest }}", "(\n  a\n    b\n  \n  c\n)"),
        ("{{ main.tags | joined | literal }}", "\"0\""),
        ("{{ title | identifier(camel) }}", "Title:[CodeTemplates.Filter.Argument.word(\"camel\")]"),
        (
            "{{ title | identifier(snake, \"}}\") }}",
            "Title:[CodeTemplates.Filter.Argument.word(\"snake\"), CodeTemplates.Filter.Argument.string(\"}}\")]"
        ),
        ("{% for p in parameters %}{{ p.code }}{% if not loop.last %}, {% endif %}{% endfor %}", "x, y, z"),
        (
            "{% for p in parameters %}{% if loop.first %}<{% endif %}{{ loop.index | number }}{% endfor %}",
            "<123"
        ),
        (
            "{% for row in matrix %}[{% for c in row %}{{ c }}{% if loop.last %}.{% else %},{% endif %}{% endfor %}]"
                + "{{ loop.index | number }}{% endfor %}", "[1,2.]1[]2[3.]3"
        ),
        ("{% for t in main.tags %}x{% endfor %}y", "y"),
        ("{% if secure %}a{% else if main.isRequired %}b{% else %}c{% endif %}", "a"),
        ("{% if not secure %}a{% else if main.isRequired %}b{% else %}c{% endif %}", "c"),
        ("{% if not secure %}a{% else if not main.isRequired %}b{% else %}c{% endif %}", "b"),
        ("{% if hint %}a{% endif %}{% if title %}b{% endif %}{% if main.tags %}c{% endif %}", "b"),
        ("{# {{ nothing }} {% here %} #}x{# a\nb #}", "x"),
        ("{% raw %}{{ x }} {% if %} {# ${#a} {% endraw %}", "{{ x }} {% if %} {# ${#a} "),
        ("{%raw%}{% raw %}{%  endraw\t%}", "{% raw %}"),
        ("} }} %} #} { {x ${x} {", "} }} %} #} { {x ${x} {"),
        ("{{ title | literal }}}", "\"Title\"}"),
        ("${{{ body }}} {{% if secure %}y{% endif %} {{# c #}", "${a\n  b\n\nc} {y {"),
    ]) func renders(_ template: String, _ expected: String) {
        #expect(Fixture.render(template) == expected)
    }

    @Test func includesWithAContextOfItsOwn() {
        let includes = [
            "parts/call-1":
                "{# context: parameter #}\n{{ code }}({% for t in tags %}{{ t | literal }}{% endfor %})\n",
            "all":
                "{# context: example #}{% for q in parameters %}{% include parts/call-1 with q %};{% endfor %}",
        ]
        #expect(
            Fixture.render("{% include all %} {% include \"parts/call-1\" with main %}", includes: includes)
                == "x();y();z(); m()")
    }

    @Test func appendsToTheOutput() throws {
        let template = try #require(Fixture.parse("  {{ body }}\n").template)
        var output = Array("before".utf8)
        try template.render(Fixture.value(), into: &output)
        #expect(String(decoding: output, as: UTF8.self) == "before  a\n    b\n\n  c\n")
    }

    @Test func rendersWithInterchangeableFiltersOnly() throws {
        let template = try #require(Fixture.parse("{{ title | literal }}").template)
        var filters = Fixture.filters.filters
        filters.append(
            Filter("literal", "", inputs: [.text], output: .code) { _, _ throws(FilterFailure) in
                .code(CodeText("other"))
            })
        var output: [UInt8] = []
        try template.render(Fixture.value(), filters: FilterSet(filters), into: &output)
        #expect(String(decoding: output, as: UTF8.self) == "other")
        #expect(throws: RenderFailure.self) {
            try template.render(Fixture.value(), filters: FilterSet([]), into: &output)
        }
    }
}
