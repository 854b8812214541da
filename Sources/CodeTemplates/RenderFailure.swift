package import SourceDiagnostics

/// Why a template could not be rendered with a value.
package struct RenderFailure: Error {
    /// What kind of failure it is.
    package enum Reason: String, Sendable {
        /// A filter cannot write a value.
        case unwritable = "template.unwritable-value"
        /// The value is not of the shape that the template was checked with: a programming error.
        case mismatch = "template.value-mismatch"
        /// A limit was exceeded.
        case limit = "template.limit-exceeded"
    }

    /// One failure.
    package struct Finding: Sendable {
        /// What kind of failure it is.
        package let reason: Reason
        /// What is wrong.
        package let message: String
        /// The place in the template.
        package let range: SourceRange
        /// The path of the value from the context that was rendered, with list indices from 0:
        /// `parameters[2].name`; empty when no single value is at fault.
        package var valuePath: String
    }

    /// The failures, at least one.
    package let findings: [Finding]

    init(findings: [Finding]) { self.findings = findings }

    init(_ reason: Reason, _ message: String, at range: SourceRange, valuePath: String = "") {
        findings = [Finding(reason: reason, message: message, range: range, valuePath: valuePath)]
    }

    /// Reports the failures as errors at their places in the template.
    /// - Parameters:
    ///   - diagnostics: takes the errors.
    ///   - origin: where the value of a path came from, for a note, if that is known.
    package func report(
        into diagnostics: inout DiagnosticList, origin: (_ valuePath: String) -> SourceRange? = { _ in nil }
    ) {
        for finding in findings {
            let subject = finding.valuePath.isEmpty ? "" : "\(finding.valuePath): "
            let notes = origin(finding.valuePath).map {
                [Diagnostic.Note("the value comes from here", at: $0)]
            }
            diagnostics.error(
                finding.reason.rawValue, subject + finding.message, at: finding.range, notes: notes ?? [])
        }
    }
}
