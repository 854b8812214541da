package import SourceDiagnostics
import OpenAPIDocument
import YAMLSyntax

/// Makes the example request of an operation: required parameters, and optional ones that the document
/// gives an example for.
package struct ExampleRequestBuilder: Sendable {
    let contract: Contract

    /// Makes a builder for the operations of a contract.
    package init(_ contract: Contract) { self.contract = contract }

    /// The example request of an operation.
    /// - Parameters:
    ///   - operation: an operation of the contract.
    ///   - diagnostics: takes what could not be made.
    /// - Returns: nil when no request can be made that the contract allows.
    package func request(for operation: Operation, into diagnostics: inout DiagnosticList) -> ExampleRequest?
    {
        let (credentials, missing) = credentials(operation, into: &diagnostics)
        let success = operation.success
        let responses = ExampleResponseBuilder(contract)
        var request = ExampleRequest(
            operation: operation, baseURL: operation.servers.first?.url ?? "", variables: [], path: [],
            query: [], encodedQuery: "", headers: [], cookies: [], body: nil, credentials: credentials,
            unsupported: missing,
            accept: success?.preferredContent?.mediaType,
            printed: PrintedResultChooser.choose(
                operation, success.flatMap { responses.value(of: $0, of: operation, into: &diagnostics) }),
            printsLocation: operation.settings.prints == nil
                && success.flatMap { responses.location(of: $0) } != nil,
            messageKeys: MessageKeyChooser(contract).choose(operation))
        request.successes = SuccessChooser.choose(request, responses)
        var invisible: [String] = []
        for parameter in operation.parameters where parameter.isRequired || parameter.example != nil {
            add(parameter, to: &request, &invisible, into: &diagnostics)
        }
        request.path = path(operation, &request, &invisible, into: &diagnostics)
        request.arguments.sort { $0.parameter.order < $1.parameter.order }
        if let builder = ExampleBodyBuilder(contract, operation) {
            guard let body = builder.build(into: &diagnostics) else { return nil }
            request.body = body
        }
        let faults = SendabilityCheck(request).faults + invisible
        for fault in faults {
            diagnostics.warning(
                "example.unsendable-request", "\(operation.id) is left out: \(fault)", at: operation.range)
        }
        return faults.isEmpty ? request : nil
    }

    /// The example requests of all operations by their ids.
    /// - Parameter diagnostics: takes what could not be made.
    package func requests(into diagnostics: inout DiagnosticList) -> [String: ExampleRequest] {
        var requests: [String: ExampleRequest] = [:]
        for operation in contract.operations {
            requests[operation.id] = request(for: operation, into: &diagnostics)
        }
        return requests
    }

    private func add(
        _ parameter: Parameter, to request: inout ExampleRequest, _ invisible: inout [String],
        into diagnostics: inout DiagnosticList
    ) {
        // A path's parameters are written with it.
        guard parameter.location != .path else { return }
        var value = value(of: parameter, into: &diagnostics)
        if parameter.location == .header, case .string(let text) = value {
            value = .string(Self.trimmed(text))
        }
        if let fault = invisibility(parameter, value, request) { invisible.append(fault) }
        let serializer = ParameterSerializer(parameter)
        guard !isKey(parameter, request) else { return }
        switch parameter.location {
        case .path: break
        case .query:
            switch serializer.query(value) {
            case .pairs(let pairs): request.query += pairs
            case .encoded(let text):
                request.encodedQuery += request.encodedQuery.isEmpty ? text : "&" + text
            }
        case .header:
            let name = parameter.name.lowercased()
            let isKnown = request.headers.contains { $0.name.lowercased() == name }
            guard !parameter.isIgnored, !isKnown else { return }
            request.headers.append(.init(name: parameter.name, value: serializer.header(value)))
        case .cookie: request.cookies += serializer.cookies(value)
        }
        request.arguments.append(.init(parameter: parameter, value: value))
    }

    /// Why a required parameter cannot be left as it is: most styles have no form for an empty array or object, so that
    /// nothing is sent of it.
    private func invisibility(
        _ parameter: Parameter, _ value: JSONValue, _ request: ExampleRequest
    ) -> String? {
        guard parameter.isRequired, !parameter.isIgnored, !isKey(parameter, request),
            ParameterSerializer(parameter).isInvisible(value)
        else { return nil }
        return "nothing is sent of the empty value of '\(parameter.name)', which is required; give an example"
    }

    /// The line feeds that block scalars end with are not meant as part of a value.
    private static func trimmed(_ value: String) -> String {
        var scalars = value.unicodeScalars[...]
        while scalars.last == "\n" { scalars.removeLast() }
        return String(Substring(scalars))
    }

    /// Whether a parameter describes again what a credential of the request is sent in.
    private func isKey(_ parameter: Parameter, _ request: ExampleRequest) -> Bool {
        request.credentials.contains { scheme in
            guard case .apiKey(let location, let name, _) = scheme.kind else { return false }
            switch (location, parameter.location) {
            case (.header, .header): return name.lowercased() == parameter.name.lowercased()
            case (.query, .query), (.cookie, .cookie): return name == parameter.name
            default: return false
            }
        }
    }

    private func path(
        _ operation: Operation, _ request: inout ExampleRequest, _ invisible: inout [String],
        into diagnostics: inout DiagnosticList
    ) -> [ExampleRequest.PathPiece] {
        var pieces: [ExampleRequest.PathPiece] = []
        for piece in operation.path.pieces {
            switch piece {
            case .text(let text):
                pieces.append(.encoded(PathText.encode(text)))
            case .parameter(let name):
                guard
                    let parameter = operation.parameters.first(where: {
                        $0.name.isIdentical(to: name) && $0.location == .path
                    })
                else { continue }
                let value = value(of: parameter, into: &diagnostics)
                if let fault = invisibility(parameter, value, request) { invisible.append(fault) }
                if request.value(of: parameter) == nil {
                    request.arguments.append(.init(parameter: parameter, value: value))
                }
                let isScalar: Bool =
                    switch value {
                    case .array, .object: false
                    default: parameter.style == .simple && parameter.mediaType == nil
                    }
                let encoded = ParameterSerializer(parameter).path(value)
                // A variable's value is encoded by the program, reserved characters too.
                guard isScalar, !parameter.allowsReserved,
                    encoded == PercentEncoding.encode(ParameterSerializer.text(value))
                else {
                    pieces.append(.encoded(encoded))
                    continue
                }
                if let known = request.variables.firstIndex(where: { $0.name.isIdentical(to: name) }) {
                    pieces.append(.variable(known))
                    continue
                }
                pieces.append(.variable(request.variables.count))
                request.variables.append(
                    .init(
                        name: name, value: ParameterSerializer.text(value),
                        description: parameter.description))
            }
        }
        return pieces
    }

    /// The value of a parameter: its example, else a sample of its schema.
    private func value(of parameter: Parameter, into diagnostics: inout DiagnosticList) -> JSONValue {
        if let example = parameter.example { return example }
        guard let schema = parameter.schema else { return .string(parameter.name) }
        return contract.sampler.sample(
            schema, direction: .request, name: parameter.name, into: &diagnostics)
    }

    /// The schemes of the first alternative that examples can show whole, else of the one that lacks least; with
    /// those that they cannot show.
    private func credentials(
        _ operation: Operation, into diagnostics: inout DiagnosticList
    ) -> (shown: [SecurityScheme], missing: [SecurityScheme]) {
        let alternatives = operation.security.map { $0.schemes.map { contract.securitySchemes[$0.scheme] } }
        let usable = alternatives.filter { $0.allSatisfy { $0.isSupported } }
        if let first = usable.first(where: { !$0.isEmpty }) ?? usable.first { return (Self.sent(first), []) }
        let best = alternatives.min { a, b in
            a.count { !$0.isSupported } < b.count { !$0.isSupported }
        }
        guard let best else { return ([], []) }
        let missing = best.filter { !$0.isSupported }
        diagnostics.warning(
            "spec.unsupported-security",
            "\(operation.id) needs \(missing.map(\.name).joined(separator: ", ")), which examples cannot show; they "
                + "are made without it", at: operation.range)
        return (Self.sent(best.filter(\.isSupported)), missing)
    }

    /// The schemes whose credentials are sent: a request carries one bearer token (RFC 6750, section 2), which is
    /// then good for all schemes that want one.
    private static func sent(_ schemes: [SecurityScheme]) -> [SecurityScheme] {
        var hasToken = false
        return schemes.filter { scheme in
            guard case .bearer = scheme.kind else { return true }
            defer { hasToken = true }
            return !hasToken
        }
    }
}
