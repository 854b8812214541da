import FileAccess
import SourceDiagnostics
import Specimen

/// What the plugin asks for: documents, and the files to write.
struct ClientJob {
    private struct Client {
        let path: String
        let name: String
        let count: Int

        var fileNames: [String] { [name] + (2..<max(2, count + 1)).map { "\(name).\($0)" } }
    }

    /// The folder to write to.
    private(set) var folder = ""
    private var support: [String] = []
    private var clients: [Client] = []

    /// Reads the command line.
    /// - Returns: nil when it is not as the plugin writes it.
    init?(_ arguments: [String]) {
        var words = arguments[...]
        while let option = words.popFirst() {
            guard let value = words.popFirst() else { return nil }
            switch option {
            case "--output": folder = value
            case "--support": support.append(value)
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

    /// The files to write: those that were asked for, no more and no less.
    func files(into diagnostics: inout DiagnosticList) -> [(path: String, bytes: [UInt8])] {
        var contents: [String: [UInt8]] = [:]
        var documents: [String: String] = [:]
        for client in clients {
            guard let source = FileReader.read(client.path, into: &diagnostics) else { continue }
            var findings = DiagnosticList()
            let built = BuildClient.make(source, fileName: client.name, count: client.count, into: &findings)
            diagnostics.append(contentsOf: findings)
            guard let built else { continue }
            if let other = documents.updateValue(client.path, forKey: built.name) {
                diagnostics.error(
                    "client.same-name",
                    "the client is called '\(built.name)' like that of \(other); "
                        + "give one of them another name with 'name' in 'x-specimen'",
                    at: SourceRange(file: source))
            }
            for file in built.files { contents[Self.buildName(file.name)] = file.bytes }
        }
        let wanted = (support + clients.flatMap(\.fileNames)).map { Self.buildName("\($0).swift") }
        for name in contents.keys.sorted() where !wanted.contains(name) {
            diagnostics.error(
                "plugin.unknown-file",
                "the plugin does not know the file \(name); use plugin and tool of one version", at: nil)
        }
        return wanted.map { ($0, contents[$0] ?? Array("// Not needed by this client.\n".utf8)) }
    }

    /// A name that no file of the user's has by chance: a module cannot hold two files of one name.
    private static func buildName(_ name: String) -> String {
        "\(name.dropLast(".swift".count)).client.swift"
    }
}
