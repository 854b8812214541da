nonisolated extension APIObject {
    /// The members that have none of the names.
    func others<Value: Decodable>(than names: [String]) throws -> [String: Value] {
        try members.allKeys.reduce(into: [:]) { others, key in
            if !names.contains(key.stringValue) {
                others[key.stringValue] = try members.decode(Value.self, forKey: key)
            }
        }
    }
}

nonisolated extension APIObjectWriter {
    /// Writes members, but those that have one of the names.
    mutating func others<Value: Encodable>(_ others: [String: Value], than names: [String]) throws {
        for (name, value) in others where !names.contains(name) {
            try members.encode(value, forKey: APIKey(name))
        }
    }
}
