package import APIContract
package import YAMLSyntax

/// Turns the texts of a parameter back into the value that its schema describes.
package struct ParameterValueReader {
    let schemas: SchemaTable

    package init(_ schemas: SchemaTable) { self.schemas = schemas }

    /// The values that the texts can mean, the likeliest first: where a schema leaves it open, `5` is a number or a
    /// text. None when the style says too little to tell.
    package func values(_ texts: [String], _ schema: Schema, _ parameter: Parameter) -> [JSONValue] {
        if parameter.isJSON {
            return texts.first.flatMap { JSONBody.value(Array($0.utf8)) }.map { [$0] } ?? []
        }
        switch schema.type {
        case .array?:
            guard parameter.isExploded, parameter.style == .form else { return [] }
            let items = schema.items.map { schemas[$0] }
            let (likely, plain) = (texts.map { scalar($0, items) }, texts.map(JSONValue.string))
            return likely == plain || !isOpen(items) ? [.array(likely)] : [.array(likely), .array(plain)]
        case .object?: return []
        default:
            guard texts.count == 1, !isCollection(schema) else { return [] }
            let (likely, plain) = (scalar(texts[0], schema), JSONValue.string(texts[0]))
            return likely == plain || !isOpen(schema) ? [likely] : [likely, plain]
        }
    }

    /// What is wrong with texts, whatever they mean: the fault of the likeliest meaning; nil when one of them has none.
    /// - Parameters:
    ///   - values: what the texts can mean.
    ///   - judge: the fault of one of them.
    package static func fault<Fault>(
        of values: [JSONValue], by judge: (JSONValue) -> Fault?
    ) -> Fault? {
        var first: Fault?
        for value in values {
            guard let fault = judge(value) else { return nil }
            first = first ?? fault
        }
        return first
    }

    private func scalar(_ text: String, _ schema: Schema?) -> JSONValue {
        guard let schema, !schema.types.contains(.string) else { return .string(text) }
        let value = JSONBody.value(Array(text.utf8))
        switch value {
        case .number?, .boolean?, .null?: return value ?? .string(text)
        default: return .string(text)
        }
    }

    /// Whether a schema says of no type that it is the one.
    private func isOpen(_ schema: Schema?) -> Bool { schema?.types.isEmpty ?? true }

    /// Whether a value may be an array or object, itself or by what else must hold or may.
    private func isCollection(_ schema: Schema) -> Bool {
        var rest = [schema]
        var seen: Set<SchemaID> = []
        while let schema = rest.popLast() {
            guard schema.types.isEmpty else {
                if schema.types.contains(.array) || schema.types.contains(.object) { return true }
                continue
            }
            let parts = schema.allOf + schema.oneOf + schema.anyOf
            rest += parts.filter { seen.insert($0).inserted }.map { schemas[$0] }
        }
        return false
    }
}
