/// What became of the examples of a document.
package struct VerificationReport: Sendable {
    /// A situation with what was wrong in it.
    package struct Check: Sendable {
        /// The situation.
        package let situation: Situation
        /// What was wrong; nothing when all was as it should be.
        package let faults: [String]
        /// How long the program took.
        package let duration: Duration
    }

    /// How it went with one example.
    package enum Outcome: Sendable {
        /// It was run in these situations.
        case checked([Check])
        /// It could not even be made to run, and why.
        case broken(String)
        /// It was not run, and why.
        case skipped(String)
    }

    /// One example.
    package struct Entry: Sendable {
        /// The operation's id.
        package let operation: String
        /// The language's id.
        package let language: String
        /// The variant.
        package let variant: String
        /// The path of the file below the output folder.
        package let path: String
        /// How it went.
        package let outcome: Outcome

        /// Whether something was wrong.
        package var isFailure: Bool {
            switch outcome {
            case .checked(let checks): checks.contains { !$0.faults.isEmpty }
            case .broken: true
            case .skipped: false
            }
        }
    }

    /// The examples by operation, language and variant.
    package let entries: [Entry]

    /// How many examples something was wrong with.
    package var failures: Int { entries.count(where: \.isFailure) }

    /// How many were not run.
    package var skips: Int {
        entries.count { if case .skipped = $0.outcome { true } else { false } }
    }
}
