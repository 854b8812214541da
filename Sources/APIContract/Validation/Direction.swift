/// Which way a value travels, which decides about `readOnly` and `writeOnly` members
/// (OpenAPI 3.2, section 4.24; JSON Schema Validation 2020-12, section 9.4).
package enum Direction: Sendable {
    /// Nothing is known: every required member is required.
    case any
    /// To the API: required members that are read-only may be absent.
    case request
    /// From the API: required members that are write-only may be absent.
    case response

    /// The keyword that excuses a member from being there.
    var excusingKeyword: String? {
        switch self {
        case .any: nil
        case .request: "readOnly"
        case .response: "writeOnly"
        }
    }
}
