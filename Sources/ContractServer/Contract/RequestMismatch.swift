package import SourceDiagnostics

/// One way in which a request breaks the contract.
package struct RequestMismatch: Sendable {
    /// The status code that a server would answer with.
    package let status: Int
    /// What is wrong, in one sentence without a full stop.
    package let message: String
    /// The place of the document that says otherwise.
    package let range: SourceRange?

    /// The message with the place in front.
    package var text: String {
        guard let range else { return message }
        let location = range.startLocation
        return "\(range.file.path):\(location.line):\(location.column): \(message)"
    }
}
