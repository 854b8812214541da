import APIContract
public import SourceDiagnostics
import TargetLanguages
import YAMLSyntax

/// Reads a project file, `specimen.yaml`; `specimen schema project` prints a JSON Schema of it.
public struct ProjectDecoder {
    /// The name of project files.
    public static let fileName = "specimen.yaml"

    private let folder: String
    private var reader = SettingsReader(id: "project")

    private init(folder: String) { self.folder = folder }

    /// The project of a file.
    /// - Parameters:
    ///   - file: the project file. Its path counts: those that it names start from its folder.
    ///   - diagnostics: takes every fault of the file.
    /// - Returns: nil when there was an error.
    public static func decode(_ file: SourceFile, into diagnostics: inout DiagnosticList) -> Project? {
        guard let root = SyntaxReader.read(file, into: &diagnostics), !diagnostics.hasErrors else {
            return nil
        }
        var decoder = ProjectDecoder(folder: UserPath.folder(of: file.path))
        let project = decoder.project(root)
        diagnostics.append(contentsOf: decoder.reader.diagnostics)
        return decoder.reader.diagnostics.hasErrors ? nil : project
    }

    private mutating func project(_ root: SyntaxNode) -> Project {
        guard reader.check(root, ProjectFormat.file), let specs = root["specs"] else {
            return Project(documents: [document([root])])
        }
        for entry in root.entries where !ProjectFormat.common.contains(entry.name) {
            reader.diagnostics.error(
                "project.misplaced-key",
                "'\(entry.name)' says something about one document; move it below an element of 'specs'",
                at: entry.key.range)
        }
        let documents = specs.elements.map { node in
            var document = document([node, root])
            if node["output"] == nil {
                document.output += "/\(Self.baseName(document.spec?.text ?? ""))"
            }
            return document
        }
        checkOutputs(documents)
        return Project(documents: documents)
    }

    private mutating func checkOutputs(_ documents: [ProjectDocument]) {
        var first: [String: ProjectDocument] = [:]
        for document in documents {
            let output = document.output
            guard let other = first.updateValue(document, forKey: output) else { continue }
            reader.diagnostics.error(
                "project.same-output",
                "two documents would be written to '\(output)'; give this one an 'output' of its own",
                at: document.spec?.range,
                notes: [Diagnostic.Note("the other document is here", at: other.spec?.range)])
        }
    }

    /// The settings of a document: each key from the first of the mappings that has it.
    private func document(_ nodes: [SyntaxNode]) -> ProjectDocument {
        let layers = SettingsLayers(nodes.map { $0.kind == .mapping ? $0 : nil })
        var document = ProjectDocument()
        document.spec = layers["spec"].node.flatMap(path)
        document.output = UserPath.join(folder, layers["output"].node?.text ?? document.output)
        document.outputs = Self.names(layers["only"].node).map { names in
            Set(names.compactMap { OutputKind(rawValue: $0.text) })
        }
        document.languages = Self.names(layers["languages"].node)
        document.variants = Self.names(layers["variants"].node)
        document.targets = Self.names(layers["targets"].node)
        document.templates = layers["templates"].node.flatMap(path)?.text
        document.isStrict = layers["strict"].node?.boolean ?? false
        document.root = layers["root"].node.flatMap(path)?.text
        document.overlays = layers["overlays"].node?.elements.compactMap(path) ?? []
        document.expectedFailures = layers["expected-failures"].node.flatMap(path)?.text
        document.selection.included = Self.criteria(layers["select"].node)
        document.selection.excluded = Self.criteria(layers["exclude"].node)
        document.settings.document = layers.node
        document.settings.operations = layers["operations"].node
        document.settings.secrets = layers["secrets"].node.map { Array($0.elements) } ?? []
        document.settings.server = layers["server"].node
        return document
    }

    /// A path that the file names, from where its own path starts.
    private func path(_ node: SyntaxNode) -> ProjectDocument.Name? {
        node.text.map { ProjectDocument.Name(UserPath.join(folder, $0), at: node.range) }
    }

    private static func criteria(_ node: SyntaxNode?) -> OperationSelection.Criteria {
        var criteria = OperationSelection.Criteria()
        criteria.operations = names(node?["operations"]) ?? []
        criteria.tags = names(node?["tags"]) ?? []
        criteria.paths = names(node?["paths"]) ?? []
        criteria.methods = names(node?["methods"]) ?? []
        return criteria
    }

    private static func names(_ node: SyntaxNode?) -> [ProjectDocument.Name]? {
        node.map { $0.elements.compactMap(name) }
    }

    private static func name(_ node: SyntaxNode) -> ProjectDocument.Name? {
        node.text.map { ProjectDocument.Name($0, at: node.range) }
    }

    /// The name of a file without folders and extension.
    private static func baseName(_ path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? "spec"
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count > 1 && !parts[0].isEmpty ? parts.dropLast().joined(separator: ".") : name
    }
}
