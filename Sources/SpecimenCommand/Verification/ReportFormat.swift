import ExampleRunner
import FileAccess
import SourceDiagnostics

/// The forms in which a verification is reported.
enum ReportFormat: String, CaseIterable {
    case text, json, junit, sarif, github, markdown, html

    /// The form that the ending of a file's name stands for; nil when it stands for none.
    init?(path: String) {
        let ending = UserPath.name(of: path).split(separator: ".").last.map { $0.lowercased() } ?? ""
        switch ending {
        case "txt": self = .text
        case "json": self = .json
        case "xml": self = .junit
        case "sarif": self = .sarif
        case "md", "markdown": self = .markdown
        case "html", "htm": self = .html
        default: return nil
        }
    }

    /// A report in this form.
    /// - Parameters:
    ///   - report: the report.
    ///   - isColoured: whether to colour text.
    ///   - width: how wide text may be; nil for as wide as it needs to be.
    ///   - isQuiet: whether text tells only what is wrong.
    func format(
        _ report: VerificationReport, isColoured: Bool = false, width: Int? = nil, isQuiet: Bool = false
    ) -> String {
        switch self {
        case .text:
            VerificationMatrix(report, isColoured: isColoured, width: width, isQuiet: isQuiet).text
        case .json: report.json
        case .junit: JUnitFormatter().format(report.junit)
        case .sarif: DiagnosticFormat.sarif.format(report.findings)
        case .github: DiagnosticFormat.github.format(report.findings)
        case .markdown: MarkdownReport(report).markdown
        case .html: HTMLReport(report).html
        }
    }
}
