package import ProjectSettings
package import SourceDiagnostics

/// An example that is known to fail, and why.
package struct ExpectedFailure: Sendable {
    /// A text with its place.
    package typealias Name = OperationSelection.Name

    /// The operation's id.
    package let operation: Name
    /// The language's id.
    package let language: Name
    /// The variant; nil for all.
    package let variant: Name?
    /// The situation, see `Situation.key`; nil for all.
    package let situation: Name?
    /// Why it fails.
    package let reason: String
    /// Where this is said.
    package let range: SourceRange

    /// Whether it is about an example.
    func concerns(_ entry: VerificationReport.Entry) -> Bool {
        entry.operation == operation.text && entry.language == language.text
            && variant.map { $0.text == entry.variant } ?? true
    }

    /// Whether it is about a situation.
    func concerns(_ other: Situation) -> Bool { situation.map { $0.text == other.key } ?? true }
}
