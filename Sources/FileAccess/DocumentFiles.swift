package import SourceDiagnostics

/// A document with the files that belong to it, read from where a user named them.
package struct DocumentFiles: Sendable {
    /// The document.
    package let source: SourceFile
    /// Its overlays, in order.
    package let overlays: [SourceFile]
    /// Gives the files that it refers to; nil when it stands alone.
    package let loader: (any SourceLoader)?

    /// Reads a document and its overlays.
    /// - Parameters:
    ///   - path: the document's path; `-` is standard input.
    ///   - overlays: the paths of its overlays.
    ///   - root: the folder that references may lead into; nil for the document's own.
    ///   - diagnostics: takes what cannot be read, and that the document is outside of the root folder.
    /// - Returns: nil when anything cannot be read.
    package static func read(
        _ path: String, overlays: [String], root: String?, into diagnostics: inout DiagnosticList
    ) -> DocumentFiles? {
        let files = overlays.map { FileReader.read($0, into: &diagnostics) }
        guard let source = FileReader.read(path, into: &diagnostics) else { return nil }
        let loader = FolderLoader(fileAt: path, root: root)
        if let root, loader == nil {
            diagnostics.error(
                "file.outside-root", "the document is not in the folder '\(root)'; name a folder around it",
                at: SourceRange(file: source))
            return nil
        }
        guard !files.contains(where: { $0 == nil }) else { return nil }
        return DocumentFiles(source: source, overlays: files.compactMap(\.self), loader: loader)
    }
}
