import OpenAPIDocument
import YAMLSyntax

/// Names operations that have no id.
enum OperationName {
    /// The operation's id, or its method and path in camel case: `getWidgetsWidgetID`.
    static func id(_ operation: OperationObject) -> String {
        if let id = operation.operationID?.text, !id.isEmpty { return id }
        let path = operation.pathItem.template.text ?? ""
        let words = path.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        return operation.method.lowercased()
            + words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
}
