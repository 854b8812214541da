import APIContract
import CodeTemplates
import Foundation
import SourceDiagnostics
import Testing
import YAMLSyntax

@testable import TargetLanguages

/// Random hostile values, written by the literal writer of each language and printed by its programs, are the values again.
struct RoundTripTests {
    /// A value as a program has it, with the statement that prints it.
    private struct Subject {
        let value: JSONValue
        let statement: String
        /// Whether it is a value of the language, and not the text of its JSON.
        let isNative: Bool
    }

    private static let count = 10_000
    private static let values = RandomValues.make(count, seed: 2_026)

    @Test func theValuesAreHostile() {
        let text = Self.values.map(\.text).joined()
        #expect(Set(Self.values.map(\.text)).count > Self.count / 2)
        #expect(text.utf8.count > 500_000)
        #expect(text.contains("__proto__") && text.contains("${HOME}") && text.contains("?>"))
    }

    @Test(arguments: ConformanceLanguage.all)
    func valuesComeBack(_ language: ConformanceLanguage) async throws {
        let writer = LiteralWriter(language.language)
        var subjects: [Subject] = []
        var refusals: [String: Int] = [:]
        for value in Self.values {
            if let show = language.form.showJSON, let literal = try? writer.value(value) {
                let statement = ConformanceProgram.fill(show, literal: literal.lines.joined(separator: "\n"))
                subjects.append(Subject(value: value, statement: statement, isNative: true))
                continue
            }
            do {
                let statement = ConformanceProgram.fill(
                    language.form.show, literal: try writer.text(value.text))
                subjects.append(Subject(value: value, statement: statement, isNative: false))
            } catch {
                refusals[error.message, default: 0] += 1
            }
        }
        var wrong = 0
        for start in stride(from: 0, to: subjects.count, by: 1_000) {
            let batch = subjects[start..<min(start + 1_000, subjects.count)]
            let lines = try await language.lines(batch.map(\.statement))
            try #require(lines.count == batch.count)
            for (subject, line) in zip(batch, lines) where !Self.isSame(line, subject) {
                wrong += 1
                if wrong <= 5 {
                    Issue.record("\(subject.value.text) was read as \(line) from \(subject.statement)")
                }
            }
        }
        let native = subjects.count(where: \.isNative)
        print(
            "Round trip in \(language.language.name): \(Self.count) values, \(native) as values of the language, "
                + "\(subjects.count - native) as JSON text, \(wrong) wrong, \(Self.count - subjects.count) refused "
                + refusals.sorted { $0.key < $1.key }.map { "(\($0.value): \($0.key))" }.joined(
                    separator: " "))
        #expect(wrong == 0)
        // A shell's words end at NUL, which JSON writes as an escape.
        #expect(refusals == [:])
    }

    private static func isSame(_ line: String, _ subject: Subject) -> Bool {
        let bytes = subject.isNative ? Array(line.utf8) : bytes(ofHex: line)
        var diagnostics = DiagnosticList()
        let node = SyntaxReader.read(SourceFile(path: "line.json", bytes: bytes), into: &diagnostics)
        return node.map { JSONEquality.areEqual($0.jsonValue, subject.value) } ?? false
    }

    private static func bytes(ofHex text: String) -> [UInt8] {
        let digits = text.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
        return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }
}
