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
    var schemaUses = SchemaUses()
    var pendingSchemas: [(SchemaID, name: String?)] = []
    /// The schemas that the operation or schema at hand refers to.
    var usedSchemas: [SchemaID] = []
    var schemes: [SecurityScheme] = []
    var schemeIndices: [String: Int] = [:]
    /// The names of the schemes, by their nodes.
    var schemeNames: [Int: String] = [:]
    /// The schemes that an error was reported for.
    var faultySchemes: [String: Diagnostic] = [:]
    var apiName = "API"
    /// The ids of the operations, by their nodes' keys.
    var names = OperationNames()
    /// The errors of what the operation or schema at hand needs.
    var faults: [Diagnostic] = []

    /// The operations that are left out.
    private var omissions: [Contract.Omission] = []

    private init(_ document: OpenAPIDocument, _ findings: ValidationFindings, _ project: DocumentSettings) {
        self.document = document
        self.project = project
        self.findings = findings
    }

    /// The contract of a document.
    ///
    /// An operation that needs something an error was reported for is left out; so is nothing else. Operations that
    /// can be made all the same, if with less, are made where others are without a fault: a document of which
    /// nothing is right says too little to replace what was made before.
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
        if let tolerant = findings.tolerant {
            let isUsable = builder.makesAnOperation()
            builder = ContractBuilder(document, isUsable ? tolerant : findings, settings)
        }
        let contract = builder.build()
        diagnostics.append(contentsOf: builder.findings.diagnostics)
        return contract
    }

    private mutating func build() -> Contract? {
        guard let head = head() else { return nil }
        var candidates: [Candidate] = []
        for object in document.operations(findings.resolver) {
            read(object, servers: head.servers, into: &candidates)
        }
        let operations = usable(candidates)
        schemas.findHeirs()
        // What operations have that were not chosen, or have faults, nobody knows.
        if operations.count == head.operations.count { checkPackageMembers(head.packages, operations) }
        let info = document.root["info"]
        return Contract(
            title: text(info, "title"), version: text(info, "version"), summary: text(info, "summary"),
            description: text(info, "description"), servers: head.servers, operations: operations,
            operationIDs: head.operations.map { names.id(of: $0) },
            securitySchemes: schemes, schemas: schemas,
            schemaValidator: SchemaValidator(resolver: findings.resolver, version: document.version),
            settings: head.settings, file: document.file, tags: tags, omissions: omissions)
    }

    /// Whether any operation is without a fault. Reads no more than it takes to tell.
    private mutating func makesAnOperation() -> Bool {
        guard let head = head() else { return false }
        var candidates: [Candidate] = []
        for (index, object) in document.operations(findings.resolver).enumerated() {
            read(object, servers: head.servers, into: &candidates)
            // Only now and then, since it takes as long as there are schemas.
            if index & (index + 1) == 0, !usable(candidates).isEmpty { return true }
        }
        return !usable(candidates).isEmpty
    }

    /// What concerns all operations; nil when an error concerns the whole document.
    private mutating func head() -> (
        settings: ContractSettings, packages: SettingsLayers, servers: [Server],
        operations: [OperationObject]
    )? {
        let root = document.root
        if let settings = root["x-specimen"], findings.isFaulty(settings) { return nil }
        let layers = SettingsLayers([project.document, root["x-specimen"]])
        let settings = contractSettings(layers)
        apiName = settings.name ?? text(root["info"], "title")
        securitySchemes(settings: layers["credentials"])
        let operations = document.allOperations(findings.resolver)
        names = OperationNames(operations)
        guard readProjectSettings(operations) else { return nil }
        checkPackageNames(layers["sdks"], operations)
        let servers = projectServers ?? servers(root["servers"]) ?? [ServerURL.placeholder]
        return (settings, layers["sdks"], servers, operations)
    }

    /// An operation that is without a fault unless one of its schemas has one.
    private typealias Candidate = (operation: Operation, object: OperationObject, schemas: [SchemaID])

    private mutating func read(
        _ object: OperationObject, servers: [Server], into candidates: inout [Candidate]
    ) {
        faults = []
        usedSchemas = []
        let operation = operation(object, servers: servers)
        if let operation, faults.isEmpty {
            candidates.append((operation, object, usedSchemas))
        } else {
            leaveOut(object, faults)
        }
        readPendingSchemas()
    }

    /// The operations whose schemas are without a fault, too.
    private mutating func usable(_ candidates: [Candidate]) -> [Operation] {
        let broken = schemaUses.brokenIDs
        var operations: [Operation] = []
        for (operation, object, used) in candidates {
            if let cause = used.lazy.compactMap({ broken[$0] }).first
                ?? unknownField(settingsLayers(object), operation)
            {
                leaveOut(object, [cause])
            } else {
                operations.append(operation)
            }
        }
        return operations
    }

    /// The tags by name; of one that is declared twice, the first.
    private var tags: [String: Contract.Tag] {
        var tags: [String: Contract.Tag] = [:]
        for tag in elements(document.root["tags"]) {
            let name = text(tag, "name")
            guard tags[name] == nil, !findings.isFaulty(tag) else { continue }
            tags[name] = Contract.Tag(
                position: tags.count, summary: text(tag, "summary"), description: text(tag, "description"))
        }
        return tags
    }

    private mutating func leaveOut(_ object: OperationObject, _ causes: [Diagnostic]) {
        let id = names.id(of: object)
        omissions.append(Contract.Omission(operation: id, causes: causes.map(\.id)))
        let name = names.isWritten(object) ? "operation '\(id)'" : object.name
        findings.diagnostics.note(
            "spec.operation-left-out", "\(name) is left out because of this",
            at: causes.first?.range ?? object.key.range)
    }

    /// The text of a key; nothing for null and for what is no text.
    func text(_ node: SyntaxNode?, _ key: String) -> String {
        guard let value = node?[key], !value.isNull else { return "" }
        return value.text ?? ""
    }

    /// The truth of a key; false when it is not there.
    func flag(_ node: SyntaxNode?, _ key: String) -> Bool { node?[key]?.boolean ?? false }

    /// A node that is needed, with its reference followed; nil, and the operation is broken, when there was an
    /// error.
    mutating func needed(_ node: SyntaxNode?) -> SyntaxNode? {
        guard var node else { return nil }
        for _ in 0...ReferenceResolver.maximumChain {
            if let cause = findings.cause(in: node) {
                faults.append(cause)
                return nil
            }
            guard let reference = ReferenceResolver.reference(of: node)?.text else {
                return node.kind == .mapping ? node : nil
            }
            guard case .success(let next) = findings.resolver.follow(reference, from: node) else {
                return nil
            }
            node = next
        }
        return nil
    }

    /// A node with its reference followed; nil when it leads nowhere, which validation reports, or to no
    /// mapping.
    func found(_ node: SyntaxNode?) -> SyntaxNode? {
        guard let node, let target = findings.resolver.target(of: node), target.kind == .mapping else {
            return nil
        }
        return target
    }

    /// The description beside a reference, which comes first, or behind it (OpenAPI 3.2, section 4.22).
    func description(_ reference: SyntaxNode, _ target: SyntaxNode) -> String {
        let own = document.version > .v3_0 ? text(reference, "description") : ""
        return own.isEmpty ? text(target, "description") : own
    }

    /// The elements of a sequence; none for anything else.
    func elements(_ node: SyntaxNode?) -> [SyntaxNode] { node.map { Array($0.elements) } ?? [] }

    /// The entries of a mapping without extensions; none for anything else.
    func entries(_ node: SyntaxNode?) -> [SyntaxEntry] {
        node.map { $0.entries.filter { !$0.name.hasPrefix("x-") } } ?? []
    }
}
