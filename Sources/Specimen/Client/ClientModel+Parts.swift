extension ClientModel {
    /// The client in parts of about equal size, each the content of a file.
    /// - Parameter size: how many operations or types stand in one part.
    /// - Returns: the parts with their names; the first, named as the client, declares it.
    func parts(ofSize size: Int) -> [(name: String, model: ClientModel)] {
        let typeCount = scopes.reduce(0) { $0 + $1.types.count }
        guard operations.count + typeCount > size else { return [(name, self)] }
        var main = self
        main.isSplit = true
        main.operations = []
        main.scopes = []
        var parts = [(name, main)]
        for (index, operations) in operations.chunks(of: size).enumerated() {
            var part = main
            part.operations = operations
            parts.append(("\(name)+Operations\(index + 1)", part))
        }
        let types = scopes.flatMap { scope in scope.types.map { (scope: scope.name, type: $0) } }
        for (index, types) in types.chunks(of: size).enumerated() {
            var part = main
            for (scope, type) in types {
                if part.scopes.last?.name != scope { part.scopes.append(Scope(name: scope, types: [])) }
                part.scopes[part.scopes.count - 1].types.append(type)
            }
            parts.append(("\(name)+Types\(index + 1)", part))
        }
        return parts
    }
}

extension Array {
    /// The elements in pieces of a size.
    fileprivate func chunks(of size: Int) -> [[Element]] {
        stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
    }
}
