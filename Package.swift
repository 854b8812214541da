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
        .library(name: "Specimen", targets: ["Specimen"]),
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
        // Level 2.
        module("YAMLSyntax", ["CLibYAML", "SourceDiagnostics"]),
        module("CodeTemplates", ["SourceDiagnostics"]),
        // Level 3.
        module("OpenAPIDocument", ["SourceDiagnostics", "YAMLSyntax"]),
        module("TargetLanguages", ["SourceDiagnostics", "YAMLSyntax", "CodeTemplates"]),
        // Level 4.
        module("APIContract", ["SourceDiagnostics", "YAMLSyntax", "OpenAPIDocument"]),
        // Level 5.
        module(
            "Specimen",
            [
                "CTemplates", "SourceDiagnostics", "YAMLSyntax", "CodeTemplates",
                "OpenAPIDocument", "TargetLanguages", "APIContract",
            ]),
        module("ContractServer", ["CLibEvent", "SourceDiagnostics", "YAMLSyntax", "APIContract"]),
        // Level 6.
        module(
            "ExampleRunner",
            [
                "CProcess", "SourceDiagnostics", "YAMLSyntax", "TargetLanguages", "APIContract", "Specimen",
                "ContractServer",
            ]),
        // Level 8.
        .executableTarget(
            name: "SpecimenCommand",
            dependencies: [
                "SourceDiagnostics", "YAMLSyntax", "OpenAPIDocument", "TargetLanguages",
                "APIContract", "Specimen", "ContractServer", "ExampleRunner",
            ],
            swiftSettings: strict),
        // Benchmarks.
        .executableTarget(
            name: "ScanFloor", dependencies: ["CLibYAML"], path: "Sources/Benchmarks/ScanFloor"),
        .executableTarget(name: "Measure", path: "Sources/Benchmarks/Measure"),
        .executableTarget(name: "EmptyProgram", path: "Sources/Benchmarks/EmptyProgram"),
        // Tests.
        tests("SourceDiagnostics", ["SourceDiagnostics"]),
        tests("YAMLSyntax", ["YAMLSyntax", "SourceDiagnostics"]),
        tests("CodeTemplates", ["CodeTemplates", "SourceDiagnostics"]),
        tests("Specimen", ["Specimen", "SourceDiagnostics"]),
        tests(
            "APIContract", ["APIContract", "OpenAPIDocument", "SourceDiagnostics", "YAMLSyntax"]),
        tests("ContractServer", ["ContractServer", "SourceDiagnostics"]),
        tests(
            "RequestMatrix",
            ["ExampleRunner", "Specimen", "APIContract", "TargetLanguages", "SourceDiagnostics"],
            exclude: ["Specs"]),
        tests("HostileText", ["ExampleRunner", "Specimen", "APIContract", "YAMLSyntax", "SourceDiagnostics"]),
        tests("GeneratedClient", ["ContractServer"]),
        tests(
            "ExampleRunner",
            ["ExampleRunner", "ContractServer", "Specimen", "APIContract", "SourceDiagnostics"]),
        .testTarget(
            name: "ExampleExecutionTests", dependencies: ["ExampleRunner", "Specimen", "SourceDiagnostics"],
            exclude: ["StandIns"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c2x
)
