import APIContract
import CodeTemplates
import FileAccess
import ProjectSettings
import SourceDiagnostics
import TypedClient

/// What the plugin asks for: documents, and the files to write.
struct ClientJob {
    private struct Client {
        let path: String
        let name: String
        let count: Int

        /// As `ClientLayout.fixed` has them.
        var fileNames: [String] { [name] + (2..<max(2, count + 1)).map { "\(name).\($0)" } }
    }

    /// How many operations a finding names.
    private static let namedCount = 5

    /// The folder to write to.
    private(set) var folder = ""
    private var support: [String] = []
    private var clients: [Client] = []
    /// The path of the project file.
    private var config: String?

    /// Reads the command line.
    /// - Returns: nil when it is not as the plugin writes it.
    init?(_ arguments: [String]) {
        var words = arguments[...]
        while let option = words.popFirst() {
            guard let value = words.popFirst() else { return nil }
            switch option {
            case "--output": folder = value
            case "--support": support.append(value)
            case "--config": config = value
            case "--client":
                guard let name = words.popFirst(), let count = words.popFirst().flatMap({ Int($0) }) else {
                    return nil
                }
                clients.append(Client(path: value, name: name, count: count))
            default: return nil
            }
        }
        if folder.isEmpty || clients.isEmpty { return nil }
    }

    /// The names of the files that the plugin counts on.
    var fileNames: [String] {
        (support + clients.flatMap(\.fileNames)).map { Self.buildName("\($0).swift") }
    }

    /// The clients' files by name.
    func files(into diagnostics: inout DiagnosticList) -> [String: [UInt8]] {
        var made: [String: [UInt8]] = [:]
        var paths: [String: String] = [:]
        var project: Project?
        if let config {
            guard let file = FileReader.read(config, into: &diagnostics),
                let read = ProjectDecoder.decode(file, into: &diagnostics)
            else { return [:] }
            project = read
        }
        for client in clients {
            // A list of its own, because reading stops at errors and those of other documents do not count.
            var findings = DiagnosticList()
            defer { diagnostics.append(contentsOf: findings) }
            let named = project?.documents(at: client.path, from: FileReader.workingFolder)
            let document = named?.first ?? ProjectDocument()
            let files = DocumentFiles.read(
                client.path, overlays: document.overlays.map(\.text), root: document.root, into: &findings)
            guard let files, let built = build(client, files, document, into: &findings) else { continue }
            if let other = paths.updateValue(client.path, forKey: built.name) {
                findings.error(
                    "client.same-name",
                    "the client is called '\(built.name)' like that of \(other); "
                        + "give one of them another name with 'name' in 'x-specimen'",
                    at: SourceRange(file: files.source))
            }
            for file in built.files { made[Self.buildName(file.name)] = file.bytes }
        }
        return made
    }

    /// The client of a document. What costs it an operation does not fail the build, unless the project file
    /// says so: a vendor's document with a fault must be of use to those who cannot mend it.
    private func build(
        _ client: Client, _ files: DocumentFiles, _ document: ProjectDocument,
        into diagnostics: inout DiagnosticList
    ) -> BuildClient? {
        guard
            let contract = SelectedContract.read(
                files.source, loader: files.loader, overlays: files.overlays, selection: document.selection,
                settings: document.settings, into: &diagnostics)?.contract,
            let built = BuildClient.make(
                contract, TemplateFolder(), fileName: client.name, count: client.count, into: &diagnostics)
        else { return nil }
        guard !document.isStrict else { return built }
        diagnostics = diagnostics.withoutErrors
        let omitted = contract.omissions.map(\.operation)
        if !omitted.isEmpty {
            let further = omitted.count - Self.namedCount
            let names =
                omitted.prefix(Self.namedCount).joined(separator: ", ")
                + (further > 0 ? " and \(further) more" : "")
            diagnostics.warning(
                "client.operations-left-out",
                "the client lacks \(omitted.count) of \(contract.operations.count + omitted.count) operations "
                    + "because of what is wrong with them: \(names); mend them, leave them out with 'exclude' in "
                    + "\(ProjectDecoder.fileName), or let them fail the build with 'strict: true' there",
                at: SourceRange(file: files.source))
        }
        return built
    }

    /// A name that no file of the user's has by chance: a module cannot hold two files of one name.
    private static func buildName(_ name: String) -> String {
        "\(name.dropLast(".swift".count)).client.swift"
    }
}
