package import OpenAPIDocument
import YAMLSyntax

/// Gives every operation a name of its own.
///
/// The first operation with an id has it. An operation without id, or with one that is taken, is named after
/// method and path, so that its name does not depend on what else the document holds.
package struct OperationNames {
    private var ids: [Int: String] = [:]

    /// No names.
    init() {}

    /// Names the operations of a document.
    package init(_ operations: [OperationObject]) {
        var names = NameAllocator()
        for operation in operations {
            guard let id = operation.operationID, !id.isNull, let text = id.text?.trimmed, !text.isEmpty,
                names.take(text)
            else { continue }
            ids[operation.key.index] = text
        }
        for operation in operations where ids[operation.key.index] == nil {
            ids[operation.key.index] = names.allocate(operation.fallbackID, separator: "")
        }
    }

    /// Whether the operation's name is the id that stands in the document.
    func isWritten(_ operation: OperationObject) -> Bool {
        operation.operationID?.text?.trimmed == id(of: operation)
    }

    /// The operation's name.
    package func id(of operation: OperationObject) -> String {
        ids[operation.key.index] ?? operation.fallbackID
    }
}

extension String {
    /// The text without blanks around it.
    fileprivate var trimmed: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
