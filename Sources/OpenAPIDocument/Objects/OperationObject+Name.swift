import YAMLSyntax

extension OperationObject {
    /// Method and path, which no two operations share: `POST /widgets`.
    package var name: String { "\(method) \(pathItem.template.text ?? "")" }

    /// The name of an operation that has no id: method and path in camel case, `getWidgetsWidgetID`.
    package var fallbackID: String {
        let path = pathItem.template.text ?? ""
        let words = path.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        return method.lowercased() + words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
}
