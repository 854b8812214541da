import CodeTemplates
import FileAccess
import SourceDiagnostics
import Specimen

/// `specimen explain`: the long text about a finding.
enum ExplainCommand: Subcommand {
    static let name = "explain"
    static let summary = "explain a finding by the name in its brackets"
    static let help = """
        Examples:
          specimen explain yaml.duplicate-key      what it means and how to cure it
          specimen explain                         all names

        """
    static var operands: [Operand] { [.optional("ID", among: ids)] }
    static let options: [Option] = []

    /// The names of all findings.
    static var ids: [String] {
        TemplateFolder().children("diagnostics").filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }
    }

    /// The long text about a finding.
    static func explanation(of id: String) -> String? {
        TemplateFolder()["diagnostics/\(id).md"].map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    static func run(_ arguments: ParsedArguments) -> ExitStatus {
        guard let id = arguments.operands.first else {
            Terminal.output(ids.map { "\($0)\n" }.joined())
            return .clean
        }
        guard let file = TemplateFolder()["diagnostics/\(id).md"] else {
            return Usage.unknown("finding", id, among: ids)
        }
        Terminal.output("\(id)\n\n")
        Terminal.output(file.bytes)
        return .clean
    }
}
