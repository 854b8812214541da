import APIContract
import ExampleRunner
import Foundation
import ProjectSettings
import SourceDiagnostics
import Specimen
import SpecimenHarness
import Testing

/// The `sdk` examples of packages with resources, run with stand-ins for such packages.
@Suite(.serialized) struct ResourceExamplesTests {
    private static let folder = Repository.path("Tests/ExampleExecutionTests/ResourcePackages")

    /// The operations that have no example in a language: classes of members are not written in C#, and files so far in
    /// Python alone.
    private static let left: [String: Set<String>] = [
        "python": [], "php": ["addPicture"], "javascript": ["addPicture"], "ruby": ["addPicture"],
        "csharp": ["createPart", "addPicture"],
    ]

    private static let packages = PreparedPackages.make(
        folder, in: Repository.path(".build/resource-packages"), timeLimit: .seconds(300))

    @Test(arguments: left.keys.sorted()) func everyExampleIsRight(_ language: String) throws {
        try Self.expectRight("openapi.yaml", language, but: Self.left[language] ?? [])
    }

    @Test(arguments: ["python", "ruby"]) func thoseOfModulesAreRight(_ language: String) throws {
        try Self.expectRight("catalog.yaml", language)
    }

    /// - Parameter left: the operations that have no example.
    private static func expectRight(_ document: String, _ language: String, but left: Set<String> = []) throws
    {
        let packages = try PreparedPackages.require(Self.packages)
        let plan = try Self.plan(document, language)
        var diagnostics = DiagnosticList()
        var options = ExampleVerifier.Options()
        options.packages = packages
        let report = ExampleVerifier(plan, options: options).verify(into: &diagnostics)
        #expect(faults(report) == [])
        let made = report.entries.map(\.operation)
        #expect(Set(plan.contract.operations.map(\.id)).subtracting(made) == left)
    }

    private static func faults(_ report: VerificationReport) -> [String] {
        report.entries.flatMap { entry -> [String] in
            switch entry.outcome {
            case .broken(let reason), .skipped(let reason): ["\(entry.operation): \(reason)"]
            case .checked(let checks):
                checks.flatMap { check in
                    check.faults.map { "\(entry.operation), \(check.situation.name): \($0)" }
                }
            }
        }
    }

    private static func plan(_ document: String, _ language: String) throws -> OutputPlan {
        let bytes = try Data(contentsOf: URL(filePath: folder + "/" + document))
        var options = GeneratorOptions()
        options.outputs = [.examples]
        options.languages = [language]
        options.variants = ["sdk"]
        var diagnostics = DiagnosticList()
        let source = SourceFile(path: document, bytes: Array(bytes))
        let contract = try #require(Generator.contract(source, options, into: &diagnostics)?.contract)
        let plan = try #require(OutputPlan.make(contract, options, into: &diagnostics))
        #expect(diagnostics.entries.map(\.diagnostic.message) == [])
        return plan
    }
}
