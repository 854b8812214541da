import Foundation

nonisolated extension APIBody {
    /// The properties as fields of a form: lists repeat the name, objects put theirs in brackets.
    static func form(_ value: any Encodable & Sendable) -> APIBody {
        APIBody(mediaType: "application/x-www-form-urlencoded") {
            let json = try JSONDecoder().decode(APIJSON.self, from: encode(value))
            return .data(Data(json.formFields.joined(separator: "&").utf8))
        }
    }
}

nonisolated extension APIJSON {
    fileprivate var formFields: [String] {
        guard case .object(let members) = self else { return [] }
        return members.sorted { $0.key < $1.key }.flatMap { $0.value.fields(named: $0.key) }
    }

    private func fields(named name: String) -> [String] {
        switch self {
        case .null: []
        case .array(let elements): elements.flatMap { $0.fields(named: name) }
        case .object(let members):
            members.sorted { $0.key < $1.key }.flatMap { $0.value.fields(named: "\(name)[\($0.key)]") }
        case .string(let text): ["\(percentEncode(name))=\(percentEncode(text))"]
        case .boolean, .number: ["\(percentEncode(name))=\(percentEncode(description))"]
        }
    }
}
