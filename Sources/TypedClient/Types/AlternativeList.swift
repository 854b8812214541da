import APIContract

/// The alternatives of a schema that no key tells apart, in the order in which a value is tried as one of them.
struct AlternativeList {
    /// What is left when one alternative stands for all that a further one allows; empty if a value may be
    /// anything.
    let kept: [SchemaID]

    /// Reads the alternatives of a schema.
    init(_ id: SchemaID, _ types: TypeBuilder) {
        let all = Self.flat(id, types.schemas, depth: 0)
        let forms = all.map { types.form($0) }
        // One object of any members beside others tells nothing apart.
        let objects = zip(all, forms).filter { $0.1 == .object }.map {
            ObjectMerger(types.schemas).merge($0.0).properties
        }
        guard !forms.contains(.unknown), objects.count < 2 || !objects.contains(where: \.isEmpty) else {
            kept = []
            return
        }
        func alternatives(_ form: TypeBuilder.Form) -> [SchemaID] {
            zip(all, forms).filter { $0.1 == form }.map(\.0)
        }
        let numbers = alternatives(.number)
        let number = numbers.first { types.schemas[$0].type == .number } ?? numbers.first
        let scalars = [alternatives(.boolean).first, number].compactMap(\.self)
        kept =
            scalars + Self.texts(alternatives(.string), types.schemas) + alternatives(.array)
            + alternatives(.object)
    }

    /// The alternatives, and in place of one that is again one of several, those.
    private static func flat(_ id: SchemaID, _ schemas: SchemaTable, depth: Int) -> [SchemaID] {
        let schema = schemas[id]
        let alternatives = schema.oneOf.isEmpty ? schema.anyOf : schema.oneOf
        let isPlain = schema.enumeration == nil && schema.types.isEmpty && schema.properties.isEmpty
        guard !alternatives.isEmpty, depth == 0 || isPlain, depth < 8 else { return [id] }
        return alternatives.flatMap { flat($0, schemas, depth: depth + 1) }
    }

    /// Texts of a format by how few texts have it, and at most one for all others: an enumeration takes any text.
    private static func texts(_ ids: [SchemaID], _ schemas: SchemaTable) -> [SchemaID] {
        let order = ["uuid", "date-time", "date", "byte", "uri", "url"]
        var formats: [Int: SchemaID] = [:]
        var plain: [SchemaID] = []
        for id in ids {
            let isEnumeration = schemas[id].enumeration != nil
            if !isEnumeration, let rank = order.firstIndex(of: schemas[id].format) {
                formats[rank] = formats[rank] ?? id
            } else {
                plain.append(id)
            }
        }
        let enumerations = plain.filter { schemas[$0].enumeration != nil }
        let rest = enumerations.count == 1 ? enumerations[0] : plain.first { !enumerations.contains($0) }
        return formats.sorted { $0.key < $1.key }.map(\.value)
            + [rest ?? enumerations.first].compactMap(\.self)
    }
}
