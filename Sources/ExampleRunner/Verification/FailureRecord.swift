/// What was seen of a run that had a fault. No secret is in it.
package struct FailureRecord: Sendable {
    /// How many requests arrived.
    package let requestCount: Int
    /// The first of them beside the one that was meant; empty when none arrived.
    package let aspects: [RequestAspect]
    /// The status code that it was answered with.
    package let answeredStatus: Int?
    /// How the program ended.
    package let exit: String
    /// What it printed as its result.
    package let output: String
    /// What it printed as messages.
    package let messages: String
}
