import Foundation

/// Which calls are repeated after a failure that may pass, and when.
nonisolated public struct APIRetries: Sendable, Hashable {
    /// How often a call is repeated at most.
    public var limit = 2
    /// The methods that may be repeated: those that are idempotent (RFC 9110, section 9.2.2). Add `POST` only
    /// if the server recognises a repeated call.
    public var methods: Swift.Set<String> = ["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"]
    /// The statuses that are worth another attempt; that no answer came always is.
    public var statuses: Swift.Set<Int> = [408, 429, 502, 503, 504]
    /// About how long the first pause is; each further one is twice as long.
    public var firstDelay = Swift.Duration.milliseconds(500)
    /// The longest pause. If the server asks for a longer one, the call is not repeated.
    public var longestDelay = Swift.Duration.seconds(30)

    /// Two repetitions of what may be repeated.
    public static let standard = APIRetries()
    /// None at all.
    public static let never = APIRetries(limit: 0)

    /// Creates a rule.
    public init(limit: Int = 2) {
        self.limit = limit
    }

    /// The pause before the next attempt; nil if there is none.
    func delay(_ method: String, attempt: Int, reply: APIReply?, now: Date = Date()) -> Swift.Duration? {
        guard attempt < limit, methods.contains(method), reply.map({ statuses.contains($0.status) }) ?? true
        else { return nil }
        if let wanted = reply?.headers["Retry-After"].flatMap({ Self.seconds($0, now) }) {
            return wanted > longestDelay / .seconds(1) ? nil : .seconds(max(0, wanted))
        }
        let longest = min(firstDelay * Double(1 << min(attempt, 20)), longestDelay)
        return longest * Double.random(in: 0.5...1)
    }

    /// What `Retry-After` says: seconds, or a date (RFC 9110, section 10.2.3).
    private static func seconds(_ text: String, _ now: Date) -> Double? {
        if let seconds = Int(text) { return Double(seconds) }
        let months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(separator: " ")
        let words = text.split(separator: " ")
        guard words.count == 6, let month = months.firstIndex(of: words[2]) else { return nil }
        let date = "\(words[3])-\(APIDateTime.padded(month + 1, 2))-\(words[1])T\(words[4])Z"
        return APIDateTime.parse(date)?.timeIntervalSince(now)
    }
}
