import FileAccess
import SourceDiagnostics

/// The options that say how findings are shown.
enum DiagnosticArguments {
    static let options: [Option] = [
        Option(
            name: "--format", kind: .choice(DiagnosticFormat.allCases.map(\.rawValue)),
            summary: "how findings are shown; text goes to standard error, the others to standard output"),
        Option(name: "--strict", kind: .flag, summary: "fail on warnings too"),
        Option(name: "--quiet", kind: .flag, summary: "show errors only"),
    ]
}

/// The findings of one run of the command, and what becomes of them.
struct DiagnosticReport {
    /// The findings.
    var diagnostics = DiagnosticList()
    /// Whether `--check` or `--diff` found differences.
    var wouldChange = false
    private var hints: [String] = []
    /// How findings are shown.
    let format: DiagnosticFormat
    private let isStrict: Bool
    private let isQuiet: Bool

    /// Makes an empty report.
    /// - Parameters:
    ///   - arguments: say how findings are shown.
    ///   - format: takes the place of the option `--format`.
    init(_ arguments: ParsedArguments, format: DiagnosticFormat? = nil) {
        self.format = format ?? arguments.value("--format").flatMap(DiagnosticFormat.init(rawValue:)) ?? .text
        isStrict = arguments.has("--strict")
        isQuiet = arguments.has("--quiet")
    }

    /// Whether findings forbid writing anything: with `--strict`, any error or warning does.
    var isFailure: Bool { isStrict && (diagnostics.hasErrors || diagnostics.count(.warning) > 0) }

    /// Keeps what was done, to be said after the findings to people.
    mutating func summary(_ text: String) {
        if format == .text { hint(text) }
    }

    /// Keeps what a person should do next, to be said after the findings.
    mutating func hint(_ text: String) { hints.append(text) }

    /// Shows the findings.
    func finish() -> ExitStatus {
        switch format {
        case .text:
            let shown = isQuiet ? diagnostics.errorsOnly : diagnostics
            Terminal.error(format.format(shown, colour: Terminal.errorIsColoured))
        case .sarif:
            Terminal.output(SARIFFormatter(explain: ExplainCommand.explanation).format(diagnostics))
        default: Terminal.output(format.format(diagnostics, failsOnWarnings: isStrict))
        }
        if !isQuiet { hints.forEach(Terminal.error) }
        return diagnostics.hasErrors || isFailure || wouldChange ? .findings : .clean
    }
}
