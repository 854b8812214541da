import Testing

struct TemplateTests {
    @Test func rendersEachConstruct() {
        #expect(Fixture.render("a {{ title | literal }} b\n") == "a \"Title\" b\n")
        #expect(Fixture.render("{{ title | upper | cut(2) | literal }}") == "\"TI\"")
        #expect(
            Fixture.render(
                "{% for p in parameters %}{{ p.code }}{% if not loop.last %}, {% endif %}{% endfor %}")
                == "x, y, z")
    }
}
