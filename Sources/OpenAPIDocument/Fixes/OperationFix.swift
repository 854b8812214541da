import SourceDiagnostics
import YAMLSyntax

/// Changes that add to an operation what it lacks.
enum OperationFix {
    /// Gives an operation the id that it is named by without one, so that no file gets another name.
    static func operationID(_ name: String, _ operation: OperationObject) -> [FixIt] {
        guard isOwn(operation), let first = operation.node.entries.first,
            let edit = SyntaxInsertion(operation.node.file).entry(
                "operationId", .text(name), before: first.key, in: operation.node)
        else { return [] }
        return [FixIt("insert 'operationId: \(name)'", .safe, [edit])]
    }

    /// Declares a path parameter as a string.
    static func pathParameter(_ name: String, _ operation: OperationObject) -> [FixIt] {
        guard isOwn(operation), let edit = parameterEdit(name, operation) else { return [] }
        return [FixIt("declare the path parameter '\(name)' as a string", .safe, [edit])]
    }

    private static func parameterEdit(_ name: String, _ operation: OperationObject) -> FixIt.Edit? {
        let insertion = SyntaxInsertion(operation.node.file)
        let parameter = SyntaxInsertion.Value.mapping([
            ("name", .text(name)), ("in", .text("path")), ("required", .yes),
            ("schema", .mapping([("type", .text("string"))])),
        ])
        if let parameters = operation.node["parameters"] {
            return insertion.element(parameter, inFrontOf: parameters)
        }
        let followers = ["requestBody", "responses"].compactMap { operation.node.entry($0)?.key }
        guard let successor = followers.first ?? operation.node.entries.first?.key else { return nil }
        return insertion.entry("parameters", .sequence([parameter]), before: successor, in: operation.node)
    }

    /// Whether the object stands behind its key, and not somewhere else from where it is shared.
    private static func isOwn(_ operation: OperationObject) -> Bool {
        let (key, value) = (operation.key.range, operation.node.range)
        guard key.file === value.file, key.end <= value.start else { return false }
        let between = value.file.bytes[key.end..<value.start]
        return between.count < 1_000 && !between.contains(UInt8(ascii: "*"))
    }
}
