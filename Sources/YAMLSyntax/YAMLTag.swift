/// The tags of the YAML 1.2 core schema (YAML 1.2.2, section 10.3).
enum YAMLTag {
    private static let prefix = "tag:yaml.org,2002:"

    /// The core type that a tag puts on a scalar, or nil for an unknown tag.
    static func scalar(_ name: String) -> SyntaxRecord.Tag? {
        guard name.hasPrefix(prefix) else { return nil }
        switch name.dropFirst(prefix.count) {
        case "str": return .string
        case "int": return .integer
        case "float": return .float
        case "bool": return .boolean
        case "null": return .null
        // What YAML 1.1 calls the merge key's type; the key says it already.
        case "merge": return SyntaxRecord.Tag.none
        default: return nil
        }
    }

    /// The tag that a collection may carry without meaning anything new.
    static func collection(_ kind: SyntaxRecord.Kind) -> String {
        prefix + (kind == .mapping ? "map" : "seq")
    }

    /// Whether a tag belongs to the core schema.
    static func isCore(_ name: String) -> Bool {
        scalar(name) != nil || name == collection(.mapping) || name == collection(.sequence)
    }

    /// Whether a text is one that the core type can have. An integer is a good float.
    static func accepts(_ tag: SyntaxRecord.Tag, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        let resolution = CoreSchema.resolve(text)
        switch tag {
        case .none, .string: return true
        case .null: return resolution == .null
        case .integer: return resolution == .integer
        case .float: return resolution == .float || resolution == .integer
        case .boolean:
            if case .boolean = resolution { return true }
            return false
        }
    }

    /// A tag as people write it: `!!set` for `tag:yaml.org,2002:set`.
    static func shortName(_ name: String) -> String {
        name.hasPrefix(prefix) ? "!!" + name.dropFirst(prefix.count) : name
    }
}
