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
        var taken: Set<String> = []
        for operation in operations {
            guard let id = operation.operationID, !id.isNull, let text = id.text?.trimmed, !text.isEmpty,
                taken.insert(text).inserted
            else { continue }
            ids[operation.key.index] = text
        }
        for operation in operations where ids[operation.key.index] == nil {
            let name = operation.fallbackID
            var candidate = name
            var number = 2
            while !taken.insert(candidate).inserted {
                candidate = "\(name)\(number)"
                number += 1
            }
            ids[operation.key.index] = candidate
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
