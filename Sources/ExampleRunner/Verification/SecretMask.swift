import APIContract
import YAMLSyntax

/// Takes secrets out of what is shown.
struct SecretMask: Sendable {
    /// What stands in the place of a secret.
    static let mark = "[secret]"
    /// What stands in the place of a value that should have been a secret and is not: perhaps half of one.
    static let otherMark = "[another value]"

    private let secrets: [String]

    /// Makes a mask for the credentials of a request, in every form in which they travel.
    init(_ credentials: FakeCredentials, _ schemes: [SecurityScheme]) {
        let plain = credentials.secrets(schemes)
        let forms =
            plain
            + plain.flatMap { secret in
                [
                    PercentEncoding.encode(secret), Base64.encode(Array(secret.utf8)),
                    // As JSON and most languages quote it.
                    String(JSONValue.string(secret).text.dropFirst().dropLast()),
                ]
            }
        // A long one first: another may be a part of it.
        secrets = Set(forms).filter { !$0.isEmpty }.sorted { ($0.utf8.count, $0) > ($1.utf8.count, $1) }
    }

    /// A text without the secrets that stand in it.
    func text(_ text: String) -> String { secrets.reduce(text) { $0.replacing($1, with: Self.mark) } }

    /// A value that should be a secret, without what it holds.
    func value(_ value: String, meant: String) -> String { value == meant ? Self.mark : Self.otherMark }
}
