import APIContract
import OpenAPIDocument
import SourceDiagnostics
import YAMLSyntax

/// Documents and contracts as text.
enum ContractListing {
    /// The operations of a document as written.
    static func text(_ document: OpenAPIDocument) -> String {
        var text = "OpenAPI \(document.version.rawValue)\n"
        for operation in document.operations(document.references) {
            let place = operation.key.range.startLocation
            let name = operation.operationID?.text ?? "(no operationId)"
            text += "\(place.line):\(place.column)".padded(to: 10)
            text += "\(operation.method) \(operation.pathItem.template.text ?? "") \(name)\n"
        }
        return PrintableText.escape(text, keepingLines: true)
    }

    /// The operations of a contract.
    static func text(_ contract: Contract) -> String {
        var text = "\(contract.title) \(contract.version)\n"
        for operation in contract.operations {
            text += "\(operation.id): \(operation.method) \(operation.servers.first?.url ?? "")"
            text += operation.path.template + "\n"
            for parameter in operation.parameters {
                let type = parameter.schema.map { name(contract.schemas[$0]) } ?? "any"
                text += "  \(parameter.location.rawValue) \(parameter.name): \(type)"
                text += parameter.isRequired ? ", required\n" : "\n"
            }
            for requirement in operation.security {
                let names = requirement.schemes.map { contract.securitySchemes[$0.scheme] }
                text +=
                    "  security "
                    + names.map { "\($0.name) from \($0.variables.joined(separator: ", "))" }
                    .joined(separator: " and ") + "\n"
            }
            for content in operation.requestBody?.content ?? [] {
                let type = content.schema.map { name(contract.schemas[$0]) } ?? "any"
                text += "  body \(content.mediaType): \(type)\n"
            }
            for response in operation.responses {
                let type =
                    response.preferredContent?.schema.map { name(contract.schemas[$0]) } ?? "no content"
                text += "  \(response.status.key): \(type)\n"
            }
        }
        return PrintableText.escape(text, keepingLines: true)
    }

    private static func name(_ schema: Schema) -> String {
        let types = schema.types.map(\.rawValue).joined(separator: " or ")
        return (schema.name ?? (types.isEmpty ? "any" : types)) + (schema.isNullable ? " or null" : "")
    }
}
