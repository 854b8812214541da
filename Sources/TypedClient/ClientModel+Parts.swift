extension ClientModel {
    /// How many operations or types stand in one file, unless the number of files is given.
    private static let partSize = 60

    /// The contents of the client's files with the files' names; the first declares the client.
    func parts(_ layout: ClientLayout) -> [(name: String, model: ClientModel)] {
        switch layout {
        case .bySize: parts(ofSize: Self.partSize)
        case .fixed(let name, let count): parts(name, count: max(count, 1))
        }
    }

    /// Operations and types apart, so many in each file.
    private func parts(ofSize size: Int) -> [(name: String, model: ClientModel)] {
        let types = placedTypes
        guard operations.count + types.count > size else { return [(name, self)] }
        var parts = [(name, shell)]
        for (index, operations) in operations.chunks(of: size).enumerated() {
            parts.append(("\(name)+Operations\(index + 1)", shell(operations[...], [])))
        }
        for (index, types) in types.chunks(of: size).enumerated() {
            parts.append(("\(name)+Types\(index + 1)", shell([], types[...])))
        }
        return parts
    }

    /// Operations and then types, spread evenly over so many files.
    private func parts(_ name: String, count: Int) -> [(name: String, model: ClientModel)] {
        guard count > 1 else { return [(name, self)] }
        let types = placedTypes
        let total = operations.count + types.count
        return (0..<count).map { index in
            let range = index * total / count..<(index + 1) * total / count
            let first = range.clamped(to: 0..<operations.count)
            let rest = range.clamped(to: operations.count..<total)
            let part = shell(
                operations[first],
                types[rest.lowerBound - operations.count..<rest.upperBound - operations.count])
            return (index == 0 ? name : "\(name).\(index + 1)", part)
        }
    }

    private typealias PlacedType = (scope: String, type: TypeDeclaration)

    private var placedTypes: [PlacedType] {
        scopes.flatMap { scope in scope.types.map { (scope.name, $0) } }
    }

    /// The client without operations and types.
    private var shell: ClientModel { shell([], []) }

    /// The client with a part of its operations and types.
    private func shell(_ operations: ArraySlice<Operation>, _ types: ArraySlice<PlacedType>) -> ClientModel {
        var part = self
        part.isSplit = true
        part.operations = Array(operations)
        part.scopes = []
        for (scope, type) in types {
            if part.scopes.last?.name != scope { part.scopes.append(Scope(name: scope, types: [])) }
            part.scopes[part.scopes.count - 1].types.append(type)
        }
        return part
    }
}

extension Array {
    /// The elements in pieces of a size.
    fileprivate func chunks(of size: Int) -> [[Element]] {
        stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
    }
}
