import APIContract
import OpenAPIDocument
import ProjectSettings
package import SourceDiagnostics

/// Finds the faults of a document: of its structure, its examples and what would be made of it.
package struct DocumentChecker: Sendable {
    private let options: GeneratorOptions
    private let loader: (any SourceLoader)?

    /// Makes a checker.
    /// - Parameters:
    ///   - options: say which operations are looked at, and which overlays change the document first.
    ///   - loader: gives the files that the document refers to; nil when it stands alone.
    package init(_ options: GeneratorOptions = GeneratorOptions(), loader: (any SourceLoader)? = nil) {
        self.options = options
        self.loader = loader
    }

    /// Checks a document.
    /// - Parameters:
    ///   - source: the document.
    ///   - diagnostics: takes the findings.
    /// - Returns: how many operations can be used; nil when a fault concerns the whole document.
    @discardableResult
    package func check(_ source: SourceFile, into diagnostics: inout DiagnosticList) -> Int? {
        guard let read = Generator.contract(source, options, loader: loader, into: &diagnostics) else {
            return nil
        }
        var findings = DiagnosticList()
        ExampleChecker.check(
            document: read.document, resolver: read.document.references, into: &findings)
        diagnostics.append(contentsOf: findings.filter { read.omitted.excludes($0) })
        let builder = ExampleRequestBuilder(read.contract)
        for operation in read.contract.operations { _ = builder.request(for: operation, into: &diagnostics) }
        return read.contract.operations.count
    }
}
