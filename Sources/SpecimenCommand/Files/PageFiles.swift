import FileAccess
import SourceDiagnostics
import Specimen

/// The pages that a user names, or that are in folders that he names.
struct PageFiles {
    /// The pages in the order in which they are named, those of a folder sorted.
    private(set) var pages: [RegionPage] = []
    private var paths: Set<String> = []

    /// Reads pages.
    /// - Parameters:
    ///   - operands: paths of files and folders; `-` is standard input.
    ///   - format: what kind of text files are whose name does not tell; Markdown by default.
    ///   - diagnostics: takes what cannot be read, and what is wrong with their markers.
    static func read(
        _ operands: [String], as format: PageFormat?, into diagnostics: inout DiagnosticList
    ) -> PageFiles {
        var files = PageFiles()
        for operand in operands {
            guard operand != "-", PageSearch.kind(operand) == .folder else {
                files.add(operand, format ?? .markdown, isNamed: true, &diagnostics)
                continue
            }
            guard let found = PageSearch.pages(in: operand, extensions: PageFormat.searchedExtensions) else {
                diagnostics.error(
                    "file.unreadable", "the folder cannot be read; check its permissions",
                    at: SourceRange(file: SourceFile(path: operand, bytes: [])))
                continue
            }
            for path in found {
                files.add(UserPath.join(operand, path), .markdown, isNamed: false, &diagnostics)
            }
        }
        return files
    }

    /// Adds a page; one that was found in a folder only if it has markers.
    private mutating func add(
        _ path: String, _ format: PageFormat, isNamed: Bool, _ diagnostics: inout DiagnosticList
    ) {
        guard paths.insert(Self.plain(path)).inserted, let file = FileReader.read(path, into: &diagnostics)
        else {
            return
        }
        let format = PageFormat(path: path) ?? format
        guard !isNamed else {
            pages.append(RegionReader.read(file, as: format, into: &diagnostics))
            return
        }
        // What is no text has no regions, and nobody said that it had.
        guard !file.bytes.contains(0) else { return }
        let page = RegionReader.read(file, as: format, into: &diagnostics)
        if page.hasMarkers { pages.append(page) }
    }

    /// The path without what makes no difference.
    private static func plain(_ path: String) -> String {
        let names = path.split(separator: "/").filter { $0 != "." }
        return (path.hasPrefix("/") ? "/" : "") + names.joined(separator: "/")
    }
}
