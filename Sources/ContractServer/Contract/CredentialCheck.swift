package import APIContract

/// Compares the credentials of a request with the accepted ones.
struct CredentialCheck {
    let request: HTTPRequest
    let variables: [String: String]

    /// What is wrong with the credentials of a scheme; nil when they are right. Never names a secret.
    func fault(_ scheme: SecurityScheme) -> String? {
        switch scheme.kind {
        case .basic(let username, let password):
            let wanted = "\(variables[username] ?? ""):\(variables[password] ?? "")"
            return authorization("Basic", Base64.encode(Array(wanted.utf8)))
        case .bearer(let token): return authorization("Bearer", variables[token] ?? "")
        case .apiKey(let location, let name, let key):
            return self.key(location, name, variables[key] ?? "")
        // What examples cannot show, such as mutual TLS, cannot be checked either.
        case .unsupported: return nil
        }
    }

    private func authorization(_ scheme: String, _ wanted: String) -> String? {
        let values = request.values(of: "Authorization")
        guard let value = values.first else { return "the header Authorization is missing" }
        guard values.count == 1 else { return "there are \(values.count) Authorization headers" }
        let parts = value.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts[0].lowercased() == scheme.lowercased(), parts.count == 2 else {
            return "the Authorization header is not of scheme \(scheme)"
        }
        return parts[1] == wanted ? nil : "the \(scheme) credentials are wrong"
    }

    private func key(_ location: SecurityScheme.KeyLocation, _ name: String, _ wanted: String) -> String? {
        let values: [String] =
            switch location {
            case .header: request.values(of: name)
            case .query: RequestTarget(request.target).pairs.filter { $0.name == name }.map(\.value)
            case .cookie: Cookies.pairs(request).filter { $0.name == name }.map(\.value)
            }
        guard let value = values.first else { return "the \(location.rawValue) key '\(name)' is missing" }
        return values.count == 1 && value == wanted ? nil : "the \(location.rawValue) key '\(name)' is wrong"
    }
}

/// The cookies of a request (RFC 6265, section 4.2).
package enum Cookies {
    /// Names and values in order.
    package static func pairs(_ request: HTTPRequest) -> [ExampleRequest.Pair] {
        request.values(of: "Cookie").flatMap { $0.split(separator: ";") }.map { part in
            let sides = part.drop { $0 == " " }.split(
                separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return ExampleRequest.Pair(name: String(sides[0]), value: sides.count > 1 ? String(sides[1]) : "")
        }
    }
}
