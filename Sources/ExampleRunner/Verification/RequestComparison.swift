import APIContract
import ContractServer
import YAMLSyntax

/// Compares the request that arrived with the one that an example is meant to send.
///
/// The same are: the method; the path, segment by segment after decoding; the query's names, and the values
/// of each in order; `Authorization`, exactly; the media type, when there is content; the content, by value
/// when it is JSON or a form, by parts when it is multipart, and by bytes otherwise; every header and cookie that the document names; `Accept`. All
/// else may differ between HTTP clients: the order and letter case of headers, `User-Agent`,
/// `Accept-Encoding`, `Connection`, `Content-Length`, `Transfer-Encoding`, and how an unreserved character
/// is written in the URL (RFC 3986, section 6.2.2).
struct RequestComparison {
    private let meant: ExampleRequest
    private let arrived: HTTPRequest
    private let credentials: FakeCredentials

    init(meant: ExampleRequest, arrived: HTTPRequest, credentials: FakeCredentials) {
        self.meant = meant
        self.arrived = arrived
        self.credentials = credentials
    }

    /// What differs; none when the request is the one meant. No secret is named.
    var differences: [String] {
        var list: [String] = []
        if arrived.method != meant.operation.method {
            list.append("the method is \(arrived.method), not \(meant.operation.method)")
        }
        let target = RequestTarget(arrived.target)
        let wanted = RequestTarget(Self.pathOf(meant.baseURL) + meant.encodedPath)
        if target.segments != wanted.segments {
            list.append("the path is \(target.path), not \(wanted.path)")
        }
        if Self.groups(target.pairs) != Self.groups(query) || !hasEncodedQuery(target) {
            let (sent, wanted) = (redact(target.query ?? ""), meant.fullQuery)
            list.append(
                sent.isEmpty
                    ? "there is no query, and \(wanted) is meant"
                    : wanted.isEmpty
                        ? "the query is \(sent), and none is meant" : "the query is \(sent), not \(wanted)")
        }
        if arrived.values(of: "Authorization") != authorization {
            list.append("the header Authorization is not exactly the one meant")
        }
        for header in headers
        where arrived.values(of: header.name).map({ Self.plain($0, header.name) })
            != [Self.plain(header.value, header.name)]
        {
            list.append("the header \(header.name) is not the one meant")
        }
        if Cookies.pairs(arrived) != cookies { list.append("the cookies are not those meant") }
        if let body = meant.body {
            list += differences(body)
        } else if !arrived.body.isEmpty {
            list.append("there is content of \(arrived.body.count) bytes, and none is meant")
        }
        return list
    }

    /// A value without the blanks after commas and semicolons that say nothing in these headers, and that
    /// libraries that read them write in their own way (RFC 9110, section 5.6.1).
    private static func plain(_ value: String, _ name: String) -> String {
        let lists = ["accept", "accept-charset", "accept-encoding", "accept-language", "cache-control"]
        return lists.contains(name.lowercased()) ? value.filter { $0 != " " } : value
    }

    /// What the one header holds that says who asks: a pair, a token, or a key of that name.
    private var authorization: [String] {
        let keys = keys(.header).filter { $0.name.lowercased() == "authorization" }.map(\.value)
        return [credentials.authorization(meant.credentials)].compactMap(\.self) + keys
    }

    /// The values by name: the order of different names says nothing.
    private static func groups(_ pairs: [ExampleRequest.Pair]) -> [String: [String]] {
        Dictionary(pairs.map { ($0.name, [$0.value]) }, uniquingKeysWith: +)
    }

    /// Whether the delimiters of styles such as `a,b` stand in the query as delimiters: an encoded comma
    /// belongs to a value.
    private func hasEncodedQuery(_ target: RequestTarget) -> Bool {
        let arrived = Set((target.query ?? "").split(separator: "&").map(Self.delimited))
        return meant.encodedQuery.split(separator: "&").allSatisfy { arrived.contains(Self.delimited($0)) }
    }

    /// The values of a pair between its commas, each decoded.
    private static func delimited(_ pair: Substring) -> [[UInt8]] {
        pair.split(separator: ",", omittingEmptySubsequences: false).map {
            PercentEncoding.decode($0, plusIsSpace: true)
        }
    }

    private func redact(_ text: String) -> String {
        credentials.secrets(meant.credentials).reduce(text) {
            $0.replacing($1, with: "[secret]").replacing(PercentEncoding.encode($1), with: "[secret]")
        }
    }

    private var query: [ExampleRequest.Pair] {
        RequestTarget("/?" + meant.fullQuery).pairs + keys(.query)
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

    private func differences(_ body: ExampleRequest.Body) -> [String] {
        var list: [String] = []
        let types = arrived.values(of: "Content-Type")
        if types.count != 1 || !Self.states(types[0], body.mediaType) {
            list.append("the content type is \(types.joined(separator: ", ")), not \(body.mediaType)")
        }
        let isSame =
            switch body.form {
            case .file(let file): arrived.body == file.bytes
            case .multipart(let content):
                MultipartBody.parts(arrived.body, contentType: types.first ?? "").map {
                    Self.areEqual($0, content.parts)
                } ?? false
            case .json(let value):
                JSONBody.value(arrived.body).map { JSONEquality.areEqual($0, value) } ?? false
            case .form(let pairs):
                RequestTarget("/?" + String(decoding: arrived.body, as: UTF8.self)).pairs == pairs
            case .text(let text): arrived.body == Array(text.utf8)
            }
        if !isSame { list.append("the content is not the one meant") }
        return list
    }

    /// Whether a media type is another, with all of its parameters; clients may add some, such as a charset.
    private static func states(_ arrived: String, _ meant: String) -> Bool {
        guard MediaType.essence(arrived) == MediaType.essence(meant) else { return false }
        let parameters = { (text: String) in
            Set(text.lowercased().filter { $0 != " " && $0 != "\"" }.split(separator: ";").dropFirst())
        }
        return parameters(meant).isSubset(of: parameters(arrived))
    }

    private static func areEqual(
        _ arrived: [MultipartBody.Part], _ meant: [MultipartContent.Part]
    ) -> Bool {
        guard arrived.count == meant.count else { return false }
        return zip(arrived, meant).allSatisfy { part, wanted in
            part.name == MultipartContent.escape(wanted.name) && part.fileName == wanted.file?.name
                && part.bytes == wanted.file?.bytes ?? Array(wanted.text.utf8)
                && (wanted.mediaType.map { states(part.mediaType ?? "", $0) } ?? true)
        }
    }

    /// The path of a URL; empty when it has none.
    static func pathOf(_ url: String) -> String {
        guard let origin = BaseURLReplacement.origin(url) else { return url }
        return String(url.dropFirst(origin.count))
    }
}
