/// Results of tests or checks, in the terms of JUnit's XML.
public struct JUnitReport: Sendable {
    /// A group of cases, such as all examples of one language.
    public struct Suite: Sendable {
        /// What the group is called.
        public let name: String
        /// What was tested.
        public var cases: [Case]

        /// Makes a suite.
        public init(_ name: String, _ cases: [Case] = []) {
            self.name = name
            self.cases = cases
        }
    }

    /// One thing that was tested.
    public struct Case: Sendable {
        /// What it is called.
        public let name: String
        /// What it belongs to; reports sort by it.
        public let className: String
        /// How it ended.
        public let outcome: Outcome
        /// How long it took, if that was measured.
        public let time: Duration?
        /// What it printed, if that is worth keeping.
        public let output: String?

        /// Makes a case.
        public init(
            _ name: String, className: String, _ outcome: Outcome, time: Duration? = nil,
            output: String? = nil
        ) {
            self.name = name
            self.className = className
            self.outcome = outcome
            self.time = time
            self.output = output
        }
    }

    /// How a case ended.
    public enum Outcome: Sendable {
        /// As it should.
        case passed
        /// Otherwise: one line about it, and all that is known.
        case failed(message: String, text: String)
        /// It was not run.
        case skipped(reason: String)
    }

    /// The groups in the order in which they are printed.
    public var suites: [Suite]

    /// Makes a report.
    public init(_ suites: [Suite] = []) { self.suites = suites }
}
