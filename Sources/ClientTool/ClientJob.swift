import FileAccess
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

    /// The names of the files that the plugin counts on.
    var fileNames: [String] {
        (support + clients.flatMap(\.fileNames)).map { Self.buildName("\($0).swift") }
    }

    /// The clients' files by name.
    func files(into diagnostics: inout DiagnosticList) -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        var paths: [String: String] = [:]
        for client in clients {
            // A list of its own, because reading stops at errors and those of other documents do not count.
            var findings = DiagnosticList()
            defer { diagnostics.append(contentsOf: findings) }
            guard let source = FileReader.read(client.path, into: &findings),
                let built = BuildClient.make(
                    source, fileName: client.name, count: client.count, into: &findings)
            else { continue }
            if let other = paths.updateValue(client.path, forKey: built.name) {
                findings.error(
                    "client.same-name",
                    "the client is called '\(built.name)' like that of \(other); "
                        + "give one of them another name with 'name' in 'x-specimen'",
                    at: SourceRange(file: source))
            }
            for file in built.files { files[Self.buildName(file.name)] = file.bytes }
        }
        return files
    }

    /// A name that no file of the user's has by chance: a module cannot hold two files of one name.
    private static func buildName(_ name: String) -> String {
        "\(name.dropLast(".swift".count)).client.swift"
    }
}
