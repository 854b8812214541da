import APIContract
import FileAccess
import OpenAPIDocument
import SourceDiagnostics
import Specimen

/// The document that a subcommand is about, with what belongs to it.
struct DocumentArguments {
    static let options: [Option] = [
        Option(
            name: "--overlay", kind: .list("FILE"),
            summary: "an OpenAPI Overlay that changes the document first; may be repeated"),
        Option(
            name: "--root", kind: .value("DIR"),
            summary: "the folder that $ref may lead into; the document's own by default"),
    ]

    /// The document.
    let source: SourceFile
    /// The overlays, in order.
    let overlays: [SourceFile]
    /// Gives the files that the document refers to.
    let loader: (any SourceLoader)?

    /// Reads the files.
    /// - Parameters:
    ///   - path: the document's path.
    ///   - arguments: the command line.
    ///   - diagnostics: takes the reason when one cannot be read.
    /// - Returns: nil when one cannot be read.
    init?(_ path: String, _ arguments: ParsedArguments, into diagnostics: inout DiagnosticList) {
        guard let source = FileReader.read(path, into: &diagnostics) else { return nil }
        self.source = source
        let paths = arguments.list("--overlay")
        let read = paths.map { FileReader.read($0, into: &diagnostics) }
        overlays = read.compactMap(\.self)
        guard overlays.count == paths.count else { return nil }
        loader = FolderLoader(fileAt: path, root: arguments.value("--root"))
        if let root = arguments.value("--root"), loader == nil {
            diagnostics.error(
                "file.outside-root", "the document is not in the folder '\(root)'; name a folder around it",
                at: SourceRange(file: source))
            return nil
        }
    }

    /// The document and its contract; nil when a fault concerns the whole document.
    func contract(
        into diagnostics: inout DiagnosticList
    ) -> (document: OpenAPIDocument, contract: Contract)? {
        Generator.contract(source, loader: loader, overlays: overlays, into: &diagnostics)
    }
}
