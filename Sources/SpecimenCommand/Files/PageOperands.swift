import FileAccess
import SourceDiagnostics

/// The files that a user names as pages, and those in folders that he names, each once.
enum PageOperands {
    /// Reads files.
    /// - Parameters:
    ///   - operands: paths of files and folders; `-` is standard input.
    ///   - extensions: those of the files to read in folders, without dots.
    ///   - diagnostics: takes what cannot be read.
    /// - Returns: the files in the order in which they are named, those of a folder sorted, with whether they are
    ///   named themselves.
    static func read(
        _ operands: [String], extensions: [String], into diagnostics: inout DiagnosticList
    ) -> [(file: SourceFile, isNamed: Bool)] {
        var files: [(file: SourceFile, isNamed: Bool)] = []
        var paths: Set<String> = []
        func add(_ path: String, isNamed: Bool) {
            guard paths.insert(plain(path)).inserted, let file = FileReader.read(path, into: &diagnostics)
            else { return }
            files.append((file, isNamed))
        }
        for operand in operands {
            guard operand != "-", PageSearch.kind(operand) == .folder else {
                add(operand, isNamed: true)
                continue
            }
            guard let found = PageSearch.pages(in: operand, extensions: extensions) else {
                diagnostics.error(
                    "file.unreadable", "the folder cannot be read; check its permissions",
                    at: SourceRange(file: SourceFile(path: operand, bytes: [])))
                continue
            }
            for path in found { add(UserPath.join(operand, path), isNamed: false) }
        }
        return files
    }

    /// The path without what makes no difference.
    private static func plain(_ path: String) -> String {
        let names = path.split(separator: "/").filter { $0 != "." }
        return (path.hasPrefix("/") ? "/" : "") + names.joined(separator: "/")
    }
}
