package import APIContract
import CodeTemplates
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
    /// The examples' languages.
    package let catalog: LanguageCatalog
    let examples: ExampleGenerator
    let pages: PageGenerator
    let client: ClientGenerator?
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
        let examples = ExampleGenerator(contract, catalog, variants: options.variants, into: &faults)
        let pages = PageGenerator(
            contract, folder, targets: options.outputs.contains(.pages) ? options.targets : [], into: &faults)
        let client =
            options.outputs.contains(.client) ? ClientGenerator(contract, folder, into: &faults) : nil
        diagnostics.append(contentsOf: faults)
        guard !faults.hasErrors else { return nil }
        let builder = ExampleRequestBuilder(contract)
        var names = OutputName()
        // Files keep their names whatever is left out.
        let named = contract.operationIDs.map { ($0, names.make($0)) }
        let fileNames = Dictionary(named, uniquingKeysWith: { first, _ in first })
        let items = contract.operations.compactMap { operation in
            builder.request(for: operation, into: &diagnostics).map { request in
                Item(request: request, name: fileNames[operation.id] ?? names.make(operation.id))
            }
        }
        return OutputPlan(
            contract: contract, items: items, catalog: catalog, examples: examples, pages: pages,
            client: client, options: options)
    }

    /// The examples of an operation.
    package func examples(
        of item: Item, into diagnostics: inout DiagnosticList
    ) -> [ExampleGenerator.Example] {
        examples.files(item, into: &diagnostics)
    }

    /// Makes the files.
    package func render(into diagnostics: inout DiagnosticList) -> [GeneratedFile] {
        guard !items.isEmpty else { return [] }
        var files: [GeneratedFile] = []
        if let client {
            files += client.client(.bySize, into: &diagnostics).files.map { file in
                GeneratedFile(path: "client/\(file.name)", bytes: file.bytes, role: .client)
            }
        }
        for item in items {
            let rendered = examples.files(item, into: &diagnostics)
            if options.outputs.contains(.examples) { files += rendered.map(\.file) }
            files += pages.files(item, examples: rendered, into: &diagnostics)
        }
        return files.sorted { $0.path < $1.path }
    }
}
