/// A value that is written as null when it is nil, where leaving it out would not do.
@propertyWrapper
nonisolated public struct APINullable<Value: Hashable & Sendable>: Hashable, Sendable {
    /// The value itself.
    public var wrappedValue: Value?

    /// Wraps a value.
    public init(wrappedValue: Value?) {
        self.wrappedValue = wrappedValue
    }
}

nonisolated extension APINullable: CustomStringConvertible, CustomReflectable {
    /// The value's own.
    public var description: String { wrappedValue.map { "\($0)" } ?? "nil" }
    /// The value's own.
    public var customMirror: Mirror { Mirror(reflecting: wrappedValue as Any) }
}

nonisolated extension APINullable: Decodable where Value: Decodable {
    /// Reads the bare value.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        wrappedValue = container.decodeNil() ? nil : try container.decode(Value.self)
    }
}

nonisolated extension APINullable: Encodable where Value: Encodable {
    /// Writes the bare value.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(wrappedValue)
    }
}

nonisolated extension Optional where Wrapped: ExpressibleByNilLiteral {
    /// Null, for a property that differs between null and absent (`nil`).
    public static var null: Self { .some(nil) }
}

nonisolated extension KeyedDecodingContainer {
    /// Reads a value that may be null or absent, which are not the same: null is `.some(nil)`.
    func decodeIfPresent<Value: Decodable>(_ type: Value?.Type, forKey key: Key) throws -> Value?? {
        guard contains(key) else { return nil }
        return .some(try decodeNil(forKey: key) ? nil : decode(Value.self, forKey: key))
    }

    /// Reads a value that may be null or absent.
    func decode<Value: Decodable>(_ type: APINullable<Value>.Type, forKey key: Key) throws
        -> APINullable<Value>
    {
        APINullable(wrappedValue: try decodeIfPresent(Value.self, forKey: key))
    }
}
