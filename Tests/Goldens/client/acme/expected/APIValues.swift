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

nonisolated extension APISecret: CustomStringConvertible, CustomReflectable {
    /// Always `<redacted>`.
    public var description: String { "<redacted>" }
    /// Nothing.
    public var customMirror: Swift.Mirror { Swift.Mirror(self, children: []) }
}

nonisolated extension APISecret: Equatable where Value: Equatable {}
nonisolated extension APISecret: Hashable where Value: Hashable {}

nonisolated extension APISecret: Decodable where Value: Decodable {
    /// Reads the bare value. An error does not show it.
    public init(from decoder: any Decoder) throws {
        do {
            // Through the container, because only that knows how dates and URLs are written.
            wrappedValue = try decoder.singleValueContainer().decode(Value.self)
        } catch DecodingError.dataCorrupted {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "is not what is documented"))
        }
    }
}

nonisolated extension APISecret: Encodable where Value: Encodable {
    /// Writes the bare value.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(wrappedValue)
    }
}

/// Holds a value of a type that contains itself.
nonisolated struct APIBox<Value: Hashable & Sendable>: Hashable, Sendable {
    private indirect enum Storage: Hashable, Sendable {
        case value(Value)
    }

    private let storage: Storage
    private var isHidden = false

    /// The value itself.
    var value: Value {
        switch storage {
        case .value(let value): value
        }
    }

    /// A box with the same value that shows itself as `<redacted>`.
    var hidden: Self {
        var box = self
        box.isHidden = true
        return box
    }

    /// Boxes a value.
    init(_ value: Value) {
        storage = .value(value)
    }
}

nonisolated extension APIBox: CustomStringConvertible, CustomReflectable {
    var description: String { isHidden ? "<redacted>" : "\(value)" }
    var customMirror: Swift.Mirror {
        isHidden ? Swift.Mirror(self, children: []) : Swift.Mirror(reflecting: value)
    }
}

/// A string of a known set that the server may extend: a value that this client does not know is kept
/// as `unknown`.
nonisolated public protocol APIOpenEnum:
    RawRepresentable, Codable, Hashable, Sendable, CustomStringConvertible
where RawValue == String {
    /// The values that this client knows.
    static var known: [Self] { get }
    /// Any other value.
    static func unknown(_ rawValue: String) -> Self
    /// The known value of that text, or else `unknown`.
    init(rawValue: String)
}

nonisolated extension APIOpenEnum {
    /// The known value of that text, or else `unknown`.
    public init(rawValue: String) {
        self = Self.known.first { $0.rawValue == rawValue } ?? .unknown(rawValue)
    }

    /// Reads the text.
    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try decoder.singleValueContainer().decode(String.self))
    }

    /// Writes the text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }

    /// Whether two values have the same text. The compiler would write this for each type anew.
    public static func == (a: Self, b: Self) -> Bool { a.rawValue == b.rawValue }

    /// Hashes the text.
    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

    /// The text.
    public var description: String { rawValue }
}
