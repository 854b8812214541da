import FileAccess
import SourceDiagnostics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The program that the build tool plugin runs: writes the clients of a target's documents.
///
/// It is not meant for people, who have `specimen generate`. It writes every file that it is told of, or, after
/// an error, nothing.
@main
enum ClientTool {
    /// What stands in a file that these clients do not need, but the build counts on.
    private static let empty = Array("// Not needed by this client.\n".utf8)

    static func main() {
        guard let job = ClientJob(Array(CommandLine.arguments.dropFirst())) else {
            Terminal.error(
                "error: usage: ClientTool --output DIR [--config FILE] --support NAME... --client SPEC NAME COUNT...\n"
            )
            exit(2)
        }
        var diagnostics = DiagnosticList()
        let files = job.files(into: &diagnostics)
        if !diagnostics.hasErrors {
            let wanted = job.fileNames
            if let unknown = files.keys.filter({ !wanted.contains($0) }).min() {
                Terminal.error(
                    "error: the plugin does not know \(unknown); use plugin and tool of one version\n")
                exit(2)
            }
            let writer = FileWriter(folder: job.folder)
            let changes = writer.changes(wanted.map { ($0, files[$0] ?? Self.empty) })
            _ = writer.write(changes, into: &diagnostics)
        }
        Terminal.error(TextFormatter().format(diagnostics))
        exit(diagnostics.hasErrors ? 1 : 0)
    }
}
