/// One finding about one input.
public struct Diagnostic: Sendable {
    /// How bad a finding is.
    public enum Severity: String, Sendable, Comparable, CaseIterable {
        /// Something was left out of the output, or nothing could be made at all.
        case error
        /// The output is complete but probably not what was meant.
        case warning
        /// Worth knowing.
        case note

        /// A worse severity sorts first.
        public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
        private var rank: Int { self == .error ? 0 : self == .warning ? 1 : 2 }
    }

    /// A further place that explains the finding.
    public struct Note: Sendable {
        /// What there is to see.
        public let message: String
        /// Where, if it is somewhere.
        public let range: SourceRange?

        /// Makes a note.
        public init(_ message: String, at range: SourceRange? = nil) {
            self.message = message
            self.range = range
        }
    }

    /// The name of the rule, dotted and in kebab case, such as `yaml.duplicate-key`.
    /// Each has an explanation in `templates/diagnostics`.
    public let id: String
    /// How bad it is.
    public var severity: Severity
    /// What is wrong and what to do, one sentence or two, no final full stop.
    public let message: String
    /// Where it is.
    public let range: SourceRange?
    /// Places that explain it.
    public var notes: [Note]
    /// Changes that would cure it.
    public var fixIts: [FixIt]

    /// Makes a finding.
    public init(
        _ severity: Severity, _ id: String, _ message: String, at range: SourceRange?,
        notes: [Note] = [], fixIts: [FixIt] = []
    ) {
        self.id = id
        self.severity = severity
        self.message = message
        self.range = range
        self.notes = notes
        self.fixIts = fixIts
    }
}
