import ExampleRunner
import Foundation
import ProjectSettings
import SourceDiagnostics
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
        // URLSession on Linux needs a delegate that answers challenges, so Swift without the client is longest.
        let limits = ["csharp http": 50, "csharp sdk": 45, "swift http": 60]
        #expect(code.count <= limits[name, default: 35], "\(code.count) lines")
        #expect(lines.allSatisfy { $0.count <= 120 })
        #expect(lines.allSatisfy { $0.last?.isWhitespace != true })
        // PEP 8 wants two blank lines around a class; elsewhere one is enough.
        let mayHaveTwo = words[0] == "python"
        #expect(mayHaveTwo || !zip(lines, lines.dropFirst()).contains { $0.isEmpty && $1.isEmpty })
    }
}

/// One run of all examples, shared by the tests.
private enum Verification {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
        .standardized

    static let report = Result { try run() }

    static func files() throws -> [GeneratedFile] {
        Generator().generate(try source()).files
    }

    private static func source() throws -> SourceFile {
        let data = try Data(contentsOf: root.appending(path: "spec/docspring.yaml"))
        return SourceFile(path: "spec/docspring.yaml", bytes: Array(data))
    }

    private static func run() throws -> VerificationReport {
        var diagnostics = DiagnosticList()
        var choice = GeneratorOptions()
        choice.outputs = [.client, .examples]
        let contract = try #require(Generator.contract(try source(), into: &diagnostics)?.contract)
        let plan = try #require(OutputPlan.make(contract, choice, into: &diagnostics))
        var options = ExampleVerifier.Options()
        options.packages = try packages()
        let report = ExampleVerifier(plan, options: options).verify(into: &diagnostics)
        #expect(diagnostics.isEmpty)
        return report
    }

    /// The vendors' packages, laid out by the script that knows which are real.
    private static func packages() throws -> String {
        let folder = root.appending(path: ".build/packages").path()
        let script = root.appending(path: "Tests/ExampleExecutionTests/StandIns/prepare").path()
        let environment = ProcessInfo.processInfo.environment
        let command = Command(
            script, [folder], environment: environment, workingDirectory: root.path(),
            timeLimit: .seconds(300))
        let result = ProcessRunner().run(command)
        #expect(result.isSuccess, "\(String(decoding: result.standardError, as: UTF8.self))")
        return folder
    }
}
