import YAMLSyntax

extension SampleMaker {
    /// How many elements are tried for one place.
    private static let maximumElements = 12

    /// What an array still needs of the elements that a `contains` describes.
    private struct Claim {
        let id: SchemaID
        /// How many are missing.
        var missing: Int
        /// How many more there may be.
        var free: Int
    }

    /// An array: as few elements as allowed, but one if that is possible; first those that it must contain.
    mutating func array(_ parts: SchemaParts, name: String) -> JSONValue? {
        let bounds = parts.schemas.map(\.bounds)
        let fewest = bounds.compactMap(\.minItems).max() ?? 0
        let most = bounds.compactMap(\.maxItems).min() ?? .max
        let items = parts.schemas.compactMap(\.items)
        let prefix = parts.schemas.first { !$0.prefixItems.isEmpty }?.prefixItems ?? []
        let wanted = isFull || extent == .least ? 0 : items.isEmpty ? prefix.count : max(1, prefix.count)
        let count = min(max(fewest, wanted), most)
        guard count <= Self.maximumCount else { return nil }
        let elementName = name.hasSuffix("s") ? String(name.dropLast()) : name
        let isUnique = bounds.contains(where: \.hasUniqueItems)
        var claims = claims(parts)
        var elements: [JSONValue] = []
        var known: Set<[UInt8]> = []
        while elements.count < count
            || elements.count < min(most, Self.maximumCount) && claims.contains(where: { $0.missing > 0 })
        {
            let position = elements.count
            let ids = position < prefix.count ? [prefix[position]] : items
            let ordinal = (position < prefix.count ? 0 : position) + memberOrdinal
            let found = element(ids, claims, name: elementName, ordinal: ordinal) { element in
                isUnique && known.contains(JSONEquality.key(of: element))
            }
            guard let found else {
                if elements.count >= fewest { break }
                return nil
            }
            for index in claims.indices where isValid(found, [claims[index].id]) {
                claims[index].missing -= 1
                claims[index].free -= 1
            }
            if isUnique { known.insert(JSONEquality.key(of: found)) }
            elements.append(found)
        }
        return .array(elements)
    }

    private func claims(_ parts: SchemaParts) -> [Claim] {
        parts.schemas.compactMap { schema in
            guard let id = schema.contains else { return nil }
            return Claim(
                id: id, missing: schema.bounds.minContains ?? 1, free: schema.bounds.maxContains ?? .max)
        }
    }

    /// An element that an array lacks, else any other.
    private mutating func element(
        _ ids: [SchemaID], _ claims: [Claim], name: String, ordinal: Int, isTaken: (JSONValue) -> Bool
    ) -> JSONValue? {
        // Closures may not look at what is being changed.
        let (validator, table, direction) = (validator, table, direction)
        func isValid(_ value: JSONValue, _ ids: [SchemaID]) -> Bool {
            validator.accepts(value, all: ids, in: table, direction: direction)
        }
        for claim in claims where claim.missing > 0 {
            let both = ids + [claim.id]
            let found = element(both, name: name, ordinal: ordinal) { !isValid($0, both) || isTaken($0) }
            if let found, isValid(found, both), !isTaken(found) { return found }
        }
        let full = claims.filter { $0.free <= 0 }
        return element(ids, name: name, ordinal: ordinal) { element in
            isTaken(element) || full.contains { isValid(element, [$0.id]) }
        }
    }

    /// The first element that is wanted; the very first when none is.
    private mutating func element(
        _ ids: [SchemaID], name: String, ordinal: Int, isUnwanted: (JSONValue) -> Bool
    ) -> JSONValue? {
        guard !ids.isEmpty else {
            let texts = (ordinal..<ordinal + Self.maximumElements).map { number in
                JSONValue.string(number == 0 ? "example" : "example-\(number + 1)")
            }
            return texts.first { !isUnwanted($0) } ?? texts.first
        }
        let outer = memberOrdinal
        defer { memberOrdinal = outer }
        guard let first = make(ids, name: name, ordinal: ordinal) else { return nil }
        guard isUnwanted(first) else { return first }
        for attempt in 0..<Self.maximumElements {
            // Objects are told apart by their members.
            memberOrdinal = outer + ordinal + attempt
            if let other = make(ids, name: name, ordinal: ordinal + attempt), !isUnwanted(other) {
                return other
            }
        }
        return first
    }
}
