import APIContract
import ContractServer
import YAMLSyntax

/// Compares the request that arrived with the one that an example is meant to send.
///
/// The same are: the method; the path, segment by segment after decoding; the query's names and values in
/// order; `Authorization`, exactly; the media type, when there is content; the content, by value when it
/// is JSON or a form and by bytes otherwise; every header and cookie that the document names; `Accept`. All
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
        if target.pairs != query { list.append("the query differs from the one meant") }
        if arrived.values(of: "Authorization")
            != [credentials.authorization(meant.credentials)].compactMap(\.self)
        {
            list.append("the header Authorization is not exactly the one meant")
        }
        for header in headers where arrived.values(of: header.name) != [header.value] {
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
        let types = arrived.values(of: "Content-Type").map(MediaType.essence)
        if types != [MediaType.essence(body.mediaType)] {
            list.append("the content type is \(types.joined(separator: ", ")), not \(body.mediaType)")
        }
        let isSame =
            switch body.form {
            case .json(let value):
                JSONBody.value(arrived.body).map { JSONEquality.areEqual($0, value) } ?? false
            case .form(let pairs):
                RequestTarget("/?" + String(decoding: arrived.body, as: UTF8.self)).pairs == pairs
            case .text(let text): arrived.body == Array(text.utf8)
            }
        if !isSame { list.append("the content is not the one meant") }
        return list
    }

    /// The path of a URL; empty when it has none.
    static func pathOf(_ url: String) -> String {
        guard let origin = BaseURLReplacement.origin(url) else { return url }
        return String(url.dropFirst(origin.count))
    }
}
