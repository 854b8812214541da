import Foundation

/// The content of a request.
nonisolated struct APIBody: Sendable {
    let mediaType: String
    /// Whether the content is a file that is removed after the call.
    var isTemporary = false
    /// Makes the content.
    let content: @Sendable () throws -> APIRequest.Body

    /// A value as JSON.
    static func json(_ value: any Encodable & Sendable, mediaType: String = "application/json") -> APIBody {
        APIBody(mediaType: mediaType) { .data(try encode(value)) }
    }

    /// A text.
    static func text(_ text: String, mediaType: String) -> APIBody {
        APIBody(mediaType: "\(mediaType); charset=utf-8") { .data(Foundation.Data(text.utf8)) }
    }

    /// The JSON of a value.
    static func encode(_ value: any Encodable) throws -> Foundation.Data {
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
