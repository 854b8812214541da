import CodeTemplates
import Testing

/// Optional values can be used only where an `if` has tested them.
struct KnownPresenceTests {
    @Test(arguments: [
        "{% if hint %}{{ hint | literal }}{% endif %}",
        "{% if not hint %}{% else %}{{ hint | literal }}{% endif %}",
        "{% if not hint %}{% else if secure %}{{ hint | literal }}{% else %}{{ hint | literal }}{% endif %}",
        "{% if secure %}{% else if hint %}{{ hint | literal }}{% endif %}",
        "{% if lines %}{% for l in lines %}{{ l }}{% endfor %}{% endif %}",
        "{% if extra %}{{ extra.name | literal }}{% include one with extra %}{% endif %}",
        "{% if extra.note %}{{ extra.note | literal }}{{ extra.name | literal }}{% endif %}",
        "{% if extra.isRequired %}{{ extra.name | literal }}{% endif %}",
        "{% for w in words %}{% if w %}{{ w | literal }}{% endif %}{% endfor %}",
        "{% for p in parameters %}{% if p.note %}{% if secure %}{{ p.note | literal }}{% endif %}{% endif %}{% endfor %}",
        "{% if hint %}{% if secure %}{% endif %}{{ hint | literal }}{% endif %}",
    ]) func acceptsGuardedUse(_ template: String) {
        let (parsed, diagnostics) = Fixture.parse(template, includes: ["one": "{# context: parameter #}\n"])
        #expect(parsed != nil)
        #expect(Fixture.messages(diagnostics) == [])
    }

    @Test(arguments: [
        ("{{ hint | literal }}", 4, "hint"),
        ("{% if hint %}{% endif %}{{ hint | literal }}", 28, "hint"),
        ("{% if hint %}{% else %}{{ hint | literal }}{% endif %}", 27, "hint"),
        ("{% if not hint %}{{ hint | literal }}{% endif %}", 21, "hint"),
        ("{% if secure %}{% else if not hint %}{{ hint | literal }}{% endif %}", 41, "hint"),
        ("{% if hint %}{% else if secure %}{{ hint | literal }}{% endif %}", 37, "hint"),
        ("{% for l in lines %}{% endfor %}", 13, "lines"),
        ("{{ extra.name | literal }}", 4, "extra"),
        ("{% if extra %}{{ extra.note | literal }}{% endif %}", 18, "extra.note"),
        ("{% if extra.note %}{% endif %}{{ extra.name | literal }}", 34, "extra"),
        ("{% if hint %}{{ main.note | literal }}{% endif %}", 17, "main.note"),
        ("{% for w in words %}{{ w | literal }}{% endfor %}", 24, "w"),
        (
            "{% for w in words %}{% if w %}{% endif %}{% endfor %}{% for v in words %}{{ v | literal }}{% endfor %}",
            77, "v"
        ),
        (
            "{% for p in parameters %}{% if p.note %}{% endif %}{{ p.note | literal }}{% endfor %}", 55,
            "p.note"
        ),
        ("{% if extra %}{% include needs %}{% endif %}", 4, "extra"),
    ]) func refusesUnguardedUse(_ template: String, _ column: Int, _ path: String) {
        let (parsed, diagnostics) = Fixture.parse(
            template, includes: ["needs": "{# context: example #}\n{{ extra.name | literal }}"])
        #expect(parsed == nil)
        #expect(
            Fixture.messages(diagnostics) == [
                "2:\(column) template.unguarded-optional: '\(path)' may be absent; use it inside {% if \(path) %}"
            ])
    }

    @Test func testsPresenceThroughAbsentValues() {
        let template = "{% if extra.note %}{{ extra.note | literal }}{% else %}none{% endif %}"
        #expect(Fixture.render(template) == "none")
        #expect(Fixture.render(template, Fixture.value(["extra": Fixture.parameterValue()])) == "none")
        let full = Fixture.value(["extra": Fixture.parameterValue(note: .text("n"))])
        #expect(Fixture.render(template, full) == "\"n\"")
    }
}
