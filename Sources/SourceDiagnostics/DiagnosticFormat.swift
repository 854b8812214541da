/// The forms in which findings are printed.
public enum DiagnosticFormat: String, Sendable, CaseIterable {
    /// For people and build systems: position, message, source line and caret.
    case text
    /// For programs: every detail, with a version.
    case json
    /// For code scanning (SARIF 2.1.0).
    case sarif
    /// For the log of a GitHub workflow, which turns the lines into annotations.
    case github
    /// For test reports of continuous integration.
    case junit

    /// The findings in this form.
    /// - Parameters:
    ///   - list: the findings.
    ///   - colour: whether to colour `text`; the other forms have no colours.
    ///   - failsOnWarnings: whether warnings are failures in `junit`.
    /// - Returns: text that ends with a line break, or nothing where the form of no findings is nothing.
    public func format(_ list: DiagnosticList, colour: Bool = false, failsOnWarnings: Bool = false) -> String
    {
        switch self {
        case .text: TextFormatter(colour: colour).format(list)
        case .json: JSONFormatter().format(list)
        case .sarif: SARIFFormatter().format(list)
        case .github: GitHubFormatter().format(list)
        case .junit: JUnitFormatter(failsOnWarnings: failsOnWarnings).format(list)
        }
    }
}
