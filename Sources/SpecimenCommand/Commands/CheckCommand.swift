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
    static let options = DocumentArguments.options + DiagnosticArguments.options

    static func run(_ arguments: ParsedArguments) -> ExitStatus {
        var report = DiagnosticReport(arguments)
        guard let input = DocumentArguments(arguments.operands[0], arguments, into: &report.diagnostics) else {
            return report.finish()
        }
        if let (document, contract) = input.contract(into: &report.diagnostics) {
            let resolver = document.references
            ExampleChecker.check(document: document, resolver: resolver, into: &report.diagnostics)
            let builder = ExampleRequestBuilder(contract)
            for operation in contract.operations {
                _ = builder.request(for: operation, into: &report.diagnostics)
            }
            if report.diagnostics.isEmpty {
                report.summary("\(input.source.path): no findings, \(contract.operations.count) operations\n")
            }
        }
        return report.finish()
    }
}
