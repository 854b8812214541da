package import APIContract

/// A situation in which an example is run: what the server does, and what the program finds.
package enum Situation: Sendable, Hashable {
    /// The server answers with a documented response.
    case answer(Response.Status)
    /// The server answers 500 with an HTML page.
    case html
    /// The server ends the connection in the middle of the documented success.
    case cutOff
    /// The environment variables of the credentials are missing, one at a time.
    case missingCredential
    /// The environment variables of the credentials hold a line break, one at a time.
    case brokenCredential
    /// Nobody listens at the address.
    case unreachable

    /// The kinds of situations by the names that users choose them with.
    package enum Kind: String, Sendable, CaseIterable {
        case success, errors, unreachable, html
        case missingCredential = "missing-credential"
        case brokenCredential = "broken-credential"
        case cutOff = "cut-off"

        /// What is run when nobody chooses.
        package static let standard: Set<Kind> = [.success, .errors, .unreachable, .missingCredential]
    }

    /// The name in reports.
    package var name: String {
        switch self {
        case .answer(let status): status.key
        case .html: "html"
        case .cutOff: "cut off"
        case .missingCredential: "no credential"
        case .brokenCredential: "broken credential"
        case .unreachable: "unreachable"
        }
    }

    /// The name in files: a documented status, or the kind.
    package var key: String {
        switch self {
        case .answer(let status): status.key
        case .html: Kind.html.rawValue
        case .cutOff: Kind.cutOff.rawValue
        case .missingCredential: Kind.missingCredential.rawValue
        case .brokenCredential: Kind.brokenCredential.rawValue
        case .unreachable: Kind.unreachable.rawValue
        }
    }

    /// The names in files of all situations that an operation may be run in.
    static func keys(of operation: Operation) -> [String] {
        operation.responses.map(\.status.key)
            + [Situation.missingCredential, .brokenCredential, .unreachable, .html, .cutOff].map(\.key)
    }

    /// Whether a request must arrive at the server.
    var expectsRequest: Bool {
        switch self {
        case .answer, .html, .cutOff: true
        case .missingCredential, .brokenCredential, .unreachable: false
        }
    }

    /// Whether the environment variables of the credentials are at fault, one at a time.
    var concernsCredentials: Bool { self == .missingCredential || self == .brokenCredential }

    /// Whether a client may send a request again: after statuses that pass (RFC 9110, sections 15.5.9 and 15.6;
    /// RFC 6585, section 4), and after half an answer where the method is idempotent (RFC 9110, section 9.2.2).
    func invitesRepetition(of method: String) -> Bool {
        switch self {
        case .answer(let status): [408, 429, 502, 503, 504].contains(status.sampleCode)
        case .cutOff: ["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "QUERY"].contains(method)
        case .html, .missingCredential, .brokenCredential, .unreachable: false
        }
    }

    /// The situations of an operation, in the order in which they are run.
    ///
    /// That nobody listens comes last: the server is gone from then on.
    static func all(of request: ExampleRequest, kinds: Set<Kind>) -> [Situation] {
        var situations: [Situation] = []
        let success = request.operation.success ?? unchanged(request.operation)
        for response in request.operation.responses {
            if response.status == success?.status || request.successes.contains(response.status) {
                if kinds.contains(.success) { situations.append(.answer(response.status)) }
            } else if isError(response.status), kinds.contains(.errors) {
                situations.append(.answer(response.status))
            }
        }
        if kinds.contains(.html) { situations.append(.html) }
        if kinds.contains(.cutOff), hasContent(request) { situations.append(.cutOff) }
        if !request.variableNames.isEmpty {
            if kinds.contains(.missingCredential) { situations.append(.missingCredential) }
            if kinds.contains(.brokenCredential) { situations.append(.brokenCredential) }
        }
        if kinds.contains(.unreachable) { situations.append(.unreachable) }
        return situations
    }

    /// Where 304 is all that the document promises: to a program without a cache it is no success, but its
    /// request can be judged.
    private static func unchanged(_ operation: Operation) -> Response? {
        operation.responses.first { $0.status == .code(304) }
    }

    /// Other redirects and informational answers are the business of HTTP clients, not of examples.
    private static func isError(_ status: Response.Status) -> Bool {
        !status.isSuccess && status.sampleCode >= 400
    }

    private static func hasContent(_ request: ExampleRequest) -> Bool {
        request.operation.success?.content.isEmpty == false && request.operation.method != "HEAD"
            && !request.printsLocation
    }
}
