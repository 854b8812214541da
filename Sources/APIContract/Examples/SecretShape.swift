package import YAMLSyntax

/// Recognises texts that look like credentials somebody really uses.
package enum SecretShape {
    private static let prefixes: [[UInt8]] = [
        "sk_live", "rk_live", "sk_test", "sk-", "AKIA", "ASIA", "ghp_", "gho_", "ghs_", "github_pat_",
        "glpat-", "xoxb-", "xoxp-", "xoxa-", "AIza", "SG.", "npm_", "pypi-", "shpat_", "hf_",
    ].map { Array($0.utf8) }

    /// Whether a value has such a text in it.
    package static func isIn(_ value: JSONValue) -> Bool {
        switch value {
        case .string(let text): matches(text)
        case .array(let elements): elements.contains(where: isIn)
        case .object(let members): members.contains { isIn($0.value) }
        case .null, .boolean, .number: false
        }
    }

    private static func matches(_ text: String) -> Bool {
        guard text.utf8.count >= 16 else { return false }
        var rest = text.utf8[...]
        if startsSecret(rest) { return true }
        // What follows a blank, as in `Bearer sk_live_1`, is looked at too.
        while let blank = rest.firstIndex(of: UInt8(ascii: " ")) {
            let isBearer = rest[..<blank].suffix(6).elementsEqual("Bearer".utf8)
            rest = rest[rest.index(after: blank)...]
            if isBearer ? startsSecret(rest) : isToken(rest) { return true }
        }
        return false
    }

    private static func startsSecret(_ text: Substring.UTF8View) -> Bool {
        prefixes.contains { prefix in
            text.starts(with: prefix) && isUsed(text.dropFirst(prefix.count))
        } || text.starts(with: "-----BEGIN".utf8) || isToken(text)
    }

    /// Whether what stands behind a prefix has a digit: `sk_test_YOUR_SECRET_KEY` says what to put there, and
    /// no key that a generator made is made of letters alone.
    private static func isUsed(_ rest: Substring.UTF8View) -> Bool {
        rest.prefix { $0 != UInt8(ascii: " ") }.contains {
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        }
    }

    /// A JSON Web Token (RFC 7519): `{"` in base64, and two dots.
    private static func isToken(_ text: Substring.UTF8View) -> Bool {
        text.starts(with: "eyJ".utf8) && text.count { $0 == UInt8(ascii: ".") } == 2
    }
}
