package import OpenAPIDocument
package import SourceDiagnostics
import YAMLSyntax

/// Makes the contract of a validated document.
package struct ContractBuilder {
    let document: OpenAPIDocument
    let project: DocumentSettings
    /// The schemas and parameters that the project file calls secret.
    var secretNodes: Set<Int> = []
    var findings: ValidationFindings
    var schemas = SchemaTable()
    var schemaIDs: [Int: SchemaID] = [:]
    var pendingSchemas: [(SchemaID, name: String?)] = []
    /// The schemas that the operation or schema at hand refers to.
    var usedSchemas: [SchemaID] = []
    var schemes: [SecurityScheme] = []
    var schemeIndices: [String: Int] = [:]
    var apiName = "API"
    /// Whether the operation at hand touched something that an error was reported for.
    var isBroken = false

    private init(_ document: OpenAPIDocument, _ findings: ValidationFindings, _ project: DocumentSettings) {
        self.document = document
        self.project = project
        self.findings = findings
    }

    /// The contract of a document.
    ///
    /// An operation that needs something an error was reported for is left out; so is nothing else.
    /// - Parameters:
    ///   - document: the document.
    ///   - findings: what validation found.
    ///   - settings: what a project file says about the document.
    ///   - diagnostics: takes the findings of validation and of the building.
    /// - Returns: nil when an error concerns the whole document.
    package static func build(
        _ document: OpenAPIDocument, _ findings: ValidationFindings,
        settings: DocumentSettings = DocumentSettings(), into diagnostics: inout DiagnosticList
    ) -> Contract? {
        var builder = ContractBuilder(document, findings, settings)
        let contract = builder.build()
        diagnostics.append(contentsOf: builder.findings.diagnostics)
        return contract
    }

    private mutating func build() -> Contract? {
        let root = document.root
        let isUsable = root.entries.allSatisfy { entry in
            ["paths", "components", "webhooks", "tags", "externalDocs"].contains(entry.name)
                || !findings.isFaulty(entry.value)
        }
        guard isUsable, !findings.isFaultyItself(root) else { return nil }
        let info = root["info"]
        let title = text(info, "title")
        let layers = SettingsLayers([project.document, root["x-specimen"]])
        let settings = contractSettings(layers)
        apiName = settings.name ?? title
        securitySchemes(settings: layers["credentials"])
        guard readProjectSettings() else { return nil }
        let servers = projectServers ?? servers(root["servers"]) ?? [Server(url: "", description: "")]
        var candidates: [(operation: Operation, schemas: [SchemaID])] = []
        for object in document.operations(findings.resolver) {
            isBroken = false
            usedSchemas = []
            let operation = operation(object, servers: servers)
            if let operation, !isBroken { candidates.append((operation, usedSchemas)) }
            readPendingSchemas()
        }
        let broken = schemas.brokenIDs()
        let operations = candidates.filter { broken.isDisjoint(with: $0.schemas) }.map(\.operation)
        return Contract(
            title: title, version: text(info, "version"), summary: text(info, "summary"),
            description: text(info, "description"), servers: servers, operations: operations,
            operationIDs: document.allOperations(findings.resolver).map(OperationName.id),
            securitySchemes: schemes, schemas: schemas,
            schemaValidator: SchemaValidator(resolver: findings.resolver, version: document.version),
            settings: settings, file: document.file)
    }

    /// The text of a key, or nothing.
    func text(_ node: SyntaxNode?, _ key: String) -> String { node?[key]?.text ?? "" }

    /// The truth of a key; false when it is not there.
    func flag(_ node: SyntaxNode?, _ key: String) -> Bool { node?[key]?.boolean ?? false }

    /// A node with its reference followed; nil, and the operation is broken, when there was an error.
    mutating func usable(_ node: SyntaxNode?) -> SyntaxNode? {
        guard let node else { return nil }
        guard !findings.isFaulty(node), let target = findings.resolver.target(of: node),
            target.index == node.index || !findings.isFaulty(target)
        else {
            isBroken = true
            return nil
        }
        return target
    }

    /// The elements of a sequence; none for anything else.
    func elements(_ node: SyntaxNode?) -> [SyntaxNode] { node.map { Array($0.elements) } ?? [] }

    /// The entries of a mapping without extensions; none for anything else.
    func entries(_ node: SyntaxNode?) -> [SyntaxEntry] {
        node.map { $0.entries.filter { !$0.name.hasPrefix("x-") } } ?? []
    }
}
