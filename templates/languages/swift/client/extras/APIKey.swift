/// Any key of an object.
nonisolated struct APIKey: CodingKey {
    let stringValue: String
    let intValue: Int? = nil
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }

    /// Reads the members of an object that have none of the names.
    static func others<Value: Decodable>(than names: [String], in decoder: any Decoder) throws -> [String:
        Value]
    {
        let container = try decoder.container(keyedBy: APIKey.self)
        return try container.allKeys.reduce(into: [:]) { others, key in
            if !names.contains(key.stringValue) {
                others[key.stringValue] = try container.decode(Value.self, forKey: key)
            }
        }
    }

    /// Writes members of an object that have none of the names.
    static func encode<Value: Encodable>(
        _ members: [String: Value], besides names: [String], to encoder: any Encoder
    ) throws {
        var container = encoder.container(keyedBy: APIKey.self)
        for (name, value) in members where !names.contains(name) {
            try container.encode(value, forKey: APIKey(stringValue: name))
        }
    }
}
