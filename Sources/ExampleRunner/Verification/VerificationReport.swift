package import SourceDiagnostics

/// What became of the examples of a document.
package struct VerificationReport: Sendable {
    /// What became of the request that a situation expects.
    package enum Arrival: String, Sendable {
        /// It arrived as it was meant, and the server took it.
        case asMeant = "as meant"
        /// It arrived as it was meant, and the server refused it: the document contradicts itself.
        case refused
        /// Another request arrived.
        case other
        /// More than one arrived.
        case several
        /// None arrived.
        case none
    }

    /// A situation with what was wrong in it.
    package struct Check: Sendable {
        /// The situation.
        package let situation: Situation
        /// What was wrong; nothing when all was as it should be.
        package let faults: [String]
        /// How long the program took.
        package let duration: Duration
        /// What became of the request; nil where none should arrive.
        package let arrival: Arrival?
        /// What was seen, when something was wrong.
        package let record: FailureRecord?
        /// Why it is known to fail; nil when it is not.
        package var excuse: String?

        /// How it went.
        package var state: State { faults.isEmpty ? .right : excuse == nil ? .wrong : .known }
    }

    /// How it went in a situation.
    package enum State: String, Sendable, CaseIterable {
        /// All was as it should be.
        case right
        /// Something was wrong.
        case wrong
        /// Something was wrong, as was to be expected.
        case known
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
        /// The operation's method and path.
        package let route: String
        /// Where the operation stands in the document.
        package let range: SourceRange
        /// The language's id.
        package let language: String
        /// What people call the language.
        package let languageName: String
        /// The variant.
        package let variant: String
        /// The path of the file below the output folder.
        package let path: String
        /// How it went.
        package var outcome: Outcome
        /// Why it is known that it cannot be made to run; nil when it is not.
        package var excuse: String?

        /// Whether something was wrong that nobody expected.
        package var isFailure: Bool {
            switch outcome {
            case .checked(let checks): checks.contains { $0.state == .wrong }
            case .broken: excuse == nil
            case .skipped: false
            }
        }

        /// Whether something was wrong that was expected, and nothing else.
        package var isKnownFailure: Bool {
            switch outcome {
            case .checked(let checks): !isFailure && checks.contains { $0.state == .known }
            case .broken: excuse != nil
            case .skipped: false
            }
        }

        /// How it went in the situations in which it was run.
        package var checks: [Check] {
            if case .checked(let checks) = outcome { checks } else { [] }
        }

        /// The example's language and variant.
        package var name: String { "\(language) \(variant)" }
    }

    /// What programs could reach.
    package var network = NetworkIsolation.none("none was asked for")
    /// The API's title.
    package let title: String
    /// The examples by operation, language and variant.
    package var entries: [Entry]

    /// How many examples something was wrong with that nobody expected.
    package var failures: Int { entries.count(where: \.isFailure) }

    /// How many examples had only faults that were expected.
    package var knownFailures: Int { entries.count(where: \.isKnownFailure) }

    /// How many were not run.
    package var skips: Int {
        entries.count { if case .skipped = $0.outcome { true } else { false } }
    }

    /// How many had no fault.
    package var rights: Int { entries.count - failures - knownFailures - skips }
}
