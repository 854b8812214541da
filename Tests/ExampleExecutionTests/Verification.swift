import ExampleRunner
import Foundation
import ProjectSettings
import SourceDiagnostics
import Specimen
import Testing

/// One run of all examples of the project's own document, shared by the tests.
enum Verification {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
        .standardized

    static let report = Result { try run() }

    static func files() throws -> [GeneratedFile] {
        Generator().generate(try source()).files
    }

    /// What is made of the document.
    static func plan(_ choice: GeneratorOptions) throws -> OutputPlan {
        var diagnostics = DiagnosticList()
        let contract = try #require(Generator.contract(try source(), choice, into: &diagnostics)?.contract)
        let plan = try #require(OutputPlan.make(contract, choice, into: &diagnostics))
        #expect(diagnostics.isEmpty)
        return plan
    }

    private static func source() throws -> SourceFile {
        let data = try Data(contentsOf: root.appending(path: "spec/docspring.yaml"))
        return SourceFile(path: "spec/docspring.yaml", bytes: Array(data))
    }

    private static func run() throws -> VerificationReport {
        var diagnostics = DiagnosticList()
        var choice = GeneratorOptions()
        choice.outputs = [.client, .examples]
        var options = ExampleVerifier.Options()
        options.packages = packages
        let report = ExampleVerifier(try plan(choice), options: options).verify(into: &diagnostics)
        #expect(diagnostics.isEmpty)
        return report
    }

    /// What becomes of a document's examples in all languages and variants, in its successes and errors. Records each
    /// finding and fault.
    static func report(of document: SourceFile) throws -> VerificationReport {
        var diagnostics = DiagnosticList()
        var choice = GeneratorOptions()
        choice.outputs = [.client, .examples]
        let languages = ExampleLanguage.all(into: &diagnostics)
        choice.languages = languages.map(\.id)
        choice.variants = Array(Set(languages.flatMap(\.variants).map(\.name))).sorted()
        let contract = try #require(Generator.contract(document, choice, into: &diagnostics)?.contract)
        let plan = try #require(OutputPlan.make(contract, choice, into: &diagnostics))
        var options = ExampleVerifier.Options()
        options.situations = [.success, .errors]
        options.packages = packages
        options.timeLimit = .seconds(120)
        let report = ExampleVerifier(plan, options: options).verify(into: &diagnostics)
        #expect(diagnostics.entries.map(\.diagnostic.message) == [])
        for entry in report.entries {
            if case .broken(let reason) = entry.outcome { Issue.record("\(entry.name): \(reason)") }
            for check in entry.checks {
                #expect(check.faults == [], "\(entry.operation) \(entry.name) \(check.situation.name)")
            }
        }
        return report
    }

    /// The vendors' packages, laid out by the script that knows which are real.
    static let packages: String = {
        let folder = root.appending(path: ".build/packages").path()
        let script = root.appending(path: "Tests/ExampleExecutionTests/StandIns/prepare").path()
        let environment = ProcessInfo.processInfo.environment
        let command = Command(
            script, [folder], environment: environment, workingDirectory: root.path(),
            timeLimit: .seconds(300))
        let result = ProcessRunner().run(command)
        #expect(result.isSuccess, "\(String(decoding: result.standardError, as: UTF8.self))")
        return folder
    }()
}
