import SpecimenHarness
import Testing

/// What differs between languages is data: no Swift file knows one of them by name.
///
/// Searched are identifiers and string literals, not comments. Swift is left out: the tool is written in it, and
/// the typed client is made in it. Help texts may show the command line with a language in it.
struct LanguageNameTests {
    /// Names for something else, by file.
    private static let allowed: [String: (words: Set<String>, reason: String)] = [
        "Sources/APIContract/Build/VariableName.swift": (
            ["python", "php", "ruby", "bash", "mono", "curl", "perl", "java", "dotnet"],
            "environment variables that change what programs do cannot hold secrets"
        ),
        "Sources/APIContract/Examples/ExampleBodyBuilder.swift": (["javascript"], "a media type"),
        "Sources/Specimen/Pages/Markdown/LinkDestination.swift": (["javascript"], "the URL scheme"),
        "Sources/Specimen/Pages/Context/PageExample.swift": (["bash"], "a command to type is marked as one"),
        "Sources/SpecimenCommand/Commands/CompletionsCommand.swift": (["bash"], "the reader's own shell"),
        "Sources/Specimen/Pages/PageFilters.swift": (["javascript"], "the attribute of an HTML element"),
    ]

    /// The ids of the languages, programs that belong to them, and languages that may come.
    private static let words: Set<String> = {
        let files = Repository.files(under: "templates/languages")
        let ids = Set(files.compactMap { $0.split(separator: "/").dropFirst(2).first.map(String.init) })
        let others = ["c#", "nodejs", "mono", "dotnet", "bash", "perl", "golang", "kotlin"]
        // A common word of English is looked for under its longer name.
        return ids.union(others).subtracting(["swift", "go"])
    }()

    @Test func noSwiftFileNamesALanguage() throws {
        #expect(Self.words.isSuperset(of: ["curl", "javascript", "ruby", "python", "php", "csharp"]))
        for source in try SwiftSource.all("Sources") {
            var text = source.program
            for literal in source.literals where !isHelp(literal) { text += "\n" + literal }
            let found = Self.found(in: text)
            let allowed = Self.allowed[source.path]?.words ?? []
            #expect(found.subtracting(allowed).isEmpty, "\(source.path): \(found.sorted())")
        }
    }

    @Test func findsNamesInsideOthers() {
        #expect(
            Self.found(in: "let isRubyFile = \"PHP 8\" + writeCSharp + \"c#\"") == [
                "ruby", "php", "csharp", "c#",
            ])
        #expect(Self.found(in: "let nodes = root.node") == [])
    }

    /// Examples of the command line, where the value of an option has to be some language.
    private func isHelp(_ literal: String) -> Bool {
        literal.contains("Examples:\n") && literal.contains("specimen ")
    }

    /// The words that stand in a text, as words or as parts of names. A few are common parts of other words.
    private static func found(in text: String) -> Set<String> {
        let lower = text.lowercased()
        let whole = Set(lower.split { !$0.isLetter })
        return words.filter { word in
            ["mono", "bash", "perl", "java"].contains(word)
                ? whole.contains(Substring(word)) : lower.contains(word)
        }
    }
}
