package import APIContract
package import OpenAPIDocument
public import SourceDiagnostics

/// Turns an OpenAPI document into files. It reads and writes nothing itself.
///
/// This is the whole path: bytes, tree, document, findings, contract, plan, files.
public struct Generator: Sendable {
    private let options: GeneratorOptions

    /// Makes a generator.
    public init(options: GeneratorOptions = GeneratorOptions()) { self.options = options }

    /// The files for a document, with everything that was found on the way.
    ///
    /// A fault in one operation costs only that operation. Nothing is returned when a fault concerns the
    /// whole document, a template or a language.
    /// - Parameters:
    ///   - source: the document.
    ///   - loader: gives the files that it refers to; nil when it stands alone.
    public func generate(
        _ source: SourceFile, loader: (any SourceLoader)? = nil
    ) -> (files: [GeneratedFile], diagnostics: DiagnosticList) {
        var diagnostics = DiagnosticList()
        let read = Self.contract(source, loader: loader, overlays: options.overlays, into: &diagnostics)
        guard let contract = read?.contract else {
            return ([], diagnostics)
        }
        guard let plan = OutputPlan.make(contract, options, into: &diagnostics) else {
            return ([], diagnostics)
        }
        let files = plan.render(into: &diagnostics)
        return (files, diagnostics)
    }

    /// The first half of the path, which the other commands share.
    /// - Parameters:
    ///   - source: the document.
    ///   - loader: gives the files that it refers to; nil when it stands alone.
    ///   - overlays: the overlays that change it, in order.
    ///   - diagnostics: takes the findings.
    /// - Returns: nil when a fault concerns the whole document.
    package static func contract(
        _ source: SourceFile, loader: (any SourceLoader)? = nil, overlays: [SourceFile] = [],
        into diagnostics: inout DiagnosticList
    ) -> (document: OpenAPIDocument, contract: Contract)? {
        ContractReader.read(source, loader: loader, overlays: overlays, into: &diagnostics)
    }
}
