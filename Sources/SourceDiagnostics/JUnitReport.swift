/// Results of tests or checks, in the terms of JUnit's XML.
package struct JUnitReport: Sendable {
    /// A group of cases, such as all examples of one language.
    package struct Suite: Sendable {
        /// What the group is called.
        package let name: String
        /// What was tested.
        package var cases: [Case]

        /// Makes a suite.
        package init(_ name: String, _ cases: [Case] = []) {
            self.name = name
            self.cases = cases
        }
    }

    /// One thing that was tested.
    package struct Case: Sendable {
        /// What it is called.
        package let name: String
        /// What it belongs to; reports sort by it.
        package let className: String
        /// How it ended.
        package let outcome: Outcome
        /// How long it took, if that was measured.
        package let time: Duration?
        /// What it printed, if that is worth keeping.
        package let output: String?

        /// Makes a case.
        package init(
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
    package enum Outcome: Sendable {
        /// As it should.
        case passed
        /// Otherwise: one line about it, and all that is known.
        case failed(message: String, text: String)
        /// It was not run.
        case skipped(reason: String)
    }

    /// The groups in the order in which they are printed.
    package var suites: [Suite]

    /// Makes a report.
    package init(_ suites: [Suite] = []) { self.suites = suites }
}
