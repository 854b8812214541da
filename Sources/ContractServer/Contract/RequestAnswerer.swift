import APIContract
import OpenAPIDocument
import SourceDiagnostics

/// Decides what a request is answered with.
struct RequestAnswerer: Sendable {
    private let contract: Contract
    private let matcher: RouteMatcher
    private var validator: RequestValidator
    private let schemas: SchemaValidator
    private var scenario: ContractServer.Scenario

    init(_ contract: Contract, schemas: SchemaValidator, scenario: ContractServer.Scenario) {
        self.contract = contract
        self.scenario = scenario
        self.schemas = schemas
        matcher = RouteMatcher(contract)
        validator = RequestValidator(contract, schemas: schemas, variables: scenario.variables)
    }

    /// Changes what is answered and which credentials are accepted.
    mutating func change(_ body: (inout ContractServer.Scenario) -> Void) {
        body(&scenario)
        validator = RequestValidator(contract, schemas: schemas, variables: scenario.variables)
    }

    func answer(_ request: HTTPRequest) -> (Exchange, HTTPResponse) {
        let target = RequestTarget(request.target)
        let candidates = matcher.candidates(
            method: request.method, path: target.path, pairs: target.pairs)
        let kept = candidates.first { candidate in
            guard candidates.count > 1, case .operation(let operation, let values) = candidate else {
                return false
            }
            return validator.mismatches(request, for: operation, path: values).isEmpty
        }
        switch kept ?? matcher.match(method: request.method, path: target.path, pairs: target.pairs) {
        case .none:
            return refuse(
                request, nil, [.init(status: 404, message: "no operation has this path", range: nil)])
        case .otherMethods(let methods):
            let message =
                "the path has no operation for \(request.method), only \(methods.joined(separator: ", "))"
            return refuse(
                request, nil, [.init(status: 405, message: message, range: nil)],
                // RFC 9110, section 15.5.6.
                headers: [HTTPHeader("Allow", methods.joined(separator: ", "))])
        case .operation(let operation, let values):
            let mismatches = validator.mismatches(request, for: operation, path: values)
            guard mismatches.isEmpty else { return refuse(request, operation, mismatches) }
            let response = success(operation)
            let exchange = Exchange(
                request: request, operation: operation.id, mismatches: [], status: response.status)
            return (exchange, response)
        }
    }

    private func success(_ operation: Operation) -> HTTPResponse {
        let wanted = scenario.statuses[operation.id]
        let documented = operation.responses.first { $0.status == wanted } ?? operation.success
        guard let documented else { return HTTPResponse(status: 204) }
        let example = ExampleResponseBuilder(contract).response(documented, of: operation)
        switch scenario.failure {
        case .html?:
            return HTTPResponse(
                status: 500, headers: [HTTPHeader("Content-Type", "text/html")],
                body: Array("<html><body><h1>Internal Server Error</h1></body></html>\n".utf8))
        case .cutOff?:
            return HTTPResponse(
                status: example.status, headers: headers(example, operation), body: example.body,
                ending: .cutOff(after: example.body.count / 2))
        case nil:
            return HTTPResponse(
                status: example.status, headers: headers(example, operation), body: example.body)
        }
    }

    private func headers(_ example: ExampleResponse, _ operation: Operation) -> [HTTPHeader] {
        var headers = example.mediaType.map { [HTTPHeader("Content-Type", $0)] } ?? []
        if let location = example.location { headers.append(HTTPHeader("Location", location)) }
        if example.status == 401 { headers += challenges(operation) }
        return headers
    }

    /// What a 401 must say (RFC 9110, section 11.6.1).
    private func challenges(_ operation: Operation) -> [HTTPHeader] {
        let schemes = operation.security.flatMap(\.schemes).map { contract.securitySchemes[$0.scheme].kind }
        return schemes.compactMap { kind in
            switch kind {
            case .basic: HTTPHeader("WWW-Authenticate", "Basic realm=\"API\", charset=\"UTF-8\"")
            case .bearer: HTTPHeader("WWW-Authenticate", "Bearer realm=\"API\"")
            default: nil
            }
        }
    }

    /// Answers with what is wrong, as problem details (RFC 9457) whose words say where the document says so.
    private func refuse(
        _ request: HTTPRequest, _ operation: Operation?, _ mismatches: [RequestMismatch],
        headers others: [HTTPHeader] = []
    ) -> (Exchange, HTTPResponse) {
        let status = mismatches.first?.status ?? 400
        var writer = JSONWriter()
        writer.object { problem in
            problem.key("title")
            problem.string("The request breaks the contract")
            problem.key("status")
            problem.integer(status)
            problem.key("detail")
            problem.string(mismatches.map(\.text).joined(separator: "; "))
        }
        var headers = [HTTPHeader("Content-Type", "application/problem+json")] + others
        if status == 401, let operation { headers += challenges(operation) }
        let exchange = Exchange(
            request: request, operation: operation?.id, mismatches: mismatches, status: status)
        return (exchange, HTTPResponse(status: status, headers: headers, body: writer.bytes))
    }
}
