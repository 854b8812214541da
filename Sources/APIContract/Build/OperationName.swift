package import OpenAPIDocument
import YAMLSyntax

/// Names operations that have no id.
package enum OperationName {
    /// The operation's id, or its method and path in camel case: `getWidgetsWidgetID`.
    package static func id(_ operation: OperationObject) -> String {
        if let id = operation.operationID?.text, !id.isEmpty { return id }
        return operation.fallbackID
    }
}
