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
    public var customMirror: Swift.Mirror { Swift.Mirror(reflecting: wrappedValue as Any) }
}

nonisolated extension Optional where Wrapped: ExpressibleByNilLiteral {
    /// Null, for a property that differs between null and absent (`nil`).
    public static var null: Self { .some(nil) }
}

nonisolated extension APIObject {
    /// A value that may be null or absent.
    func nullable<Value: Decodable>(_ name: String) throws -> APINullable<Value> {
        APINullable(wrappedValue: try optional(name))
    }

    /// A value that may be null or absent, which are not the same: null is `.some(nil)`.
    func threeState<Value: Decodable>(_ name: String) throws -> Value?? {
        guard members.contains(APIKey(name)) else { return nil }
        return .some(try optional(name))
    }

    func threeStateSecret<Value: Decodable>(_ name: String) throws -> APISecret<Value??> {
        guard members.contains(APIKey(name)) else { return APISecret(wrappedValue: nil) }
        return APISecret(wrappedValue: .some(try optionalSecret(name).wrappedValue))
    }

    func threeStateBox<Value: Decodable>(_ name: String) throws -> APIBox<Value??> {
        APIBox(try threeState(name))
    }
}
