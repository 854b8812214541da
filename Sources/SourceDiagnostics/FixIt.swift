/// A change of a source file that would cure a finding.
public struct FixIt: Sendable {
    /// Whether a change may be made without asking.
    public enum Applicability: String, Sendable {
        /// It cannot change what the file means otherwise: `--fix` makes it.
        case safe
        /// A person has to look at it.
        case suggested
    }

    /// The replacement of a stretch of bytes.
    public struct Edit: Sendable {
        /// What is replaced; an empty range inserts.
        public let range: SourceRange
        /// The new text.
        public let replacement: String

        /// Makes an edit.
        public init(_ range: SourceRange, _ replacement: String) {
            self.range = range
            self.replacement = replacement
        }
    }

    /// What it does, in the imperative.
    public let message: String
    /// Whether it may be made without asking.
    public let applicability: Applicability
    /// The edits, which do not overlap.
    public let edits: [Edit]

    /// Makes a fix-it.
    public init(_ message: String, _ applicability: Applicability, _ edits: [Edit]) {
        self.message = message
        self.applicability = applicability
        self.edits = edits
    }
}
