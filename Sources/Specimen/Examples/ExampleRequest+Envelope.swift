import APIContract

extension ExampleRequest {
    /// The request of which a package hands back one member of the answer, its envelope left out: what is printed and
    /// what tells a success begin below that member, and what it says beside it cannot be looked at.
    /// - Returns: the request as it is where its answer has no such member; nil where what is printed stands beside it.
    func unwrapped(_ envelope: String?, _ schemas: SchemaTable) -> ExampleRequest? {
        guard let envelope, let body = operation.success?.preferredContent?.schema,
            schemas.properties(of: body).contains(where: { $0.name == envelope })
        else { return self }
        var request = self
        if !printed.fields.isEmpty {
            guard printed.keys.first == envelope else { return nil }
            request.printed.keys.removeFirst()
        }
        request.operation.settings.success = operation.settings.success.compactMap { condition in
            guard condition.keys.count > 1, condition.keys[0] == envelope else { return nil }
            var inner = condition
            inner.keys.removeFirst()
            return inner
        }
        return request
    }
}
