import TypedClient

/// How examples call the typed client, by operation.
struct ClientCalls: Sendable {
    /// The call of one operation.
    struct Call: Sendable {
        /// The client's type.
        let type: String
        /// The function.
        let operation: ClientModel.Operation
        /// What is passed to it.
        let call: ClientModel.ExampleCall
    }

    private let type: String
    private let operations: [String: ClientModel.Operation]

    /// Of several functions of an operation, the first is called.
    init(_ model: ClientModel) {
        type = model.name
        operations = Dictionary(
            model.operations.map { ($0.title, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The call of an operation; nil when the client has no function for it that an example can call.
    subscript(operation: String) -> Call? {
        guard let operation = operations[operation], let call = operation.exampleCall else { return nil }
        return Call(type: type, operation: operation, call: call)
    }
}
