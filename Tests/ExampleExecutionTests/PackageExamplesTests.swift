import APIContract
import ExampleRunner
import Foundation
import ProjectSettings
import SourceDiagnostics
import Specimen
import SpecimenHarness
import Testing

/// The `sdk` examples of requests of many kinds, run with packages that OpenAPI Generator makes of the same document.
@Suite(.serialized) struct PackageExamplesTests {
    private static let folder = Repository.path("Tests/ExampleExecutionTests/GeneratedPackages")

    /// The operations that have no example in a language, and the kind of argument that is why.
    private static let left: [String: Set<String>] = [
        "python": [], "php": files, "javascript": files, "ruby": files.union(["get_thing"]),
        "csharp": files.union(["listDays", "postMap", "postText", "notes.add-one", "changeNotes"]),
    ]

    /// The operations that are given files, which only Python's examples show so far.
    private static let files: Set<String> = ["uploadFile", "replaceFile"]

    /// The operations that no package can be called for.
    private static let leftAnyway: Set<String> = ["getElsewhere", "postEither"]

    /// The packages, made by the script; nil where what it needs is missing.
    private static let packages = PreparedPackages.make(
        folder, in: Repository.path(".build/generated-packages"), timeLimit: .seconds(600))

    @Test(arguments: left.keys.sorted()) func everyExampleIsRight(_ language: String) throws {
        let packages = try PreparedPackages.require(Self.packages)
        var report = try Self.report(Self.plan(language), packages)
        // Mono's runtime hangs once in some hundred runs when the machine is busy.
        if language == "csharp", Self.faults(report).contains(where: { $0.contains("did not end in time") }) {
            report = try Self.report(Self.plan(language), packages)
        }
        #expect(Self.faults(report) == [])
        let all = try Self.plan(language).contract.operations.map(\.id)
        let made = Set(report.entries.map(\.operation))
        #expect(Set(all).subtracting(made) == Self.left[language]?.union(Self.leftAnyway))
    }

    /// Packages that are handed over content as plain values, as OpenAPI Generator made them for years.
    @Test func examplesOfOlderPackagesAreRight() throws {
        guard let packages = try? Self.packages.get() else {
            try Test.cancel("the packages could not be made; the other test says why")
        }
        let settings =
            "module: older_sdk, style: values, keys: names, methods: {listURLs: list_ur_ls}"
        let plan = try Self.plan("python") { $0.replacing("module: bench_sdk}", with: settings + "}") }
        let report = try Self.report(plan, packages)
        #expect(Self.faults(report) == [])
        let left = Set(plan.contract.operations.map(\.id)).subtracting(report.entries.map(\.operation))
        // The text of an enumeration is lost, and content that may be left out has a name that says nothing.
        #expect(left == Self.leftAnyway.union(["getPetsIdNotes", "changeNotes", "replaceFile"]))
    }

    /// Packages that check what they are given by classes of their own, unless they are told not to.
    @Test func examplesOfPackagesInBetweenAreRight() throws {
        guard let packages = try? Self.packages.get() else {
            try Test.cancel("the packages could not be made; the other test says why")
        }
        let tags = ["Big Things": "BigThings", "pets": "Pets", "OAuth 2.0 tokens": "OAuth20Tokens"]
        let clients = tags.map { "\($0.key): apis.\($0.value)Api" }.sorted().joined(separator: ", ")
        let settings =
            "module: middle_sdk, style: checked, client: apis.DefaultApi, clients: {\(clients)}"
        let plan = try Self.plan("python") { $0.replacing("module: bench_sdk}", with: settings + "}") }
        let report = try Self.report(plan, packages)
        #expect(Self.faults(report) == [])
    }

    /// Packages with a function for each operation, in a module of its own.
    @Test func examplesOfFunctionsAreRight() throws {
        guard let packages = try? Self.packages.get() else {
            try Test.cancel("the packages could not be made; the other test says why")
        }
        let settings =
            "module: function_sdk, style: functions, methods: {listURLs: list_ur_ls}, arguments: {'sort[by]': sortby}"
        let plan = try Self.plan("python") { $0.replacing("module: bench_sdk}", with: settings + "}") }
        let report = try Self.report(plan, packages)
        #expect(Self.faults(report) == [])
        let left = Set(plan.contract.operations.map(\.id)).subtracting(report.entries.map(\.operation))
        let inOtherForms: Set = ["listDays", "postAlternative", "postText", "getPetsIdNotes"]
        #expect(left == Self.leftAnyway.union(Self.files).union(inOtherForms))
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

    private static func plan(
        _ language: String, changing: (String) -> String = { $0 }
    ) throws -> OutputPlan {
        let text = try String(contentsOf: URL(filePath: folder + "/openapi.yaml"), encoding: .utf8)
        var options = GeneratorOptions()
        options.outputs = [.examples]
        options.languages = [language]
        options.variants = ["sdk"]
        var diagnostics = DiagnosticList()
        let source = SourceFile(path: "openapi.yaml", bytes: Array(changing(text).utf8))
        let contract = try #require(Generator.contract(source, options, into: &diagnostics)?.contract)
        let plan = try #require(OutputPlan.make(contract, options, into: &diagnostics))
        #expect(diagnostics.entries.map(\.diagnostic.id).filter { $0 != "spec.missing-operation-id" } == [])
        return plan
    }

    private static func report(_ plan: OutputPlan, _ packages: String) throws -> VerificationReport {
        var diagnostics = DiagnosticList()
        var options = ExampleVerifier.Options()
        options.packages = packages
        // The others are tried with the project's own document.
        options.situations = [.success, .errors]
        return ExampleVerifier(plan, options: options).verify(into: &diagnostics)
    }
}
