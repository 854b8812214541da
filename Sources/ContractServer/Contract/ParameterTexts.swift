package import APIContract
import YAMLSyntax

/// The texts that a request has for a parameter, decoded; none when it lacks the parameter.
package struct ParameterTexts {
    let values: [String]

    /// Names of other parameters are not those of members of an object.
    init(
        _ parameter: Parameter, of operation: Operation, _ contract: Contract, request: HTTPRequest,
        path: [String: String], pairs: [ExampleRequest.Pair]
    ) {
        let others = operation.parameters(in: parameter.location).filter {
            !$0.name.isIdentical(to: parameter.name)
        }
        let owns = { (name: String) in
            Self.isOwn(parameter, name, contract) && !others.contains { $0.name.isIdentical(to: name) }
        }
        values =
            switch parameter.location {
            case .path:
                path[parameter.name].map {
                    [String(decoding: PercentEncoding.decode(Self.plain($0, parameter)), as: UTF8.self)]
                } ?? []
            case .query where parameter.isWholeQuery:
                Self.wholeQuery(request, contract).map { [$0] } ?? []
            case .query: pairs.filter { owns($0.name) }.map(\.value)
            case .header: request.values(of: parameter.name)
            case .cookie:
                Cookies.pairs(request).filter { owns($0.name) }.map { cookie in
                    parameter.style == .cookie
                        ? cookie.value : String(decoding: PercentEncoding.decode(cookie.value), as: UTF8.self)
                }
            }
    }

    /// The text of a path's value without the signs of its style (OpenAPI 3.2, section 4.12.6).
    private static func plain(_ text: String, _ parameter: Parameter) -> Substring {
        switch parameter.style {
        case .label where text.hasPrefix("."): return text.dropFirst()
        case .matrix:
            let name = ";" + PercentEncoding.encode(parameter.name)
            guard text.hasPrefix(name) else { return text[...] }
            let value = text.dropFirst(name.count)
            return value.hasPrefix("=") ? value.dropFirst() : value.isEmpty ? value : text[...]
        default: return text[...]
        }
    }

    /// The query string as one value, without the keys of the API that stand in it; nil for none.
    private static func wholeQuery(_ request: HTTPRequest, _ contract: Contract) -> String? {
        let keys = contract.securitySchemes.compactMap { scheme -> String? in
            guard case .apiKey(.query, let name, _) = scheme.kind else { return nil }
            return PercentEncoding.encode(name) + "="
        }
        let parts = (RequestTarget(request.target).query ?? "").split(separator: "&").filter { part in
            !keys.contains { part.hasPrefix($0) }
        }
        let text = String(decoding: PercentEncoding.decode(parts.joined(separator: "&")), as: UTF8.self)
        return text.isEmpty ? nil : text
    }

    /// Whether the name of a query pair or cookie belongs to a parameter: its name, `name[key]` of a deep object,
    /// or a member of an exploded object.
    package static func isOwn(_ parameter: Parameter, _ name: String, _ contract: Contract) -> Bool {
        if name.isIdentical(to: parameter.name) { return true }
        if parameter.style == .deepObject { return name.hasPrefix(parameter.name + "[") }
        guard let id = parameter.schema, parameter.isExploded, parameter.mediaType == nil else {
            return false
        }
        let schema = contract.schemas[id]
        guard schema.types.contains(.object) else { return false }
        switch schema.additionalProperties {
        case .values: return true
        case .unspecified where schema.properties.isEmpty: return true
        case .unspecified, .none: return schema.properties.contains { $0.name.isIdentical(to: name) }
        }
    }
}
