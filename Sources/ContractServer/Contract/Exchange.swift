/// A request with what became of it.
package struct Exchange: Sendable {
    /// The request as it arrived.
    package let request: HTTPRequest
    /// The id of the operation that it was for; nil when it was for none.
    package let operation: String?
    /// How it breaks the contract; none when it keeps it.
    package let mismatches: [RequestMismatch]
    /// The status code that was answered.
    package let status: Int
}
