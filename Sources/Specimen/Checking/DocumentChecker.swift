import APIContract
import OpenAPIDocument
package import SourceDiagnostics

/// Finds the faults of a document: of its structure, its examples and what would be made of it.
package struct DocumentChecker: Sendable {
    private let options: GeneratorOptions

    /// Makes a checker.
    /// - Parameter options: say which operations are looked at.
    package init(_ options: GeneratorOptions = GeneratorOptions()) { self.options = options }

    /// Checks a document.
    /// - Parameters:
    ///   - source: the document.
    ///   - diagnostics: takes the findings.
    /// - Returns: how many operations can be used; nil when a fault concerns the whole document.
    @discardableResult
    package func check(_ source: SourceFile, into diagnostics: inout DiagnosticList) -> Int? {
        guard let read = Generator.contract(source, options, into: &diagnostics) else { return nil }
        var findings = DiagnosticList()
        let resolver = ReferenceResolver(root: read.document.root)
        ExampleChecker.check(document: read.document, resolver: resolver, into: &findings)
        diagnostics.append(contentsOf: findings.filter { read.omitted.excludes($0) })
        let builder = ExampleRequestBuilder(read.contract)
        for operation in read.contract.operations { _ = builder.request(for: operation, into: &diagnostics) }
        return read.contract.operations.count
    }
}
