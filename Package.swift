// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

/// A target of our own: every one is compiled with the same strict settings.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

let package = Package(
    name: "specimen",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "specimen", targets: ["SpecimenCommand"]),
        .library(name: "Specimen", targets: ["Specimen", "ProjectSettings", "SourceDiagnostics"]),
        .plugin(name: "GenerateClientPlugin", targets: ["GenerateClientPlugin"]),
        .plugin(name: "GenerateFilesPlugin", targets: ["GenerateFilesPlugin"]),
    ],
    targets: [
        // Level 0: system libraries and embedded data.
        .systemLibrary(
            name: "CLibYAML", pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .systemLibrary(
            name: "CLibEvent", pkgConfig: "libevent",
            providers: [.apt(["libevent-dev"]), .brew(["libevent"])]),
        .target(name: "CTemplates"),
        .target(name: "CProcess"),
        // Level 1.
        module("SourceDiagnostics"),
        module("TextPatterns"),
        // Level 2.
        module("FileAccess", ["SourceDiagnostics"]),
        module("YAMLSyntax", ["CLibYAML", "SourceDiagnostics"]),
        module("CodeTemplates", ["CTemplates", "SourceDiagnostics"]),
        // Level 3.
        module("OpenAPIDocument", ["SourceDiagnostics", "TextPatterns", "YAMLSyntax"]),
        module("TargetLanguages", ["SourceDiagnostics", "YAMLSyntax", "CodeTemplates"]),
        // Level 4.
        module("APIContract", ["SourceDiagnostics", "TextPatterns", "YAMLSyntax", "OpenAPIDocument"]),
        // Level 5.
        module(
            "ProjectSettings",
            [
                "SourceDiagnostics", "YAMLSyntax", "CodeTemplates", "OpenAPIDocument", "TargetLanguages",
                "APIContract",
            ]),
        module(
            "TypedClient",
            ["SourceDiagnostics", "YAMLSyntax", "CodeTemplates", "TargetLanguages", "APIContract"]),
        module("ContractServer", ["CLibEvent", "SourceDiagnostics", "YAMLSyntax", "APIContract"]),
        // Level 6.
        module(
            "Specimen",
            [
                "SourceDiagnostics", "YAMLSyntax", "CodeTemplates", "OpenAPIDocument", "TargetLanguages",
                "APIContract", "ProjectSettings", "TypedClient",
            ]),
        // Level 7.
        module(
            "ExampleRunner",
            [
                "CProcess", "SourceDiagnostics", "FileAccess", "YAMLSyntax", "TargetLanguages", "APIContract",
                "ProjectSettings", "Specimen", "ContractServer",
            ]),
        module(
            "PageAudit",
            [
                "SourceDiagnostics", "YAMLSyntax", "CodeTemplates", "OpenAPIDocument", "TargetLanguages",
                "APIContract", "ProjectSettings", "Specimen", "ContractServer",
            ]),
        // Level 8.
        .executableTarget(
            name: "SpecimenCommand",
            dependencies: [
                "SourceDiagnostics", "FileAccess", "YAMLSyntax", "CodeTemplates", "OpenAPIDocument",
                "TargetLanguages", "APIContract", "ProjectSettings", "Specimen", "ContractServer",
                "ExampleRunner", "PageAudit",
            ],
            swiftSettings: strict),
        // What the client plugin runs: as little as possible, because every user of the plugin builds it.
        .executableTarget(
            name: "ClientTool",
            dependencies: [
                "SourceDiagnostics", "FileAccess", "CodeTemplates", "APIContract", "ProjectSettings",
                "TypedClient",
            ],
            swiftSettings: strict),
        .plugin(
            name: "GenerateClientPlugin", capability: .buildTool(), dependencies: ["ClientTool"],
            path: "Sources/GenerateClientPlugin"),
        .plugin(
            name: "GenerateFilesPlugin",
            capability: .command(
                intent: .custom(
                    verb: "generate-files",
                    description: "Writes the examples and pages of an OpenAPI document"),
                permissions: [
                    .writeToPackageDirectory(reason: "It writes the generated examples and pages.")
                ]),
            dependencies: ["SpecimenCommand"], path: "Sources/GenerateFilesPlugin"),
        // Benchmarks.
        .executableTarget(
            name: "ScanFloor", dependencies: ["CLibYAML"], path: "Sources/Benchmarks/ScanFloor"),
        .executableTarget(
            name: "TreeTime", dependencies: ["SourceDiagnostics", "YAMLSyntax"],
            path: "Sources/Benchmarks/TreeTime", swiftSettings: strict),
        .executableTarget(
            name: "CorpusReport",
            dependencies: [
                "SourceDiagnostics", "FileAccess", "OpenAPIDocument", "APIContract", "ProjectSettings",
                "Specimen", "ExampleRunner",
            ],
            path: "Sources/Benchmarks/CorpusReport", swiftSettings: strict),
        .executableTarget(name: "Measure", path: "Sources/Benchmarks/Measure"),
        .executableTarget(name: "EmptyProgram", path: "Sources/Benchmarks/EmptyProgram"),
        // What fuzzers call.
        module(
            "Fuzzing",
            [
                "SourceDiagnostics", "YAMLSyntax", "CodeTemplates", "TargetLanguages", "ProjectSettings",
                "Specimen", "PageAudit",
            ]),
        // Tests.
        .target(
            name: "SpecimenHarness", dependencies: ["ExampleRunner"], path: "Tests/SpecimenHarness",
            swiftSettings: strict),
        tests("Architecture", ["CodeTemplates", "SourceDiagnostics", "SpecimenHarness"]),
        tests("Golden", ["SpecimenCommand", "SpecimenHarness", "ExampleRunner"]),
        tests("SpecimenCommand", ["SpecimenCommand", "SpecimenHarness", "ExampleRunner"]),
        tests(
            "LanguageConformance",
            [
                "APIContract", "ContractServer", "ExampleRunner", "OpenAPIDocument", "SourceDiagnostics",
                "CodeTemplates", "ProjectSettings", "Specimen", "SpecimenHarness", "SpecimenCommand",
                "TargetLanguages", "YAMLSyntax",
            ],
            exclude: ["Fixtures"]),
        tests("SourceDiagnostics", ["SourceDiagnostics"]),
        tests("YAMLSyntax", ["YAMLSyntax", "SourceDiagnostics"]),
        tests("OpenAPIDocument", ["OpenAPIDocument", "YAMLSyntax", "SourceDiagnostics"]),
        tests("FileAccess", ["FileAccess", "SourceDiagnostics"]),
        tests("CodeTemplates", ["CodeTemplates", "SourceDiagnostics"]),
        tests(
            "Specimen",
            [
                "Specimen", "ProjectSettings", "SourceDiagnostics", "YAMLSyntax", "OpenAPIDocument",
                "TargetLanguages", "APIContract", "CodeTemplates", "TypedClient", "SpecimenHarness",
                "ExampleRunner",
            ],
            exclude: ["Fixtures"]),
        tests(
            "APIContract",
            ["APIContract", "OpenAPIDocument", "SourceDiagnostics", "TextPatterns", "YAMLSyntax"]),
        tests("Fuzzing", ["Fuzzing", "SpecimenHarness"]),
        tests("ContractServer", ["ContractServer", "SourceDiagnostics"]),
        tests(
            "PageAudit",
            [
                "PageAudit", "APIContract", "CodeTemplates", "OpenAPIDocument", "ProjectSettings",
                "SourceDiagnostics", "Specimen", "SpecimenHarness", "TargetLanguages", "YAMLSyntax",
            ], exclude: ["Forms"]),
        .testTarget(name: "PluginTests", swiftSettings: strict),
        tests(
            "RequestMatrix",
            [
                "ExampleRunner", "ProjectSettings", "Specimen", "APIContract", "CodeTemplates",
                "TargetLanguages", "SourceDiagnostics",
            ],
            exclude: ["Specs"]),
        tests(
            "HostileText",
            [
                "ExampleRunner", "ProjectSettings", "Specimen", "APIContract", "CodeTemplates",
                "TargetLanguages", "YAMLSyntax",
                "SourceDiagnostics",
            ]),
        tests("GeneratedClient", ["ContractServer"]),
        tests("ClientFeatures", ["ContractServer"]),
        tests(
            "ExampleRunner",
            [
                "ExampleRunner", "ContractServer", "ProjectSettings", "Specimen", "APIContract",
                "SourceDiagnostics",
            ]),
        .testTarget(
            name: "PublishedPageTests",
            dependencies: [
                "ExampleRunner", "ContractServer", "ProjectSettings", "Specimen", "SourceDiagnostics",
            ],
            exclude: ["Fixtures"], swiftSettings: strict),
        .testTarget(
            name: "ExampleExecutionTests",
            dependencies: [
                "APIContract", "ContractServer", "ExampleRunner", "ProjectSettings", "Specimen",
                "SourceDiagnostics", "SpecimenHarness",
            ],
            exclude: ["StandIns", "GeneratedPackages", "ResourcePackages"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c2x
)

// Links with `-sanitize=fuzzer` alone: see `./dev fuzz`.
if Context.environment["SPECIMEN_FUZZING"] != nil {
    package.targets += [
        .systemLibrary(name: "CLibFuzzer"),
        .executableTarget(name: "Fuzzer", dependencies: ["CLibFuzzer", "Fuzzing"], swiftSettings: strict),
    ]
}
