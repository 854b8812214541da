import APIContract
import FileAccess
import OpenAPIDocument
import ProjectSettings
import SourceDiagnostics
import Specimen
import TargetLanguages
import YAMLSyntax

/// `specimen dump`: a stage of the path from document to files.
enum DumpCommand: Subcommand {
    static let name = "dump"
    static let summary = "print a stage of the work: tree, document, contract or context"
    static let help = """
        Examples:
          specimen dump tree spec/docspring.yaml             the parsed tree with positions
          specimen dump document spec/docspring.yaml         the operations as written
          specimen dump contract spec/docspring.yaml         the operations, everything resolved
          specimen dump context spec/docspring.yaml --language ruby --operation createDataRequestToken
                                                             what an example template may use

        """
    static let operands: [Operand] = [.required("STAGE", among: stages), .optional("SPEC")]
    static let options: [Option] =
        [GeneratorArguments.language] + GeneratorArguments.selection
        + [GeneratorArguments.templates] + DocumentJob.options + DiagnosticArguments.options

    private static let stages = ["tree", "document", "contract", "context"]

    static func run(_ arguments: ParsedArguments) throws(UsageError) -> ExitStatus {
        let stage = arguments.operands[0]
        guard stages.contains(stage) else { return Usage.unknown("stage", stage, among: stages) }
        var report = DiagnosticReport(arguments)
        let operand = arguments.operands.dropFirst().first
        guard let job = try DocumentJob.readOne(arguments, operand, into: &report.diagnostics) else {
            return report.finish()
        }
        if stage == "tree" {
            if let tree = SyntaxReader.read(job.source, into: &report.diagnostics) {
                Terminal.output(TreeListing.text(tree))
            }
            return report.finish()
        }
        guard
            let read = Generator.contract(
                job.source, job.options, loader: job.loader, into: &report.diagnostics)
        else {
            return report.finish()
        }
        switch stage {
        case "document": Terminal.output(ContractListing.text(read.document))
        case "contract": Terminal.output(ContractListing.text(read.contract))
        default: contexts(read.contract, job.options, &report)
        }
        return report.finish()
    }

    private static func contexts(
        _ contract: Contract, _ options: GeneratorOptions, _ report: inout DiagnosticReport
    ) {
        var options = options
        options.outputs = [.examples]
        guard let plan = OutputPlan.make(contract, options, into: &report.diagnostics) else { return }
        for item in plan.items {
            for entry in plan.catalog.entries {
                let sdk = contract.settings.sdks[entry.language.id]
                Terminal.output("\(item.request.operation.id), \(entry.language.id)\n")
                Terminal.output(ExampleGenerator.dump(item.request, entry.language, sdk, contract.schemas))
            }
        }
    }
}
