import ExampleRunner
import Foundation
import Specimen
import Testing

/// Every example of the project's own document, run against the contract server.
struct DocSpringExamplesTests {
    static let variants = [
        "csharp http", "csharp sdk", "curl http", "javascript http", "javascript sdk", "php http", "php sdk",
        "python http", "python sdk", "ruby http", "ruby sdk", "swift http", "swift sdk",
    ]
    private static let situations = ["201", "401", "422", "no credential", "unreachable"]

    @Test func thereAreTheseExamplesAndNoOthers() throws {
        let names = try Verification.report.get().entries.map { "\($0.language) \($0.variant)" }
        #expect(names == Self.variants)
    }

    @Test(arguments: variants) func theExampleIsRightInEverySituation(_ name: String) throws {
        let entries = try Verification.report.get().entries
        let entry = try #require(entries.first { "\($0.language) \($0.variant)" == name })
        switch entry.outcome {
        case .broken(let reason): Issue.record("\(reason)")
        case .skipped(let reason):
            // In continuous integration everything is installed, so a skip there is a fault.
            if ProcessInfo.processInfo.environment["CI"] != nil { Issue.record("skipped: \(reason)") }
            try Test.cancel("\(reason)")
        case .checked(let checks):
            #expect(checks.map(\.situation.name) == Self.situations)
            for check in checks { #expect(check.faults == [], "\(check.situation.name)") }
        }
    }

    @Test(arguments: variants) func theExampleIsShortEnoughForAPage(_ name: String) throws {
        let words = name.split(separator: " ")
        let file = try #require(
            try Verification.files().first {
                $0.path.hasSuffix("/\(words[0])-\(words[1]).\($0.path.split(separator: ".").last ?? "")")
            })
        let lines = String(decoding: file.bytes, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        let code = lines.filter { !$0.allSatisfy(\.isWhitespace) }
        // What they take today, so that they do not grow. URLSession on Linux needs a delegate that answers
        // challenges, so Swift without the client is longest.
        let limits = [
            "csharp http": 51, "csharp sdk": 44, "javascript http": 33, "php http": 34, "php sdk": 37,
            "python http": 36, "python sdk": 32, "swift http": 58,
        ]
        #expect(code.count <= limits[name, default: 31], "\(code.count) lines")
        #expect(lines.allSatisfy { $0.count <= 120 })
        #expect(lines.allSatisfy { $0.last?.isWhitespace != true })
        #expect(!zip(lines, lines.dropFirst()).contains { $0.isEmpty && $1.isEmpty })
    }
}
