import Synchronization

/// Keeps patterns that were read: a schema is checked many times.
package final class PatternCache: Sendable {
    private let patterns = Mutex<[String: Result<Pattern, PatternParser.Failure>]>([:])

    /// Makes an empty one.
    package init() {}

    /// How many patterns are kept.
    private static let maximumCount = 2_000

    /// The pattern of a text, or why there is none.
    package func pattern(_ text: String) -> Result<Pattern, PatternParser.Failure> {
        if let known = patterns.withLock({ $0[text] }) { return known }
        let made: Result<Pattern, PatternParser.Failure>
        do { made = .success(try Pattern(text)) } catch { made = .failure(error) }
        patterns.withLock { if $0.count < Self.maximumCount { $0[text] = made } }
        return made
    }
}
