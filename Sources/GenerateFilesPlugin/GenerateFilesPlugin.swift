import Foundation
import PackagePlugin

/// `swift package generate-files`: runs `specimen generate` in the package's folder.
@main
struct GenerateFilesPlugin: CommandPlugin {
    private static let help = """
        Writes the examples and pages of an OpenAPI document into the package.

        Usage: swift package --allow-writing-to-package-directory generate-files SPEC [OPTION...]

        Examples:
          swift package generate-files openapi.yaml --output Documentation
          swift package generate-files openapi.yaml --output Documentation --check
          swift package generate-files openapi.yaml --only client --output Sources/Client

        Paths start at the package's folder. Without --only, examples and pages are written; a typed
        client is best made at build time, by GenerateClientPlugin. All options are those of 'specimen generate':

        """

    func performCommand(context: PluginContext, arguments: [String]) async throws {
        var arguments = arguments
        if arguments.contains("--help") || arguments.contains("-h") {
            print(Self.help)
        } else if !arguments.contains(where: { $0 == "--only" || $0.hasPrefix("--only=") }) {
            arguments += ["--only", "examples,pages"]
        }
        let process = Process()
        process.executableURL = try context.tool(named: "SpecimenCommand").url
        process.arguments = ["generate"] + arguments
        process.currentDirectoryURL = context.package.directoryURL
        try process.run()
        process.waitUntilExit()
        // The status is passed on: 1 for findings, 2 for a wrong command line.
        if process.terminationReason == .uncaughtSignal { exit(2) }
        guard process.terminationStatus != 0 else { return }
        if arguments.contains("--check") || arguments.contains("--diff") {
            print("To write the files, run generate-files without --check and --diff.")
        }
        exit(process.terminationStatus)
    }
}
