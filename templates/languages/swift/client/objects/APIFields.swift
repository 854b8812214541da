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

    /// The members of an object under their own names, an array's once for each element; with a separator under
    /// `separator[name]`, and what is in them below that: `separator[name][]`, and `separator[name][0][other]` of
    /// objects in an array (OpenAPI describes one level alone).
    static func queryObject(
        _ name: String, _ value: (any Encodable & Sendable)?, separator: String? = nil
    ) -> APIParameter {
        .later { () throws(APIInvalidArgument) in
            guard let value else { return [] }
            return fields(try members(of: value), below: separator)
        }
    }

    private static func fields(_ members: [String: APIJSON], below prefix: String?) -> [APIParameter] {
        members.sorted { $0.key < $1.key }.flatMap { key, value -> [APIParameter] in
            guard let prefix else { return value.elements.map { .query(key, $0.parameterText) } }
            return fields("\(prefix)[\(key)]", value)
        }
    }

    private static func fields(_ name: String, _ value: APIJSON) -> [APIParameter] {
        switch value {
        case .object(let members): return fields(members, below: name)
        case .array(let elements):
            let isNumbered = elements.contains { if case .object = $0 { true } else { false } }
            return elements.enumerated().flatMap { index, element -> [APIParameter] in
                let name = "\(name)[\(isNumbered ? String(index) : "")]"
                if case .object(let members) = element { return fields(members, below: name) }
                return [.query(name, element.parameterText)]
            }
        default: return [.query(name, value.parameterText)]
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
    /// The elements of an array, else the value alone.
    fileprivate var elements: [APIJSON] { if case .array(let elements) = self { elements } else { [self] } }

    /// Texts as they are, nothing for null, and everything else as JSON.
    fileprivate var parameterText: String { self == .null ? "" : string ?? description }
}
