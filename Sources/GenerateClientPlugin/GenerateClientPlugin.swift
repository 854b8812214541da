import Foundation
import PackagePlugin

/// Generates the typed clients of the OpenAPI documents in a target, at each build that needs it.
///
/// A document is a file called `openapi.yaml`, `openapi.yml` or `openapi.json`, or whose name ends in
/// `.openapi.yaml`, `.openapi.yml` or `.openapi.json`, anywhere in the target's folder. A file called
/// `specimen.yaml` there says which operations the clients have, and what else the documents do not say.
@main
struct GenerateClientPlugin: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) async throws -> [Command] {
        guard let target = target.sourceModule else {
            throw PluginProblem("target '\(target.name)' holds no Swift code, so it cannot hold a client")
        }
        let files = target.sourceFiles.map(\.url)
        let documents = try Document.find(in: files, target: target.name)
        let configs = files.filter { $0.lastPathComponent == "specimen.yaml" }
        guard configs.count < 2 else {
            throw PluginProblem(
                "target '\(target.name)' has two files specimen.yaml, \(configs[0].path) and "
                    + "\(configs[1].path); put all into one")
        }
        let folder = context.pluginWorkDirectoryURL
        var arguments = ["--output", folder.path]
        for config in configs { arguments += ["--config", config.path] }
        for name in SupportFiles.names { arguments += ["--support", name] }
        for document in documents {
            arguments += ["--client", document.url.path, document.name, "\(document.partCount)"]
        }
        let outputs = SupportFiles.names + documents.flatMap(\.partNames)
        let names = documents.map(\.url.lastPathComponent).joined(separator: ", ")
        return [
            .buildCommand(
                displayName: "Generating the client of \(names) for \(target.name)",
                executable: try context.tool(named: "ClientTool").url,
                arguments: arguments,
                // Every file of data, because a document may refer to others, and these are not known before
                // the tool reads it. What is outside the target's folder, SwiftPM does not show.
                inputFiles: files.filter(Document.isData),
                outputFiles: outputs.map { folder.appending(path: "\($0).client.swift") })
        ]
    }
}
