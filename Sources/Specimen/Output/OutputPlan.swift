package import APIContract
import CodeTemplates
import OpenAPIDocument
import ProjectSettings
package import SourceDiagnostics
import TargetLanguages
import TypedClient

/// Which files are made of a contract.
package struct OutputPlan: Sendable {
    /// An operation with what its files are made of.
    package struct Item: Sendable {
        /// The request of all examples.
        package let request: ExampleRequest
        /// The name of its files.
        package let name: String
    }

    /// The contract.
    package let contract: Contract
    /// The operations to make files for.
    package let items: [Item]
    /// The name of the pages that list those of the operations.
    let indexName: String
    /// The examples' languages.
    package let catalog: LanguageCatalog
    let examples: ExampleGenerator
    let pages: PageGenerator
    let client: ClientGenerator?
    /// The typed client, when it is made or called.
    let model: ClientModel?
    let options: GeneratorOptions

    /// Plans the output.
    /// - Parameters:
    ///   - contract: the contract.
    ///   - options: what to make.
    ///   - diagnostics: takes faults of templates, languages and options, and operations left out.
    /// - Returns: nil when a template or language is at fault, or an option names what does not exist.
    package static func make(
        _ contract: Contract, _ options: GeneratorOptions, into diagnostics: inout DiagnosticList
    ) -> OutputPlan? {
        let folder = TemplateFolder(files: options.templates)
        var faults = DiagnosticList()
        let needsExamples = options.outputs != [.client]
        let choice = options.languages.map(LanguageCatalog.Choice.named) ?? .usual
        let catalog = LanguageCatalog.read(folder, needsExamples ? choice : .named([]), into: &faults)
        var examples = ExampleGenerator(
            contract, catalog, variants: needsExamples ? options.variants : nil, into: &faults)
        let pages = PageGenerator(
            contract, folder, targets: options.outputs.contains(.pages) ? options.targets : [], into: &faults)
        let client =
            options.outputs.contains(.client)
            ? ClientGenerator(folder, known: catalog.entries.map(\.language), into: &faults) : nil
        diagnostics.append(contentsOf: faults)
        guard !faults.hasErrors else { return nil }
        let requests = ExampleRequestBuilder(contract).requests(into: &diagnostics)
        var names = OutputName()
        // Files keep their names whatever is left out.
        let places = Dictionary(
            contract.operations.map { ($0.id, "\($0.method.lowercased()) \($0.path.template)") },
            uniquingKeysWith: { first, _ in first })
        let named = contract.operationIDs.map { ($0, names.make($0, or: places[$0] ?? "")) }
        let fileNames = Dictionary(named, uniquingKeysWith: { first, _ in first })
        let items = contract.operations.compactMap { operation in
            requests[operation.id].map { request in
                Item(
                    request: request,
                    name: fileNames[operation.id] ?? names.make(operation.id, or: places[operation.id] ?? ""))
            }
        }
        var model: ClientModel?
        if client != nil || examples.callsClient {
            // What the client cannot do is reported when the client is made.
            var findings = DiagnosticList()
            model = ClientModelBuilder.build(contract, requests: requests, into: &findings)
            if client != nil { diagnostics.append(contentsOf: findings) }
        }
        examples.calls = model.map(ClientCalls.init)
        return OutputPlan(
            contract: contract, items: items, indexName: names.make(contract.name, or: "index"),
            catalog: catalog, examples: examples, pages: pages,
            client: client, model: model, options: options)
    }

    /// The examples of an operation.
    package func examples(
        of item: Item, into diagnostics: inout DiagnosticList
    ) -> [ExampleGenerator.Example] {
        examples.files(item, into: &diagnostics)
    }

    /// Makes the files, sorted by their paths.
    package func render(into diagnostics: inout DiagnosticList) -> [GeneratedFile] {
        var files: [GeneratedFile] = []
        let isComplete = render(into: &diagnostics) { files.append($0) }
        return isComplete ? files.sorted { $0.path < $1.path } : []
    }

    /// Makes the files, operation by operation.
    /// - Parameters:
    ///   - diagnostics: takes what could not be written.
    ///   - take: gets the files.
    /// - Returns: whether that were all; not if they would be larger than the options allow.
    package func render(into diagnostics: inout DiagnosticList, take: (GeneratedFile) -> Void) -> Bool {
        guard !items.isEmpty else { return true }
        var size = 0
        if let client, let model {
            for file in client.files(model, .bySize, into: &diagnostics) {
                size += file.bytes.count
                take(GeneratedFile(path: "client/\(file.name)", bytes: file.bytes, role: .client))
            }
        }
        if !options.isSelectedOnce {
            for file in pages.indexes(indexName, items, into: &diagnostics) {
                size += file.bytes.count
                take(file)
            }
        }
        for item in items {
            let rendered = examples.files(item, into: &diagnostics)
            let shown = options.outputs.contains(.examples) ? rendered.map(\.file) : []
            for file in shown + pages.files(item, examples: rendered, into: &diagnostics) {
                size += file.bytes.count
                take(file)
            }
            guard size <= options.maximumSize else {
                diagnostics.error(
                    "output.too-large",
                    "the files would have more than \(options.maximumSize >> 20) MB together; select operations, "
                        + "or make one kind of output at a time",
                    at: SourceRange(file: contract.file))
                return false
            }
        }
        return true
    }
}
