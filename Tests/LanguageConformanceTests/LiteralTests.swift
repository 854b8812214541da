import APIContract
import CodeTemplates
import SourceDiagnostics
import Specimen
import SpecimenHarness
import Testing
import YAMLSyntax

@testable import TargetLanguages

/// A literal that a language folder describes is read by the language's own compiler or interpreter as exactly the text
/// that it was made of.
struct LiteralTests {
    @Test func allLanguagesAreTested() {
        #expect(ConformanceLanguage.catalog.faults == [])
        #expect(ConformanceLanguage.all.count == 10)
        #expect(HostileTexts.all.count > 900)
    }

    @Test(arguments: ConformanceLanguage.all)
    func literalsAreReadAsWritten(_ subject: ConformanceLanguage) async throws {
        let writer = LiteralWriter(subject.language)
        var texts: [String] = []
        var statements: [String] = []
        for text in HostileTexts.all {
            do {
                let literal = try writer.text(text)
                texts.append(text)
                statements.append(ConformanceProgram.fill(subject.form.show, literal: literal))
            } catch {
                let isAllowed = text.unicodeScalars.contains(
                    where: subject.language.literals.unwritable.contains)
                #expect(isAllowed, "\(text.debugDescription) is refused: \(error)")
                #expect(error.message.contains("cannot be written in a literal of \(subject.language.name)"))
            }
        }
        #expect(texts.count > 900)
        try await expect(texts.map(ConformanceLanguage.hex), texts, subject.lines(statements), statements)
    }

    /// The rules of JSON, which look right in most languages and are not: this test would notice.
    @Test(
        arguments: ConformanceLanguage.all.filter {
            ["ruby", "php", "perl", "python"].contains($0.language.id)
        })
    func otherEscapesAreNoticed(_ subject: ConformanceLanguage) async throws {
        var form = StringForm()
        (form.open, form.close) = ("\"", "\"")
        form.escapes = ["\"": "\\\"", "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"]
        form.controls = [ControlForm(before: "\\u", after: "", digits: 4)]
        form.unit = .utf16
        var language = subject.language
        language.literals.strings = [form]
        let writer = LiteralWriter(language)
        let texts = HostileTexts.all.filter { !$0.contains("\0") }
        let statements = try texts.map {
            ConformanceProgram.fill(subject.form.show, literal: try writer.text($0))
        }
        if case .lines(let lines) = try await subject.run(statements) {
            #expect(lines != texts.map(ConformanceLanguage.hex))
        }
    }

    @Test(arguments: ConformanceLanguage.all)
    func commentsEndWithTheirLines(_ subject: ConformanceLanguage) async throws {
        let comments = subject.language.comments
        var statements: [String] = []
        var texts: [String] = []
        for (index, text) in HostileTexts.all.enumerated() {
            for start in Set([comments.line, comments.documentation]).sorted() {
                statements += CommentLines.lines(text, start: start, comments)
                let literal = try LiteralWriter(subject.language).text("\(index)")
                statements.append(ConformanceProgram.fill(subject.form.show, literal: literal))
                texts.append("\(index)")
            }
        }
        try await expect(texts.map(ConformanceLanguage.hex), texts, subject.lines(statements), texts)
    }

    @Test(arguments: ConformanceLanguage.all)
    func identifiersAreNames(_ subject: ConformanceLanguage) async throws {
        let identifiers = subject.language.identifiers
        let names = HostileTexts.names.map { identifiers.name($0, .variable) }
        let statements = try names.enumerated().map { index, name in
            ConformanceProgram.fill(
                subject.form.declare, literal: try LiteralWriter(subject.language).text("\(index) \(name)"),
                name: name)
        }
        let texts = names.enumerated().map { "\($0) \($1)" }
        try await expect(texts.map(ConformanceLanguage.hex), texts, subject.lines(statements), statements)
    }

    @Test(arguments: ConformanceLanguage.all.filter { $0.form.showJSON != nil })
    func valuesAreReadAsWritten(_ subject: ConformanceLanguage) async throws {
        let writer = LiteralWriter(subject.language)
        var values: [JSONValue] = []
        var statements: [String] = []
        for value in HostileValues.all {
            guard writer.canWrite(value) else { continue }
            values.append(value)
            let literal = try writer.value(value).lines.joined(separator: "\n")
            statements.append(ConformanceProgram.fill(subject.form.showJSON ?? "", literal: literal))
        }
        #expect(values.count >= HostileValues.all.count - HostileValues.unwritableCount)
        let lines = try await subject.lines(statements)
        try #require(lines.count == values.count)
        for (index, line) in lines.enumerated() {
            var diagnostics = DiagnosticList()
            let node = SyntaxReader.read(SourceFile(path: "line.json", text: line), into: &diagnostics)
            let isEqual = node.map { JSONEquality.areEqual($0.jsonValue, values[index]) } ?? false
            #expect(isEqual, "\(values[index]) was read as \(line) from \(statements[index])")
        }
    }

    /// JSON texts, whose long ones stand on several lines, indented as a program would.
    @Test(arguments: ConformanceLanguage.all)
    func jsonTextsAreReadAsWritten(_ subject: ConformanceLanguage) async throws {
        let writer = LiteralWriter(subject.language)
        let long = [JSONValue.string(String(repeating: "long", count: 20))]
        let values =
            HostileValues.all.map { JSONValue.array([$0] + long) }
            + HostileTexts.all.map { text in
                .object([.init(key: text, value: .array([.string(text)] + long))])
            }
        var statements: [String] = []
        var (written, layouts): ([JSONValue], Set<Int>) = ([], [])
        for value in values {
            // Only characters that JSON has no reason to escape can be unwritable.
            guard let literal = try? writer.json(value) else { continue }
            written.append(value)
            layouts.insert(min(literal.lines.count, 2))
            statements.append(
                ConformanceProgram.fill(
                    subject.form.show, literal: literal.lines.joined(separator: "\n      ")))
        }
        #expect(written.count == values.count)
        let hasLines = subject.language.literals.strings.contains(where: \.holdsLines)
        #expect(layouts.contains(hasLines ? 2 : 1))
        let lines = try await subject.lines(statements)
        try #require(lines.count == written.count)
        for (index, line) in lines.enumerated() {
            var diagnostics = DiagnosticList()
            let text = try #require(ConformanceLanguage.text(hex: line))
            let node = SyntaxReader.read(SourceFile(path: "line.json", text: text), into: &diagnostics)
            let isEqual = node.map { JSONEquality.areEqual($0.jsonValue, written[index]) } ?? false
            #expect(isEqual, "\(written[index]) was read as \(text) from \(statements[index])")
        }
    }

    /// Compares lines, and shows the first few that differ with what they were made of.
    private func expect(
        _ expected: [String], _ texts: [String], _ lines: [String], _ statements: [String]
    ) throws {
        var count = 0
        for (index, pair) in zip(expected, lines).enumerated() where pair.0 != pair.1 {
            count += 1
            guard count <= 5 else { break }
            Issue.record("\(texts[index].debugDescription) was read as \(pair.1) from \(statements[index])")
        }
        #expect(lines.count == expected.count)
    }
}
