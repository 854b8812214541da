public import SourceDiagnostics

/// Which operations of a document something is made for.
///
/// Every list that names something narrows the selection: an operation is selected when it has one of the
/// ids, one of the tags, one of the paths and one of the methods that are included, as far as there are
/// any, and none of those that are excluded.
public struct OperationSelection: Sendable {
    /// A name with the place where it was written.
    public struct Name: Sendable, ExpressibleByStringLiteral {
        /// The name.
        public let text: String
        /// Where it stands; nil for one of the command line.
        public let range: SourceRange?

        /// Makes a name.
        public init(_ text: String, at range: SourceRange? = nil) {
            self.text = text
            self.range = range
        }

        /// Makes a name that stands in no file.
        public init(stringLiteral text: String) { self.init(text) }
    }

    /// Names of operations in four ways.
    public struct Criteria: Sendable {
        /// Operation ids.
        public var operations: [Name] = []
        /// Tags.
        public var tags: [Name] = []
        /// Path patterns, see `PathPattern`.
        public var paths: [Name] = []
        /// HTTP methods, in either case.
        public var methods: [Name] = []

        /// Nothing.
        public init() {}

        /// Whether nothing is named.
        public var isEmpty: Bool {
            operations.isEmpty && tags.isEmpty && paths.isEmpty && methods.isEmpty
        }
    }

    /// What an operation must have; nothing named lets all pass.
    public var included = Criteria()
    /// What an operation must not have.
    public var excluded = Criteria()
    /// How many of the operations that are left are used at most, spread evenly over the document; nil for all.
    public var sample: Int?

    /// Everything.
    public init() {}

    /// Whether nothing is left out.
    public var selectsAll: Bool { included.isEmpty && excluded.isEmpty && sample == nil }
}
