/// A value that must not be logged: it shows itself as `<redacted>` when printed or dumped.
@propertyWrapper
nonisolated public struct APISecret<Value: Sendable>: Sendable {
    /// The value itself.
    public var wrappedValue: Value

    /// Wraps a value.
    public init(wrappedValue: Value) {
        self.wrappedValue = wrappedValue
    }
}

extension APISecret: CustomStringConvertible, CustomReflectable {
    /// Always `<redacted>`.
    public var description: String { "<redacted>" }
    /// Nothing.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

extension APISecret: Equatable where Value: Equatable {}
extension APISecret: Hashable where Value: Hashable {}

extension APISecret: Decodable where Value: Decodable {
    /// Reads the bare value.
    public init(from decoder: any Decoder) throws {
        wrappedValue = try Value(from: decoder)
    }
}

extension KeyedDecodingContainer {
    /// Reads a secret that may be null or absent.
    func decode<Value: Decodable>(
        _ type: APISecret<Value?>.Type, forKey key: Key
    ) throws -> APISecret<Value?> {
        APISecret(wrappedValue: try decodeIfPresent(Value.self, forKey: key))
    }
}

/// A string of a known set that the server may extend: a value that this client does not know is kept
/// as `unknown`.
nonisolated public protocol APIOpenEnum:
    RawRepresentable, Decodable, Hashable, Sendable, CustomStringConvertible
where RawValue == String {
    /// The values that this client knows.
    static var known: [Self] { get }
    /// Any other value.
    static func unknown(_ rawValue: String) -> Self
    /// The known value of that text, or else `unknown`.
    init(rawValue: String)
}

extension APIOpenEnum {
    /// The known value of that text, or else `unknown`.
    public init(rawValue: String) {
        self = Self.known.first { $0.rawValue == rawValue } ?? .unknown(rawValue)
    }

    /// Reads the text.
    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try decoder.singleValueContainer().decode(String.self))
    }

    /// The text.
    public var description: String { rawValue }
}
