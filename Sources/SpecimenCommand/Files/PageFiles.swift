import SourceDiagnostics
import Specimen

/// The pages with regions that a user names, or that are in folders that he names.
enum PageFiles {
    /// Reads pages; those that are found in a folder only if they have markers.
    /// - Parameters:
    ///   - operands: paths of files and folders; `-` is standard input.
    ///   - format: what kind of text files are whose name does not tell; Markdown by default.
    ///   - diagnostics: takes what cannot be read, and what is wrong with their markers.
    static func read(
        _ operands: [String], as format: PageFormat?, into diagnostics: inout DiagnosticList
    ) -> [RegionPage] {
        let files = PageOperands.read(
            operands, extensions: PageFormat.searchedExtensions, into: &diagnostics)
        return files.compactMap { file, isNamed in
            // What is no text has no regions, and nobody said that it had.
            guard isNamed || !file.bytes.contains(0) else { return nil }
            let named = isNamed ? format : nil
            let page = RegionReader.read(
                file, as: PageFormat(path: file.path) ?? named ?? .markdown, into: &diagnostics)
            return isNamed || page.hasMarkers ? page : nil
        }
    }
}
