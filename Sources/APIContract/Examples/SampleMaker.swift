import YAMLSyntax

/// Makes one sample.
struct SampleMaker {
    /// How much of an object or an array is made.
    enum Extent {
        /// What is required.
        case least
        /// What readers want to see, too.
        case usual
        /// All members: the only way to tell some alternatives apart.
        case all
    }

    /// How many values a sample may have before what is optional is left out.
    private static let softLimit = 300
    /// How many schemas are looked at before giving up.
    private static let hardLimit = 4_000
    /// How deep a sample may be.
    private static let maximumDepth = 24
    /// How many ways to choose among alternatives are tried for one value.
    private static let maximumAttempts = 24
    /// How many further values are tried in one sample in place of those that break their schemas.
    private static let maximumRepairs = 100
    /// How many values are tried of each type.
    private static let repairsByType = 4
    /// How many values of an enumeration are tried.
    private static let maximumListed = 200

    let table: SchemaTable
    let validator: SchemaValidator
    let direction: Direction

    private var count = 0
    /// How many schemas were looked at, for values that were given up, too.
    private var effort = 0
    private var repairs = 0
    private var depth = 0
    private var active: Set<SchemaID> = []
    private(set) var extent: Extent
    /// The members that the object being made has if it may, each as the keys that lead to it.
    var shown: [[String]] = []
    /// Which of several different values the members of objects have.
    var memberOrdinal = 0

    init(table: SchemaTable, validator: SchemaValidator, direction: Direction, extent: Extent) {
        self.table = table
        self.validator = validator
        self.direction = direction
        self.extent = extent
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
        effort += 1
        guard depth < Self.maximumDepth, effort < Self.hardLimit else { return nil }
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
            !SecretShape.isIn(value) && isValid(value, ids)
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

    /// Tries the alternatives of `oneOf` and `anyOf`, then other values, until the value is valid.
    private mutating func chosen(_ ids: [SchemaID], name: String, ordinal: Int) -> JSONValue? {
        let short = tried(ids, name: name, ordinal: ordinal)
        if short.isValid || extent == .all { return short.value }
        if extent == .usual {
            extent = .all
            defer { extent = .usual }
            let full = tried(ids, name: name, ordinal: ordinal)
            if full.isValid { return full.value }
        }
        return repaired(ids, name: name, ordinal: ordinal) ?? short.value
    }

    private mutating func tried(
        _ ids: [SchemaID], name: String, ordinal: Int
    ) -> (value: JSONValue?, isValid: Bool) {
        let parts = SchemaParts(ids, in: table, selection: [:])
        var fallback = value(parts, ids, parts.types.first, name: name, ordinal: ordinal)
        guard !parts.choices.isEmpty || parts.needsTrial else { return (fallback, true) }
        if let fallback, isValid(fallback, ids) { return (fallback, true) }
        var attempts = 0
        for choice in parts.choices {
            for alternative in 1..<max(choice.count, 1) {
                attempts += 1
                guard attempts < Self.maximumAttempts, effort < Self.hardLimit / 2 else {
                    return (fallback, false)
                }
                let parts = SchemaParts(ids, in: table, selection: [choice: alternative])
                guard let value = value(parts, ids, parts.types.first, name: name, ordinal: ordinal) else {
                    continue
                }
                if isValid(value, ids) { return (value, true) }
                fallback = fallback ?? value
            }
        }
        return (fallback, false)
    }

    /// A valid value among others than the first: of further ordinals, without optional members, of other types.
    private mutating func repaired(_ ids: [SchemaID], name: String, ordinal: Int) -> JSONValue? {
        let parts = SchemaParts(ids, in: table, selection: [:])
        guard parts.needsTrial else { return nil }
        let before = (count: count, extent: extent, memberOrdinal: memberOrdinal)
        defer { (extent, memberOrdinal) = (before.extent, before.memberOrdinal) }
        extent = .least
        for type in parts.types {
            for step in 0..<Self.repairsByType where repairs < Self.maximumRepairs {
                repairs += 1
                count = before.count
                memberOrdinal = step
                let value = value(parts, ids, type, name: name, ordinal: ordinal + step)
                if let value, isValid(value, ids) { return value }
            }
        }
        return isValid(.null, ids) ? .null : nil
    }

    func isValid(_ value: JSONValue, _ ids: [SchemaID]) -> Bool {
        validator.accepts(value, all: ids, in: table, direction: direction)
    }

    /// A made-up value.
    /// - Parameter type: the type to make, when no values are listed; nil for null.
    private mutating func value(
        _ parts: SchemaParts, _ ids: [SchemaID], _ type: Schema.DataType?, name: String, ordinal: Int
    ) -> JSONValue? {
        if let values = parts.enumeration { return listed(values, ids, ordinal) }
        guard let type else { return .null }
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

    /// One of some values, one that the schemas allow if there is any.
    private func listed(_ values: [JSONValue], _ ids: [SchemaID], _ ordinal: Int) -> JSONValue {
        let useful = values.filter(Self.saysSomething)
        let all = useful.isEmpty ? values : useful
        let allowed = all.prefix(Self.maximumListed).lazy.filter { isValid($0, ids) }.prefix(ordinal + 1)
        if let value = Array(allowed).last { return value }
        return all.isEmpty || isValid(.null, ids) ? .null : all[min(ordinal, all.count - 1)]
    }
}

extension SchemaValidator {
    /// Whether all of some schemas accept a value.
    func accepts(_ value: JSONValue, all ids: [SchemaID], in table: SchemaTable, direction: Direction) -> Bool
    {
        ids.allSatisfy { accepts(value, against: table[$0].node, direction: direction) }
    }
}
