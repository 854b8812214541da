import Foundation

nonisolated extension APIParameter {
    /// A parameter that is made of an object's members as text; nothing for nil.
    static func object(
        _ value: (any Encodable & Sendable)?,
        _ parameter: @escaping @Sendable (_ fields: [String: String]) -> APIParameter
    ) -> APIParameter {
        .later { () throws(APIInvalidArgument) in
            guard let value else { return [] }
            return [parameter(try members(of: value).mapValues(\.parameterText))]
        }
    }

    /// The members of an object under their own names or, with a separator, under `separator[name]`; those of an
    /// object in it go on like that. An array stands once for each element (OpenAPI describes one level alone).
    static func queryObject(
        _ name: String, _ value: (any Encodable & Sendable)?, separator: String? = nil
    ) -> APIParameter {
        .later { () throws(APIInvalidArgument) in
            guard let value else { return [] }
            return fields(try members(of: value), below: separator)
        }
    }

    private static func fields(_ members: [String: APIJSON], below prefix: String?) -> [APIParameter] {
        members.sorted { $0.key < $1.key }.flatMap { key, value in
            let name = prefix.map { "\($0)[\(key)]" } ?? key
            switch value {
            case .array(let elements): return elements.map { APIParameter.query(name, $0.parameterText) }
            case .object(let inner) where prefix != nil: return fields(inner, below: name)
            default: return [.query(name, value.parameterText)]
            }
        }
    }

    private static func members(
        of value: any Encodable & Sendable
    ) throws(APIInvalidArgument) -> [String: APIJSON] {
        do {
            let json = try APIBody.encode(value)
            return try JSONDecoder().decode([String: APIJSON].self, from: json)
        } catch {
            throw APIInvalidArgument(reason: "the members of an argument have no text: \(error)")
        }
    }
}

nonisolated extension APIJSON {
    /// Texts as they are, nothing for null, and everything else as JSON.
    fileprivate var parameterText: String { self == .null ? "" : string ?? description }
}
