import APIContract
import CodeTemplates

/// The ways to send credentials that an operation accepts, as a page shows them.
struct PageSchemes {
    /// The schemes of all alternatives, each once.
    let schemes: [SecurityScheme]
    /// Whether one of them is enough.
    let needsOneScheme: Bool
    /// Whether all of them are needed together.
    let needsAllSchemes: Bool
    /// Whether the request may go without.
    let isOptional: Bool
    /// The alternatives in words, when there are several and one of them is of several schemes.
    let combinations: [String]

    init(_ operation: Operation, _ contract: Contract) {
        let alternatives = operation.security.map { $0.schemes.map(\.scheme) }
        let sets = alternatives.filter { !$0.isEmpty }
        var indices: [Int] = []
        for index in sets.joined() where !indices.contains(index) { indices.append(index) }
        schemes = indices.map { contract.securitySchemes[$0] }
        isOptional = !sets.isEmpty && sets.count < alternatives.count
        let isCombined = sets.contains { $0.count > 1 }
        needsOneScheme = sets.count > 1 && !isCombined
        needsAllSchemes = sets.count == 1 && isCombined
        combinations =
            sets.count > 1 && isCombined
            ? sets.map { set in
                set.map { Self.title(contract.securitySchemes[$0]) }.joined(separator: " and ")
            } : []
    }

    /// The schemes as values of the shape `scheme`.
    func values(_ operation: Operation, _ contract: Contract) -> [TemplateValue] {
        schemes.map { scheme in
            let needed = operation.security.flatMap(\.schemes).filter {
                contract.securitySchemes[$0.scheme].name == scheme.name
            }
            return Self.value(scheme, OAuthWords(scheme, needed: needed.flatMap(\.scopes)))
        }
    }

    private static func value(_ scheme: SecurityScheme, _ words: OAuthWords) -> TemplateValue {
        var (isBasic, isBearer) = (false, false)
        var (place, name) = ("", "")
        var sample: String?
        switch scheme.kind {
        case .basic:
            isBasic = true
            sample = "Authorization: Basic " + Base64.encode(Array("token_id:token_secret".utf8))
        case .bearer:
            isBearer = true
            sample = "Authorization: Bearer ACCESS_TOKEN"
        case .apiKey(let location, let key, _):
            name = key
            place = Self.words(location)
            switch location {
            case .header: sample = "\(key): API_KEY"
            case .cookie: sample = "Cookie: \(key)=API_KEY"
            case .query: sample = "?\(PercentEncoding.encode(key))=API_KEY"
            }
        case .unsupported: break
        }
        return .record([
            .text(title(scheme)), .text(orAbsent: scheme.description), .flag(isBasic), .flag(isBearer),
            .flag(!place.isEmpty), .text(place), .text(name),
            sample.map { PageBlock(language: "http", text: $0).value } ?? .absent, .flag(scheme.isSupported),
            .list(words.flows), .text(orAbsent: scheme.discoveryURL), .list(words.scopes),
        ])
    }

    /// The environment variables of the schemes that the examples use, as values of the shape `variable`.
    static func variables(_ schemes: [SecurityScheme]) -> [TemplateValue] {
        var known: [String] = []
        var values: [TemplateValue] = []
        func add(_ name: String, _ meaning: String) {
            guard !known.contains(name) else { return }
            known.append(name)
            values.append(.record([.text(name), .text(meaning)]))
        }
        for scheme in schemes {
            switch scheme.kind {
            case .basic(let username, let password):
                add(username, "The username")
                add(password, "The password")
            case .bearer(let token): add(token, "The bearer token")
            case .apiKey(let location, let name, let key):
                add(key, "The key for the \(words(location)) \(name)")
            case .unsupported: break
            }
        }
        return values
    }

    private static func title(_ scheme: SecurityScheme) -> String {
        switch scheme.kind {
        case .basic: "HTTP Basic"
        case .bearer: "a bearer token"
        case .apiKey(let location, let name, _): "the key in the \(words(location)) \(name)"
        case .unsupported(let name): name
        }
    }

    private static func words(_ location: SecurityScheme.KeyLocation) -> String {
        switch location {
        case .header: "header"
        case .query: "query parameter"
        case .cookie: "cookie"
        }
    }
}
