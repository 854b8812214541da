package import SourceDiagnostics

/// Finds the templates that others include, by name.
package struct TemplateLibrary: Sendable {
    let names: [String]
    private let files: [String: SourceFile]

    /// Makes a library.
    /// - Parameter files: the files by the name that `include` uses.
    package init(_ files: [String: SourceFile] = [:]) {
        self.files = files
        names = files.keys.sorted()
    }

    /// The name of a template's file for `include`: what stands before its first dot.
    package static func name(of file: String) -> String {
        String(Substring(file.utf8.prefix { $0 != UInt8(ascii: ".") }))
    }

    func file(named name: String) -> SourceFile? { files[name] }
}
