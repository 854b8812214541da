import APIContract

/// Credentials that open nothing, one for each environment variable, the same in every run.
///
/// They hold the characters that break programs which paste instead of encode: quotes, backslashes,
/// dollar signs, braces and percent signs.
struct FakeCredentials: Sendable {
    /// The values by environment variable.
    let values: [String: String]

    /// Makes credentials for the schemes of a request.
    init(_ schemes: [SecurityScheme]) {
        var values: [String: String] = [:]
        for scheme in schemes {
            switch scheme.kind {
            case .basic(let username, let password):
                values[username] = #"fake_user "$HOME" 'a' %41 \n"#
                values[password] = #"fake:password "${PATH}" 'b' #{1+1} `id` %0A \t"#
            case .bearer(let token): values[token] = "fake-token.0123456789~+/abcdef=="
            case .apiKey(.cookie, _, let key): values[key] = "fake-key-0123456789!#$&'*+-.^_`|~"
            case .apiKey(.query, _, let key): values[key] = #"fake key é€😀 0123456789!#$%&'()*+/:?@[]^_`{|}~"#
            case .apiKey(.header, _, let key): values[key] = #"fake-key-0123456789!#$%&'()*+/:?@[]^_`{|}~"#
            case .unsupported: break
            }
        }
        self.values = values
    }

    /// The environment variables that a program finds in a situation.
    /// - Parameter faulty: the one that is missing, or holds what cannot be sent.
    func values(in situation: Situation, of faulty: String?) -> [String: String] {
        guard let faulty, let value = values[faulty] else { return values }
        var values = values
        values[faulty] = situation == .brokenCredential ? "\(value)\nX-Injected: 1" : nil
        return values
    }

    /// The Authorization header that a request with these credentials has; nil when it has none.
    func authorization(_ schemes: [SecurityScheme]) -> String? {
        for scheme in schemes {
            switch scheme.kind {
            case .basic(let username, let password):
                let pair = "\(values[username] ?? ""):\(values[password] ?? "")"
                return "Basic \(Base64.encode(Array(pair.utf8)))"
            case .bearer(let token): return "Bearer \(values[token] ?? "")"
            case .apiKey, .unsupported: continue
            }
        }
        return nil
    }

    /// Every text that gives a secret away: the values, and the form in which Basic sends them.
    func secrets(_ schemes: [SecurityScheme]) -> [String] {
        values.values.sorted()
            + [authorization(schemes)].compactMap { $0?.split(separator: " ").last.map(String.init) }
    }
}
