import SourceDiagnostics

/// Which schemas refer to which, to tell what an error in one of them leads to.
struct SchemaUses {
    private var users: [SchemaID: [SchemaID]] = [:]
    private var broken: [SchemaID: Diagnostic] = [:]

    /// Notes which schemas a schema refers to, and why it cannot be used, if so.
    mutating func add(_ id: SchemaID, _ used: [SchemaID], fault: Diagnostic?) {
        for other in used { users[other, default: []].append(id) }
        if let fault { broken[id] = fault }
    }

    /// The schemas that cannot be used, and all that lead to them, with the reason.
    var brokenIDs: [SchemaID: Diagnostic] {
        var found = broken
        var pending = broken.keys.sorted { $0.index < $1.index }
        while let id = pending.popLast() {
            for user in users[id] ?? [] where found[user] == nil {
                found[user] = found[id]
                pending.append(user)
            }
        }
        return found
    }
}
