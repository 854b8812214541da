import YAMLSyntax

/// Recognises texts that look like credentials somebody really uses.
enum SecretShape {
    private static let prefixes = [
        "sk_live", "rk_live", "sk_test", "sk-", "AKIA", "ASIA", "ghp_", "gho_", "ghs_", "github_pat_",
        "glpat-", "xoxb-", "xoxp-", "xoxa-", "AIza", "SG.", "-----BEGIN", "npm_", "pypi-", "shpat_", "hf_",
    ]

    /// Whether a value has such a text in it.
    static func isIn(_ value: JSONValue) -> Bool {
        switch value {
        case .string(let text): matches(text)
        case .array(let elements): elements.contains(where: isIn)
        case .object(let members): members.contains { isIn($0.value) }
        case .null, .boolean, .number: false
        }
    }

    private static func matches(_ text: String) -> Bool {
        guard text.utf8.count >= 16 else { return false }
        if prefixes.contains(where: { text.hasPrefix($0) || text.contains("Bearer \($0)") }) { return true }
        // A JSON Web Token (RFC 7519): `{"` in base64, and two dots.
        return (text.hasPrefix("eyJ") || text.contains(" eyJ"))
            && text.utf8.count { $0 == UInt8(ascii: ".") } == 2
    }
}
