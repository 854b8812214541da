import SpecimenHarness
import Testing

/// The table of targets: a target imports only targets of lower levels, and only the core's own few system modules.
struct ImportTests {
    /// What a target may have besides targets of lower levels.
    enum Access {
        /// Nothing but `Synchronization`: bytes in, bytes and findings out.
        case pure
        /// The operating system too.
        case system
        /// What the package manager offers to plugins, which have no targets of ours.
        case plugin
    }

    static let targets: [String: (level: Int, access: Access)] = [
        "CLibYAML": (0, .pure), "CLibEvent": (0, .pure), "CTemplates": (0, .pure), "CProcess": (0, .pure),
        "CLibFuzzer": (0, .pure),
        "SourceDiagnostics": (1, .pure), "TextPatterns": (1, .pure),
        "YAMLSyntax": (2, .pure), "CodeTemplates": (2, .pure), "FileAccess": (2, .system),
        "OpenAPIDocument": (3, .pure), "TargetLanguages": (3, .pure),
        "APIContract": (4, .pure),
        "ProjectSettings": (5, .pure), "TypedClient": (5, .pure), "ContractServer": (5, .system),
        "Specimen": (6, .pure),
        "ExampleRunner": (7, .system), "PageAudit": (7, .pure), "Fuzzing": (8, .pure), "Fuzzer": (9, .system),
        "SpecimenCommand": (8, .system), "ClientTool": (8, .system), "Benchmarks": (8, .system),
        "GenerateClientPlugin": (9, .plugin), "GenerateFilesPlugin": (9, .plugin),
    ]

    private static let modules: [Access: Set<String>] = [
        .pure: ["Synchronization"], .system: ["Synchronization", "Glibc", "Darwin"],
        .plugin: ["PackagePlugin", "Foundation"],
    ]

    @Test func targetsImportLowerLevelsOnly() throws {
        let sources = try SwiftSource.all("Sources")
        #expect(sources.count > 250)
        for source in sources {
            guard let target = Self.targets[source.target] else {
                Issue.record("\(source.path): '\(source.target)' is missing in the table of this test")
                continue
            }
            for match in source.program.matches(of: /(?m)^[ \t]*(?:@\w+ )*(?:\w+ )?import (?:\w+ )?(\w+)/) {
                let module = String(match.output.1)
                let isLower = Self.targets[module].map { $0.level < target.level } ?? false
                let isAllowed = Self.modules[target.access]?.contains(module) ?? false
                #expect(isLower && target.access != .plugin || isAllowed, "\(source.path) imports \(module)")
            }
        }
    }

    @Test func everyFolderIsInTheTable() {
        let folders = Set(
            Repository.files(under: "Sources").compactMap { $0.split(separator: "/").dropFirst().first })
        #expect(folders.count >= 14)
        for folder in folders { #expect(Self.targets[String(folder)] != nil, "\(folder)") }
    }
}
