import APIContract
import ContractServer
import YAMLSyntax

/// Compares the request that arrived with the one that an example is meant to send.
///
/// The same are: the method; the path, segment by segment after decoding; the query's names, and the values
/// of each in order; `Authorization`, exactly; the media type, when there is content; the content, by value
/// when it is JSON or a form, by parts when it is multipart, and by bytes otherwise; every header and cookie that the
/// document names; `Accept`. Values of the query, headers and cookies that are JSON are compared by value, too. All else
/// may differ between HTTP clients: the order and letter case of headers, `User-Agent`,
/// `Accept-Encoding`, `Connection`, `Content-Length`, `Transfer-Encoding`, and how an unreserved character
/// is written in the URL (RFC 3986, section 6.2.2).
struct RequestComparison {
    private let meant: ExampleRequest
    private let arrived: HTTPRequest
    private let credentials: FakeCredentials
    /// Whether a package wrote the request: of a date with a time its classes keep the point in time, not the spelling.
    private let usesPackage: Bool

    /// Describe the parameters.
    private let schemas: SchemaTable

    private let mask: SecretMask
    private let notation: JSONNotation

    init(
        meant: ExampleRequest, arrived: HTTPRequest, credentials: FakeCredentials, usesPackage: Bool,
        schemas: SchemaTable
    ) {
        self.meant = meant
        self.schemas = schemas
        self.usesPackage = usesPackage
        self.arrived = arrived
        self.credentials = credentials
        mask = SecretMask(credentials, meant.credentials)
        notation = JSONNotation(meant.operation)
    }

    /// What differs; none when the request is the one meant. No secret is named.
    var differences: [String] { aspects.compactMap(\.fault) }

    /// Everything that is compared, and the headers that may be as they like.
    var aspects: [RequestAspect] {
        let target = RequestTarget(arrived.target)
        return [method, path(target), query(target), authorizationAspect].compactMap(\.self)
            + headers.map(aspect) + [cookieAspect].compactMap(\.self) + contentAspects + otherHeaders
    }

    private var method: RequestAspect {
        let (sent, wanted) = (arrived.method, meant.operation.method)
        let fault = sent == wanted ? nil : "the method is \(sent), not \(wanted)"
        return RequestAspect("method", wanted: wanted, arrived: sent, fault: fault)
    }

    private func path(_ target: RequestTarget) -> RequestAspect {
        let wanted = RequestTarget(Self.pathOf(meant.baseURL) + meant.encodedPath)
        let sent = mask.text(target.path)
        let fault = target.segments == wanted.segments ? nil : "the path is \(sent), not \(wanted.path)"
        return RequestAspect("path", wanted: wanted.path, arrived: sent, fault: fault)
    }

    private func query(_ target: RequestTarget) -> RequestAspect? {
        let keys = keys(.query)
        let sent = (target.query ?? "").split(separator: "&").map { shown($0, keys) }.joined(separator: "&")
        let wanted = meant.fullQuery
        let shownKeys = keys.map { "\(PercentEncoding.encode($0.name))=\(SecretMask.mark)" }
        let whole = ((wanted.isEmpty ? [] : [wanted]) + shownKeys).joined(separator: "&")
        guard !sent.isEmpty || !whole.isEmpty else { return nil }
        let names = keys.map(\.name)
        let plain = RequestTarget("/?" + notation.query(target.query ?? "", keys: names))
        var fault: String?
        let pairs = plain.pairs.filter { !isDefault($0) }
        if Self.groups(pairs) != Self.groups(query) || !hasEncodedQuery(plain) {
            fault =
                sent.isEmpty
                ? "there is no query, and \(whole) is meant"
                : whole.isEmpty
                    ? "the query is \(sent), and none is meant" : "the query is \(sent), not \(whole)"
        }
        return RequestAspect("query", wanted: whole, arrived: sent, fault: fault)
    }

    /// Whether a pair is the documented default of a parameter that is not given: some packages send it, which means
    /// the same.
    private func isDefault(_ pair: ExampleRequest.Pair) -> Bool {
        usesPackage && !query.contains { $0.name == pair.name }
            && meant.operation.parameters(in: .query).contains { parameter in
                parameter.name == pair.name
                    && parameter.schema.flatMap { schemas[$0].defaultValue }
                        .map { ParameterSerializer.text($0) == pair.value } ?? false
            }
    }

    /// A pair of the query that arrived, without the value of a key.
    private func shown(_ pair: Substring, _ keys: [ExampleRequest.Pair]) -> String {
        let decoded = RequestTarget("/?" + pair).pairs.first
        guard let decoded, let key = keys.first(where: { $0.name == decoded.name }) else {
            return mask.text(String(pair))
        }
        return "\(pair.prefix { $0 != "=" })=\(mask.value(decoded.value, meant: key.value))"
    }

    private var authorizationAspect: RequestAspect? {
        let sent = arrived.values(of: "Authorization")
        guard !sent.isEmpty || !authorization.isEmpty else { return nil }
        let fault =
            Self.areIdentical(sent, authorization)
            ? nil : "the header Authorization is not exactly the one meant"
        let wanted = authorization.map(Self.scheme).joined(separator: ", ")
        let shown = sent.map { value in
            authorization.contains(value)
                ? Self.scheme(value) : Self.scheme(value, mark: SecretMask.otherMark)
        }
        return RequestAspect(
            "Authorization", wanted: authorization.isEmpty ? nil : wanted,
            arrived: sent.isEmpty ? nil : shown.joined(separator: ", "), fault: fault)
    }

    /// The scheme of a credential, which is no secret.
    private static func scheme(_ value: String, mark: String) -> String {
        let word = value.prefix { $0 != " " }
        return ["basic", "bearer", "digest"].contains(word.lowercased()) ? "\(word) \(mark)" : mark
    }

    private static func scheme(_ value: String) -> String { scheme(value, mark: SecretMask.mark) }

    private func aspect(_ header: ExampleRequest.Pair) -> RequestAspect {
        let values = arrived.values(of: header.name)
        let isSame =
            Self.areIdentical(
                values.map { plain($0, header.name) }, [plain(header.value, header.name)])
            // Without the header, any media type is accepted (RFC 9110, section 12.5.1).
            || usesPackage && header.name == "Accept"
                && (values.isEmpty || Self.names(header.value, among: values))
        let isKey = keys(.header).contains { $0.name == header.name }
        let shown = values.map { isKey ? mask.value($0, meant: header.value) : mask.text($0) }
        return RequestAspect(
            header.name, wanted: isKey ? SecretMask.mark : header.value,
            arrived: values.isEmpty ? nil : shown.joined(separator: ", "),
            fault: isSame ? nil : "the header \(header.name) is not the one meant")
    }

    /// The cookies by pairs, unless the document means a header of that name as a whole.
    private var cookieAspect: RequestAspect? {
        guard !headers.contains(where: { $0.name.lowercased() == "cookie" }) else { return nil }
        let sent = Cookies.pairs(arrived)
        guard !sent.isEmpty || !cookies.isEmpty else { return nil }
        let keys = keys(.cookie)
        let shown = { (pair: ExampleRequest.Pair) in
            let key = keys.first { $0.name == pair.name }
            let value = key.map { mask.value(pair.value, meant: $0.value) } ?? mask.text(pair.value)
            return "\(mask.text(pair.name))=\(value)"
        }
        return RequestAspect(
            "Cookie", wanted: cookies.isEmpty ? nil : cookies.map(shown).joined(separator: "; "),
            arrived: sent.isEmpty ? nil : sent.map(shown).joined(separator: "; "),
            fault: Self.areIdentical(sent.map(notation.cookie), cookies.map(notation.cookie))
                ? nil : "the cookies are not those meant")
    }

    private var contentAspects: [RequestAspect] {
        let content = arrived.body.isEmpty ? nil : mask.text(ContentText.arrived(arrived, like: meant.body))
        guard let body = meant.body else {
            guard let content else { return [] }
            let fault = "there is content of \(arrived.body.count) bytes, and none is meant"
            return [RequestAspect("content", wanted: nil, arrived: content, fault: fault)]
        }
        let types = arrived.values(of: "Content-Type")
        let type = types.isEmpty ? nil : types.joined(separator: ", ")
        let isOfType = types.count == 1 && Self.states(types[0], body.mediaType)
        return [
            RequestAspect(
                "Content-Type", wanted: body.mediaType, arrived: type,
                fault: isOfType ? nil : "the content type is \(type ?? ""), not \(body.mediaType)"),
            RequestAspect(
                "content", wanted: ContentText.meant(body), arrived: content,
                fault: isMeant(body) ? nil : "the content is not the one meant"),
        ]
    }

    private var otherHeaders: [RequestAspect] {
        let compared =
            ["authorization", "cookie"] + headers.map { $0.name.lowercased() }
            + (meant.body == nil ? [] : ["content-type"])
        return arrived.headers.filter { !compared.contains($0.name.lowercased()) }.map {
            RequestAspect($0.name, wanted: nil, arrived: mask.text($0.value))
        }
    }

    /// A value without the blanks after commas and semicolons that say nothing in these headers, and that
    /// libraries that read them write in their own way (RFC 9110, section 5.6.1).
    private func plain(_ value: String, _ name: String) -> String {
        let lists = ["accept", "accept-charset", "accept-encoding", "accept-language", "cache-control"]
        guard lists.contains(name.lowercased()) else { return notation.header(name, value) }
        let plain = value.filter { $0 != " " }
        // What is accepted in UTF-8 is accepted: JSON has no charset (RFC 8259, section 11).
        return name.lowercased() == "accept" ? plain.replacing(";charset=utf-8", with: "") : plain
    }

    /// What the one header holds that says who asks: a pair, a token, or a key of that name.
    private var authorization: [String] {
        let keys = keys(.header).filter { $0.name.lowercased() == "authorization" }.map(\.value)
        return [credentials.authorization(meant.credentials)].compactMap(\.self) + keys
    }

    /// The values by name: the order of different names says nothing.
    private static func groups(_ pairs: [ExampleRequest.Pair]) -> [[UInt8]: [[UInt8]]] {
        Dictionary(pairs.map { (Array($0.name.utf8), [Array($0.value.utf8)]) }, uniquingKeysWith: +)
    }

    /// Whether texts are the same byte by byte: two spellings of one letter are not.
    private static func areIdentical(_ texts: [String], _ others: [String]) -> Bool {
        texts.count == others.count && zip(texts, others).allSatisfy { $0.isIdentical(to: $1) }
    }

    private static func areIdentical(_ pairs: [ExampleRequest.Pair], _ others: [ExampleRequest.Pair]) -> Bool
    {
        areIdentical(pairs.flatMap { [$0.name, $0.value] }, others.flatMap { [$0.name, $0.value] })
    }

    /// Whether the delimiters of styles such as `a,b` stand in the query as delimiters: an encoded comma
    /// belongs to a value.
    private func hasEncodedQuery(_ target: RequestTarget) -> Bool {
        let arrived = Set((target.query ?? "").split(separator: "&").map(Self.delimited))
        let wanted = notation.query(meant.encodedQuery, keys: [])
        return wanted.split(separator: "&").allSatisfy { arrived.contains(Self.delimited($0)) }
    }

    /// The values of a pair between its commas, each decoded.
    private static func delimited(_ pair: Substring) -> [[UInt8]] {
        pair.split(separator: ",", omittingEmptySubsequences: false).map {
            PercentEncoding.decode($0, plusIsSpace: true)
        }
    }

    private var query: [ExampleRequest.Pair] {
        RequestTarget("/?" + notation.query(meant.fullQuery, keys: [])).pairs + keys(.query)
    }

    private var cookies: [ExampleRequest.Pair] { meant.cookies + keys(.cookie) }

    private var headers: [ExampleRequest.Pair] {
        let accept = meant.accept.map { [ExampleRequest.Pair(name: "Accept", value: $0)] } ?? []
        return accept + meant.headers + keys(.header)
    }

    private func keys(_ place: SecurityScheme.KeyLocation) -> [ExampleRequest.Pair] {
        meant.credentials.compactMap { scheme in
            guard case .apiKey(place, let name, let key) = scheme.kind else { return nil }
            return ExampleRequest.Pair(name: name, value: credentials.values[key] ?? "")
        }
    }

    private func isMeant(_ body: ExampleRequest.Body) -> Bool {
        switch body.form {
        case .file(let file): return arrived.body == file.bytes
        case .multipart(let content):
            let type = arrived.values(of: "Content-Type").first ?? ""
            return MultipartBody.parts(arrived.body, contentType: type).map {
                areEqual($0, content.parts)
            } ?? false
        case .json(let value):
            guard let sent = JSONBody.value(arrived.body) else { return false }
            return usesPackage
                ? JSONEquality.areEqualInTime(sent, value) : JSONEquality.areEqual(sent, value)
        case .form(let pairs):
            let sent = RequestTarget("/?" + String(decoding: arrived.body, as: UTF8.self)).pairs
            return Self.groups(sent) == Self.groups(pairs)
        case .text(let text): return arrived.body == Array(text.utf8)
        }
    }

    /// Whether a media type is among those that a package accepts, which may be all that are documented, or just all.
    private static func names(_ type: String, among accepted: [String]) -> Bool {
        accepted.joined(separator: ",").split(separator: ",").contains {
            [MediaType.essence(type), "*/*"].contains(MediaType.essence(String($0)))
        }
    }

    /// Whether a media type is another, with all of its parameters; clients may add some, such as a charset.
    private static func states(_ arrived: String, _ meant: String) -> Bool {
        guard MediaType.essence(arrived) == MediaType.essence(meant) else { return false }
        let parameters = { (text: String) in
            Set(text.lowercased().filter { $0 != " " && $0 != "\"" }.split(separator: ";").dropFirst())
        }
        return parameters(meant).isSubset(of: parameters(arrived))
    }

    private func areEqual(_ arrived: [MultipartBody.Part], _ meant: [MultipartContent.Part]) -> Bool {
        guard arrived.count == meant.count else { return false }
        guard usesPackage else { return zip(arrived, meant).allSatisfy(Self.areEqual) }
        // Packages write files behind all else; those of one name keep their order.
        let sent = Dictionary(grouping: arrived, by: \.name)
        let wanted = Dictionary(grouping: meant) { MultipartContent.escape($0.name) }
        return wanted.allSatisfy { name, parts in
            let others = sent[name] ?? []
            return others.count == parts.count && zip(others, parts).allSatisfy(Self.areEqual)
        }
    }

    private static func areEqual(_ part: MultipartBody.Part, _ wanted: MultipartContent.Part) -> Bool {
        areIdentical(
            [part.name, part.fileName ?? ""],
            [MultipartContent.escape(wanted.name), wanted.isPositional ? "" : wanted.file?.name ?? ""])
            && (part.fileName == nil) == (wanted.file == nil || wanted.isPositional)
            && part.bytes == wanted.file?.bytes ?? Array(wanted.text.utf8)
            && (wanted.mediaType.map { states(part.mediaType ?? "", $0) } ?? true)
    }

    /// The path of a URL; empty when it has none.
    static func pathOf(_ url: String) -> String {
        guard let origin = BaseURLReplacement.origin(url) else { return url }
        return String(url.dropFirst(origin.count))
    }
}
