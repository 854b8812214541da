extension SyntaxNode {
    /// A scalar's value by the YAML 1.2 core schema (YAML 1.2.2, section 10.3). Numbers keep their spelling.
    package enum Scalar: Sendable, Hashable {
        case null
        case boolean(Bool)
        case integer(String)
        case float(String)
        case string(String)
    }

    /// A scalar's text, escapes and line folding undone; nil for a collection.
    package var text: String? {
        withTextBytes { String(decoding: $0, as: UTF8.self) }
    }

    /// Gives the UTF-8 bytes of a scalar's text to `body`, without making a `String`.
    /// - Returns: what `body` returns, or nil for a collection.
    package func withTextBytes<R>(_ body: (UnsafeBufferPointer<UInt8>) -> R) -> R? {
        let own = own
        return own.kind == .scalar ? tree.withText(of: own, body) : nil
    }

    /// Whether the node is a scalar with this text.
    package func isText(_ wanted: StaticString) -> Bool {
        guard wanted.hasPointerRepresentation else { return false }
        let wanted = UnsafeBufferPointer(start: wanted.utf8Start, count: wanted.utf8CodeUnitCount)
        return withTextBytes { $0.elementsEqual(wanted) } ?? false
    }

    /// Whether a scalar was written without quotes and not as a block, so that the core schema decides what it is.
    package var isPlain: Bool {
        let own = own
        return own.kind == .scalar && own.style == .plain
    }

    /// What the scalar is, without its text; nil for a collection.
    var resolved: CoreSchema.Resolution? {
        let own = own
        guard own.kind == .scalar else { return nil }
        switch own.tag {
        case .string: return .string
        case .null: return .null
        case .integer: return .integer
        case .float: return .float
        case .boolean, .none:
            if own.tag == .none, own.style != .plain { return .string }
            return tree.withText(of: own) { CoreSchema.resolve($0) }
        }
    }

    /// A scalar's value; nil for a collection. Quoted and block scalars are strings, unless a tag such
    /// as `!!int` says otherwise.
    package var scalar: Scalar? {
        guard let resolved, let text else { return nil }
        switch resolved {
        case .null: return .null
        case .boolean(let value): return .boolean(value)
        case .integer: return .integer(text)
        case .float: return .float(text)
        case .string: return .string(text)
        }
    }

    /// Whether the node is null, an empty value such as that of `key:` included.
    package var isNull: Bool { resolved == .null }

    /// The text of a string; nil for anything else.
    package var string: String? { resolved == .string ? text : nil }

    /// The value of `true` or `false`; nil for anything else.
    package var boolean: Bool? {
        if case .boolean(let value) = resolved { return value }
        return nil
    }

    /// The value of an integer; nil for anything else, and for one that 64 bits cannot hold.
    package var integer: Int? {
        guard resolved == .integer else { return nil }
        return withTextBytes { CoreSchema.integer($0) } ?? nil
    }
}
