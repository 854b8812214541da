import APIContract
import ProjectSettings
package import SourceDiagnostics
package import Specimen
import TargetLanguages
import YAMLSyntax

/// The examples that are known to fail, each with its reason: they do not fail a run, but when one passes, the
/// file that still says so is at fault.
package struct ExpectedFailures: Sendable {
    private let failures: [ExpectedFailure]

    /// Reads a file of expected failures.
    /// - Parameters:
    ///   - file: a sequence, see `ExpectedFailureFormat`.
    ///   - diagnostics: takes every fault of the file.
    /// - Returns: nil when there was an error.
    package static func decode(
        _ file: SourceFile, into diagnostics: inout DiagnosticList
    ) -> ExpectedFailures? {
        guard let root = SyntaxReader.read(file, into: &diagnostics), !diagnostics.hasErrors else {
            return nil
        }
        var reader = SettingsReader(id: "expectation")
        reader.check(root, ExpectedFailureFormat.file)
        let failures = root.elements.compactMap { node -> ExpectedFailure? in
            guard let operation = name(node["operation"]), let language = name(node["language"]),
                let reason = node["reason"]
            else { return nil }
            if reason.text?.allSatisfy(\.isWhitespace) == true { reader.wrong(reason, "a reason in words") }
            return ExpectedFailure(
                operation: operation, language: language, variant: name(node["variant"]),
                situation: name(node["situation"]), reason: reason.text ?? "", range: node.range)
        }
        diagnostics.append(contentsOf: reader.diagnostics)
        return reader.diagnostics.hasErrors ? nil : ExpectedFailures(failures: failures)
    }

    private static func name(_ node: SyntaxNode?) -> ExpectedFailure.Name? {
        node.flatMap { node in node.text.map { ExpectedFailure.Name($0, at: node.range) } }
    }

    /// Reports names that nothing has.
    /// - Parameters:
    ///   - plan: the examples.
    ///   - languages: the ids of all languages, those that are not run too.
    ///   - diagnostics: takes an error for each.
    package func check(_ plan: OutputPlan, languages: [String], into diagnostics: inout DiagnosticList) {
        for failure in failures {
            reportError(
                "option.unknown-operation", "operation", failure.operation, plan.contract.operationIDs,
                into: &diagnostics)
            reportError("language.unknown", "language", failure.language, languages, into: &diagnostics)
            if let variant = failure.variant, let entry = plan.catalog[failure.language.text] {
                reportError(
                    "option.unknown-variant", "variant", variant, entry.variants.map(\.name),
                    into: &diagnostics)
            }
            if let situation = failure.situation,
                let operation = plan.contract.operation(failure.operation.text)
            {
                reportError(
                    "expectation.unknown-situation", "situation", situation, Situation.keys(of: operation),
                    into: &diagnostics)
            }
        }
    }

    private func reportError(
        _ id: String, _ kind: String, _ name: ExpectedFailure.Name, _ known: [String],
        into diagnostics: inout DiagnosticList
    ) {
        guard !known.contains(name.text) else { return }
        let message = UnknownName.message(kind, name.text, among: known)
        diagnostics.report(Diagnostic(.error, id, message, at: name.range))
    }

    /// Marks the failures of a report that were to be expected.
    /// - Parameters:
    ///   - report: the report.
    ///   - diagnostics: takes an error for each expected failure that passed. What was not run is neither.
    package func apply(to report: inout VerificationReport, into diagnostics: inout DiagnosticList) {
        for failure in failures {
            var (wasRun, hasFailed) = (false, false)
            for index in report.entries.indices where failure.concerns(report.entries[index]) {
                switch report.entries[index].outcome {
                case .skipped: continue
                case .broken:
                    report.entries[index].excuse = failure.reason
                    (wasRun, hasFailed) = (true, true)
                case .checked(var checks):
                    for place in checks.indices where failure.concerns(checks[place].situation) {
                        wasRun = true
                        guard !checks[place].faults.isEmpty else { continue }
                        hasFailed = true
                        checks[place].excuse = failure.reason
                    }
                    report.entries[index].outcome = .checked(checks)
                }
            }
            guard wasRun, !hasFailed else { continue }
            diagnostics.error(
                "expectation.unexpected-pass", "this passes now; remove it from the expected failures",
                at: failure.range)
        }
    }
}
