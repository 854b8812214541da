/// The text of a path template between its parameters.
package enum PathText {
    /// The text as it is sent: characters that a path may hold stay, `%` with two digits too (RFC 3986, section 3.3).
    package static func encode(_ text: String) -> String {
        PercentEncoding.encode(text, keeping: kept)
    }

    private static let kept = Array("/%!$&'()*+,;=:@".utf8)
}
