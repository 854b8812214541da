public import Foundation

/// The content of a request.
nonisolated enum APIBody {
    case json(any Encodable, mediaType: String = "application/json")
    /// The properties as fields of a form: lists repeat the name, objects put theirs in brackets.
    case form(any Encodable)
    case multipart(APIMultipart)
    case text(String, mediaType: String)
    case data(Data, mediaType: String)

    /// The bytes with their media type.
    func content() throws(APIInvalidArgument) -> (bytes: Data, mediaType: String) {
        switch self {
        case .json(let value, let mediaType): return (try encode(value), mediaType)
        case .form(let value):
            let json = try? JSONDecoder().decode(APIJSON.self, from: try encode(value))
            return (
                Data((json?.formFields ?? []).joined(separator: "&").utf8),
                "application/x-www-form-urlencoded"
            )
        case .multipart(let form): return (form.bytes, "multipart/form-data; boundary=\(form.boundary)")
        case .text(let text, let mediaType): return (Data(text.utf8), "\(mediaType); charset=utf-8")
        case .data(let data, let mediaType): return (data, mediaType)
        }
    }

    private func encode(_ value: any Encodable) throws(APIInvalidArgument) -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .custom { date, encoder in
            var container = encoder.singleValueContainer()
            try container.encode(APIDateTime.text(date))
        }
        do {
            return try encoder.encode(value)
        } catch {
            throw APIInvalidArgument(reason: "the body is not JSON: \(error)")
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

/// A form with files (RFC 7578).
nonisolated public struct APIMultipart: Sendable {
    let boundary = "part-\(UUID().uuidString)"
    private var parts = Data()

    /// Creates an empty form.
    public init() {}

    /// Adds a field.
    public mutating func append(_ name: String, _ value: String) {
        append(headers: "name=\"\(quoted(name))\"", Data(value.utf8))
    }

    /// Adds a file.
    public mutating func append(
        _ name: String, file: Data, filename: String, mediaType: String = "application/octet-stream"
    ) {
        let line =
            "name=\"\(quoted(name))\"; filename=\"\(quoted(filename))\"\r\nContent-Type: \(plain(mediaType))"
        append(headers: line, file)
    }

    /// All parts with their boundaries.
    var bytes: Data { parts + Data("--\(boundary)--\r\n".utf8) }

    private mutating func append(headers: String, _ content: Data) {
        parts += Data("--\(boundary)\r\nContent-Disposition: form-data; \(headers)\r\n\r\n".utf8)
        parts += content + Data("\r\n".utf8)
    }

    /// Names as browsers quote them (HTML, section 4.10.22.8).
    private func quoted(_ name: String) -> String {
        name.replacingOccurrences(of: "\"", with: "%22").replacingOccurrences(of: "\r", with: "%0D")
            .replacingOccurrences(of: "\n", with: "%0A")
    }

    private func plain(_ text: String) -> String {
        String(text.unicodeScalars.filter { $0.value >= 0x20 })
    }
}
