import APIContract
import FileAccess
import OpenAPIDocument
import SourceDiagnostics
import Specimen

/// `specimen check`: the faults of a document.
enum CheckCommand: Subcommand {
    static let name = "check"
    static let summary = "find the faults of a document"
    static let help = """
        Examples:
          specimen check spec/docspring.yaml                   faults, with file, line and column
          specimen check spec/docspring.yaml --strict          fail on warnings too
          specimen check spec/docspring.yaml --format sarif    for code scanning

        'specimen explain ID' explains the name in brackets behind each finding.

        """
    static let operands: [Operand] = [.required("SPEC")]
    static let options = DiagnosticArguments.options

    static func run(_ arguments: ParsedArguments) -> ExitStatus {
        var report = DiagnosticReport(arguments)
        guard let source = FileReader.read(arguments.operands[0], into: &report.diagnostics) else {
            return report.finish()
        }
        if let (document, contract) = Generator.contract(source, into: &report.diagnostics) {
            let resolver = ReferenceResolver(root: document.root)
            ExampleChecker.check(document: document, resolver: resolver, into: &report.diagnostics)
            let builder = ExampleRequestBuilder(contract)
            for operation in contract.operations {
                _ = builder.request(for: operation, into: &report.diagnostics)
            }
            if report.diagnostics.isEmpty {
                report.summary("\(source.path): no findings, \(contract.operations.count) operations\n")
            }
        }
        return report.finish()
    }
}
