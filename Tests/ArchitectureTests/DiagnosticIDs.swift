/// The ids of findings that sources make.
///
/// There are four ways to make one: a literal handed to a function that reports or makes a failure; the value of an
/// enumeration; the last part handed to the template compiler, which puts `template.` in front; and the settings
/// reader, which puts its own first part in front of the last parts that it knows.
struct DiagnosticIDs {
    private(set) var ids: Set<String> = []

    init(_ sources: [SwiftSource]) {
        for source in sources {
            for match in source.code.matches(of: Self.calls) { add(String(match.output.1), source) }
            for match in source.code.matches(of: /case \w+ = "([a-z]+\.[a-z0-9-]+)"/) {
                ids.insert(String(match.output.1))
            }
        }
        let code = sources.map(\.code).joined(separator: "\n")
        let lasts = code.matches(of: /"\\\(id\)\.([a-z0-9-]+)"/).map { String($0.output.1) }
        for first in code.matches(of: /SettingsReader\(id: "([a-z]+)"\)/).map({ String($0.output.1) }) {
            for last in lasts { ids.insert("\(first).\(last)") }
        }
    }

    private static var calls: Regex<(Substring, Substring)> {
        /(?:[eE]rror|[wW]arning|[nN]ote|[fF]ailure|[fF]ail|[dD]iagnostic|[fF]inding)\(\s*(?:(?:[\w. =()]+ \? )?\.(?:error|warning|note)(?: : \.(?:error|warning|note))?,\s*)?"([a-z]+[a-z0-9.-]*)"/
    }

    private mutating func add(_ literal: String, _ source: SwiftSource) {
        if literal.wholeMatch(of: /[a-z]+\.[a-z0-9-]+/) != nil {
            ids.insert(literal)
        } else if source.target == "CodeTemplates", literal.wholeMatch(of: /[a-z0-9-]+/) != nil {
            ids.insert("template.\(literal)")
        }
    }
}
