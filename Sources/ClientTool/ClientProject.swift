import FileAccess
import ProjectSettings
import SourceDiagnostics

/// What the project file of a target says about its documents.
struct ClientProject {
    /// The folder that its paths start from.
    private var folder = "."
    private var documents: [ProjectDocument] = []

    /// No project file: everything is as the documents say.
    init() {}

    /// Reads a project file.
    /// - Returns: nil when there was an error.
    init?(path: String, into diagnostics: inout DiagnosticList) {
        guard let file = FileReader.read(path, into: &diagnostics),
            let project = ProjectDecoder.decode(file, into: &diagnostics)
        else { return nil }
        folder = UserPath.folder(of: path)
        documents = project.documents
    }

    /// What it says about a document: what names it, or else what names none.
    func document(at path: String) -> ProjectDocument {
        let own = documents.first { document in
            document.spec.map { UserPath.areEqual(self.path($0.text), path) } ?? false
        }
        return own ?? documents.first { $0.spec == nil } ?? ProjectDocument()
    }

    /// A path that it names.
    func path(_ path: String) -> String { UserPath.join(folder, path) }
}
