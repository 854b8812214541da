import APIContract

/// Makes the ways to authorize calls from sets of security schemes.
enum CredentialNames {
    /// One way for each set, and then for each scheme that is asked for only together with others.
    static func credentials(_ asked: [[SecurityScheme]], _ parts: [[SecurityScheme]])
        -> [ClientModel.Credential]
    {
        let sets = asked + parts
        let kinds = sets.map { $0.count == 1 ? kindName($0[0]) : nil }
        let wanted = sets.indices.map { index in
            let (schemes, kind) = (sets[index], kinds[index])
            // The kind alone names a scheme if it is the only one of its kind.
            let rivals = index < asked.count ? kinds[..<asked.count] : kinds[...]
            if let kind, rivals.filter({ $0 == kind }).count == 1 { return kind }
            return SwiftName(schemes.map(\.name).joined(separator: " and ")).ofLabel
        }
        var names = NameAllocator(reserved: ["schemes", "init", "self"])
        return zip(sets, names.allocate(wanted)).map(credential)
    }

    private static func kindName(_ scheme: SecurityScheme) -> String {
        switch scheme.kind {
        case .basic: "basic"
        case .bearer: "bearer"
        case .apiKey: "apiKey"
        case .unsupported: "other"
        }
    }

    private static func credential(_ schemes: [SecurityScheme], _ name: String) -> ClientModel.Credential {
        var names = NameAllocator(reserved: SwiftName.reservedLabels)
        let wanted = schemes.map { scheme -> [String] in
            switch scheme.kind {
            case .basic: ["username", "password"]
            case .bearer: ["token"]
            case .apiKey: [schemes.count == 1 ? "key" : SwiftName(scheme.name).ofLabel]
            case .unsupported: []
            }
        }
        var parameters = names.allocate(wanted.flatMap(\.self)).map(SwiftName.quoted)[...]
        let labels = Array(parameters)
        let parts = schemes.map { scheme -> String in
            switch scheme.kind {
            case .basic:
                ".basic(username: \(parameters.removeFirst()), password: \(parameters.removeFirst()))"
            case .bearer: ".bearer(\(parameters.removeFirst()))"
            case .apiKey(let location, let key, _):
                ".\(location.rawValue)(\(literal(key)), \(parameters.removeFirst()))"
            case .unsupported: ".none"
            }
        }
        let documentation = schemes.map(\.description).filter { !$0.isEmpty }.joined(separator: "\n\n")
        return ClientModel.Credential(
            name: SwiftName.quoted(name), documentation: DocumentationText.wrapped(documentation),
            parameters: labels.map { "\($0): String" }.joined(separator: ", "), schemes: schemes.map(\.name),
            authorizations: parts, labels: labels,
            provider: schemes.count == 1 ? provider(schemes[0]) : nil)
    }

    private static func provider(_ scheme: SecurityScheme) -> ClientModel.Credential.Provider? {
        switch scheme.kind {
        case .basic:
            .init(type: "(username: String, password: String)", authorization: ".basic(provider)")
        case .bearer: .init(type: "APIToken", authorization: ".bearer(provider)")
        case .apiKey(let location, let key, _):
            .init(type: "APIToken", authorization: ".\(location.rawValue)(\(literal(key)), provider)")
        case .unsupported: nil
        }
    }

    /// The name of a header, query parameter or cookie as a literal.
    private static func literal(_ text: String) -> String { SwiftLiteral.string(text) }
}
