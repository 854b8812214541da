package import APIContract
import OpenAPIDocument
import YAMLSyntax

/// Checks requests against the operation that they are for.
package struct RequestValidator: Sendable {
    private let contract: Contract
    private let schemas: SchemaValidator
    private let variables: [String: String]

    /// Makes a validator.
    /// - Parameters:
    ///   - contract: the contract.
    ///   - schemas: validates values.
    ///   - variables: the accepted credentials, by environment variable.
    package init(_ contract: Contract, schemas: SchemaValidator, variables: [String: String]) {
        self.contract = contract
        self.schemas = schemas
        self.variables = variables
    }

    /// Everything about a request that breaks the contract; none when it keeps it.
    package func mismatches(
        _ request: HTTPRequest, for operation: Operation, path: [String: String]
    ) -> [RequestMismatch] {
        let security = securityMismatches(request, operation)
        return security + parameterMismatches(request, operation, path) + bodyMismatches(request, operation)
    }

    private func securityMismatches(_ request: HTTPRequest, _ operation: Operation) -> [RequestMismatch] {
        guard !operation.security.isEmpty else { return [] }
        let check = CredentialCheck(request: request, variables: variables)
        var reasons: [String] = []
        for requirement in operation.security {
            let schemes = requirement.schemes.map { contract.securitySchemes[$0.scheme] }
            var faults = schemes.filter { !$0.isToken }.compactMap { check.fault($0) }
            // One token is good for all schemes that want one, for a request can carry no more.
            let tokens = schemes.filter(\.isToken).map { check.fault($0) }
            if !tokens.contains(nil), let fault = tokens.first ?? nil { faults.append(fault) }
            if faults.isEmpty { return [] }
            reasons.append(faults.joined(separator: "; "))
        }
        return [
            RequestMismatch(status: 401, message: reasons.joined(separator: ", or "), range: operation.range)
        ]
    }

    private func parameterMismatches(
        _ request: HTTPRequest, _ operation: Operation, _ path: [String: String]
    ) -> [RequestMismatch] {
        let pairs = RequestTarget(request.target).pairs
        var mismatches: [RequestMismatch] = []
        for parameter in operation.parameters where !parameter.isIgnored {
            let texts = ParameterTexts(
                parameter, of: operation, contract, request: request, path: path, pairs: pairs)
            let isKey = isKey(parameter, of: operation)
            if let mismatch = mismatch(parameter, texts.values, isKey: isKey) { mismatches.append(mismatch) }
        }
        let names = operation.parameters(in: .query)
        guard !names.contains(where: \.isWholeQuery) else { return mismatches }
        for pair in pairs where !names.contains(where: { ParameterTexts.isOwn($0, pair.name, contract) }) {
            let isKey = contract.securitySchemes.contains {
                if case .apiKey(.query, pair.name, _) = $0.kind { true } else { false }
            }
            guard !isKey else { continue }
            mismatches.append(
                RequestMismatch(
                    status: 400, message: "the operation has no query parameter '\(pair.name)'",
                    range: operation.range))
        }
        return mismatches
    }

    /// Whether a parameter describes again what a credential is sent in; the credential is checked as one.
    private func isKey(_ parameter: Parameter, of operation: Operation) -> Bool {
        operation.security.flatMap(\.schemes).contains { requirement in
            guard case .apiKey(let location, let name, _) = contract.securitySchemes[requirement.scheme].kind
            else { return false }
            switch (location, parameter.location) {
            case (.header, .header): return name.lowercased() == parameter.name.lowercased()
            case (.query, .query), (.cookie, .cookie): return name == parameter.name
            default: return false
            }
        }
    }

    private func mismatch(_ parameter: Parameter, _ texts: [String], isKey: Bool) -> RequestMismatch? {
        let range = parameter.schema.map { contract.schemas[$0].node.range }
        guard !texts.isEmpty else {
            guard parameter.isRequired else { return nil }
            return RequestMismatch(
                status: 400,
                message: "the \(parameter.location.rawValue) parameter '\(parameter.name)' is missing",
                range: range)
        }
        guard !isKey, let id = parameter.schema else { return nil }
        let schema = contract.schemas[id]
        let values = ParameterValueReader(contract.schemas).values(texts, schema, parameter)
        if parameter.isWholeQuery, parameter.mediaType != nil, values.isEmpty {
            return RequestMismatch(status: 400, message: "the query string is not JSON", range: range)
        }
        guard let violation = ParameterValueReader.fault(of: values, by: { violations($0, id).first }) else {
            return nil
        }
        return RequestMismatch(
            status: 422,
            message: "the \(parameter.location.rawValue) parameter '\(parameter.name)' \(violation.message)",
            range: violation.keyword.range)
    }

    private func bodyMismatches(_ request: HTTPRequest, _ operation: Operation) -> [RequestMismatch] {
        guard let body = operation.requestBody else {
            guard !request.body.isEmpty else { return [] }
            return [
                RequestMismatch(status: 400, message: "the operation takes no body", range: operation.range)
            ]
        }
        // Content of no bytes is content when its type is said.
        let type = request.values(of: "Content-Type").first ?? ""
        guard !request.body.isEmpty || !type.isEmpty else {
            guard body.isRequired else { return [] }
            return [RequestMismatch(status: 400, message: "the body is missing", range: operation.range)]
        }
        let essence = MediaType.essence(type)
        guard let content = body.content.first(where: { MediaRange.matches($0.essence, essence) }) else {
            let types = body.content.map(\.mediaType).joined(separator: ", ")
            return [
                RequestMismatch(
                    status: 415, message: "the content type is '\(type)'; the operation takes \(types)",
                    range: operation.range)
            ]
        }
        if essence.hasPrefix("multipart/") { return multipartMismatches(request, type, content) }
        if JSONLines.isMediaType(essence) { return lineMismatches(request, content) }
        guard MediaType.isJSON(type), let schema = content.schema else { return [] }
        guard let value = JSONBody.value(request.body) else {
            return [
                RequestMismatch(status: 400, message: "the body is not JSON", range: operation.range)
            ]
        }
        return violations(value, schema).map {
            RequestMismatch(
                status: 422, message: "the body's '\($0.pointer)' \($0.message)", range: $0.keyword.range)
        }
    }

    /// How a value breaks a schema. What cannot be found out, such as a pattern that is none, refuses no request.
    private func violations(_ value: JSONValue, _ schema: SchemaID) -> [SchemaViolation] {
        schemas.violations(of: value, against: contract.schemas[schema].node, direction: .request)
            .filter { $0.certainty == .certain }
    }
}

extension RequestValidator {
    /// A multipart body must end as it must, and have the required fields.
    private func multipartMismatches(
        _ request: HTTPRequest, _ type: String, _ content: Content
    ) -> [RequestMismatch] {
        let range = content.schema.map { contract.schemas[$0].node.range }
        guard let parts = MultipartBody.parts(request.body, contentType: type) else {
            return [RequestMismatch(status: 400, message: "the body is not multipart", range: range)]
        }
        if content.hasPositions { return parts.enumerated().flatMap { mismatches($1, at: $0, content) } }
        let names = Set(parts.map(\.name))
        let required = content.schema.map { contract.schemas[$0].required } ?? []
        return required.filter { !names.contains(MultipartContent.escape($0)) }.map { name in
            RequestMismatch(status: 422, message: "the part '\(name)' is missing", range: range)
        }
    }
}

extension RequestValidator {
    /// A part that has a place must be what the schema of that place describes, where it is JSON.
    private func mismatches(_ part: MultipartBody.Part, at place: Int, _ content: Content)
        -> [RequestMismatch]
    {
        guard MediaType.isJSON(part.mediaType ?? ""),
            let schema = content.schema(ofPart: place, contract.schemas)
        else { return [] }
        return mismatches(part.bytes, schema, "part \(place + 1)")
    }

    /// Each line must be JSON that its schema describes.
    private func lineMismatches(_ request: HTTPRequest, _ content: Content) -> [RequestMismatch] {
        let lines = request.body.split(separator: 0x0A).map { $0.filter { $0 != 0x0D } }
        let schema = content.itemSchema ?? content.schema
        let items = content.itemSchema == nil ? schema.flatMap { contract.schemas[$0].items } : nil
        guard let schema = items ?? schema else { return [] }
        // Many documents describe the text as a whole.
        if content.itemSchema == nil, contract.schemas[schema].types == [.string] { return [] }
        return lines.enumerated().flatMap { mismatches(Array($1), schema, "line \($0 + 1)") }
    }

    /// - Parameter name: what the bytes are called.
    private func mismatches(_ bytes: [UInt8], _ schema: SchemaID, _ name: String) -> [RequestMismatch] {
        guard let value = JSONBody.value(bytes) else {
            let range = contract.schemas[schema].node.range
            return [RequestMismatch(status: 400, message: "\(name) of the body is not JSON", range: range)]
        }
        return violations(value, schema).map {
            RequestMismatch(
                status: 422, message: "'\($0.pointer)' in \(name) of the body \($0.message)",
                range: $0.keyword.range)
        }
    }
}

/// Media ranges such as `image/*` (RFC 9110, section 12.5.1).
package enum MediaRange {
    /// Whether a media type falls into a range.
    package static func matches(_ range: String, _ type: String) -> Bool {
        if range == type || range == "*/*" { return true }
        guard range.hasSuffix("/*") else { return false }
        return type.hasPrefix(range.dropLast())
    }
}

extension SecurityScheme {
    /// Whether it wants a bearer token.
    fileprivate var isToken: Bool {
        if case .bearer = kind { true } else { false }
    }
}
