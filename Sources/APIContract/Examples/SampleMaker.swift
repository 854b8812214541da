import YAMLSyntax

/// Makes one sample.
struct SampleMaker {
    /// How many values a sample may have before what is optional is left out.
    private static let softLimit = 300
    /// How many schemas are looked at before giving up.
    private static let hardLimit = 4_000
    /// How deep a sample may be.
    private static let maximumDepth = 24
    /// How many ways to choose among alternatives are tried for one value.
    private static let maximumAttempts = 24

    let table: SchemaTable
    let validator: SchemaValidator
    let direction: Direction

    private var count = 0
    private var depth = 0
    private var active: Set<SchemaID> = []
    /// Whether objects have all their members: the only way to tell some alternatives apart.
    private(set) var showsAll = false

    init(table: SchemaTable, validator: SchemaValidator, direction: Direction) {
        self.table = table
        self.validator = validator
        self.direction = direction
    }

    /// Whether the sample is so large that optional parts are left out.
    var isFull: Bool { count > Self.softLimit }

    /// A value that some schemas allow together.
    /// - Parameters:
    ///   - name: what the value is called.
    ///   - ordinal: 0, or which of several different values it is.
    /// - Returns: nil when a value would need itself inside it, or be too large.
    mutating func make(_ ids: [SchemaID], name: String, ordinal: Int = 0) -> JSONValue? {
        count += 1
        guard depth < Self.maximumDepth, count < Self.hardLimit else { return nil }
        if let documented = documented(ids, ordinal) { return documented }
        guard active.isDisjoint(with: ids) else {
            return ids.allSatisfy { table[$0].isNullable } ? .null : nil
        }
        depth += 1
        let added = ids.filter { active.insert($0).inserted }
        defer {
            depth -= 1
            active.subtract(added)
        }
        return chosen(ids, name: name, ordinal: ordinal)
    }

    /// The first documented value that all the schemas accept.
    private func documented(_ ids: [SchemaID], _ ordinal: Int) -> JSONValue? {
        let values = ids.flatMap { id in
            let schema = table[id]
            let usefulDefault = schema.defaultValue.flatMap { Self.saysSomething($0) ? $0 : nil }
            return schema.examples + (usefulDefault.map { [$0] } ?? [])
        }
        guard ordinal < values.count else { return nil }
        return values.dropFirst(ordinal).first { value in
            !SecretShape.isIn(value)
                && ids.allSatisfy { validator.accepts(value, against: table[$0].node, direction: direction) }
        }
    }

    private static func saysSomething(_ value: JSONValue) -> Bool {
        switch value {
        case .null: false
        case .string(let text): !text.isEmpty
        case .array(let elements): !elements.isEmpty
        case .object(let members): !members.isEmpty
        case .boolean, .number: true
        }
    }

    /// Tries the alternatives of `oneOf` and `anyOf` until the value is valid.
    private mutating func chosen(_ ids: [SchemaID], name: String, ordinal: Int) -> JSONValue? {
        let short = tried(ids, name: name, ordinal: ordinal)
        if short.isValid || showsAll { return short.value }
        showsAll = true
        defer { showsAll = false }
        let full = tried(ids, name: name, ordinal: ordinal)
        return full.isValid ? full.value : short.value ?? full.value
    }

    private mutating func tried(
        _ ids: [SchemaID], name: String, ordinal: Int
    ) -> (value: JSONValue?, isValid: Bool) {
        let parts = SchemaParts(ids, in: table, selection: [:])
        var fallback = value(parts, name: name, ordinal: ordinal)
        guard !parts.choices.isEmpty else { return (fallback, true) }
        if let fallback, isValid(fallback, ids) { return (fallback, true) }
        var attempts = 0
        for choice in parts.choices {
            for alternative in 1..<max(choice.count, 1) {
                attempts += 1
                guard attempts < Self.maximumAttempts, count < Self.hardLimit / 2 else {
                    return (fallback, false)
                }
                let parts = SchemaParts(ids, in: table, selection: [choice: alternative])
                guard let value = value(parts, name: name, ordinal: ordinal) else { continue }
                if isValid(value, ids) { return (value, true) }
                fallback = fallback ?? value
            }
        }
        return (fallback, false)
    }

    private func isValid(_ value: JSONValue, _ ids: [SchemaID]) -> Bool {
        ids.allSatisfy { validator.accepts(value, against: table[$0].node, direction: direction) }
    }

    /// A made-up value.
    private mutating func value(_ parts: SchemaParts, name: String, ordinal: Int) -> JSONValue? {
        if let values = parts.enumeration {
            let useful = values.filter(Self.saysSomething)
            let all = useful.isEmpty ? values : useful
            return all.isEmpty ? .null : all[min(ordinal, all.count - 1)]
        }
        guard let type = parts.type else { return .null }
        let bounds = parts.schemas.map(\.bounds)
        switch type {
        case .object: return object(parts)
        case .array: return array(parts, name: name)
        case .boolean: return .boolean(ordinal % 2 == 0)
        case .integer, .number:
            let number = NumberSample(bounds: bounds, format: parts.format, isInteger: type == .integer)
            return .number(number.spelling(name: name, ordinal: ordinal))
        case .string:
            let isSecret = parts.schemas.contains(where: \.isSecret)
            let string = StringSample(bounds: bounds, format: parts.format, isSecret: isSecret)
            return .string(string.text(name: name, ordinal: ordinal))
        }
    }
}
