import Foundation

/// Any key of an object.
nonisolated struct APIKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(_ name: String) { stringValue = name }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}

/// Reads the members of an object. What the compiler would write for each type costs more to compile.
nonisolated struct APIObject {
    let members: KeyedDecodingContainer<APIKey>

    init(_ decoder: any Decoder) throws {
        members = try decoder.container(keyedBy: APIKey.self)
    }

    func value<Value: Decodable>(_ name: String) throws -> Value {
        try members.decode(Value.self, forKey: APIKey(name))
    }

    /// A value that may be null or absent.
    func optional<Value: Decodable>(_ name: String) throws -> Value? {
        try members.decodeIfPresent(Value.self, forKey: APIKey(name))
    }

    // Servers write an empty text for what is not there where none is a value.

    func optional(_ name: String) throws -> Date? { isBlank(name) ? nil : try present(name) }

    func optional(_ name: String) throws -> APIDate? { isBlank(name) ? nil : try present(name) }

    func optional(_ name: String) throws -> URL? { isBlank(name) ? nil : try present(name) }

    func optional(_ name: String) throws -> UUID? { isBlank(name) ? nil : try present(name) }

    private func present<Value: Decodable>(_ name: String) throws -> Value? {
        try members.decodeIfPresent(Value.self, forKey: APIKey(name))
    }

    private func isBlank(_ name: String) -> Bool {
        (try? members.decode(String.self, forKey: APIKey(name))) == ""
    }

    func secret<Value: Decodable>(_ name: String) throws -> APISecret<Value> {
        try value(name)
    }

    func optionalSecret<Value: Decodable>(_ name: String) throws -> APISecret<Value?> {
        let secret: APISecret<Value>? = try optional(name)
        return APISecret(wrappedValue: secret?.wrappedValue)
    }

    func box<Value: Decodable>(_ name: String) throws -> APIBox<Value> {
        APIBox(try value(name))
    }

    func optionalBox<Value: Decodable>(_ name: String) throws -> APIBox<Value?> {
        APIBox(try optional(name))
    }
}

/// Writes the members of an object.
nonisolated struct APIObjectWriter {
    var members: KeyedEncodingContainer<APIKey>

    init(_ encoder: any Encoder) {
        members = encoder.container(keyedBy: APIKey.self)
    }

    mutating func value<Value: Encodable>(_ name: String, _ value: Value) throws {
        try members.encode(value, forKey: APIKey(name))
    }

    /// Writes a value unless it is nil.
    mutating func optional<Value: Encodable>(_ name: String, _ value: Value?) throws {
        try members.encodeIfPresent(value, forKey: APIKey(name))
    }

    // As UUIDs are written (RFC 9562, section 4); Foundation has them in capitals.

    mutating func value(_ name: String, _ value: UUID) throws {
        try self.value(name, value.uuidString.lowercased())
    }

    mutating func optional(_ name: String, _ value: UUID?) throws {
        try optional(name, value?.uuidString.lowercased())
    }
}
