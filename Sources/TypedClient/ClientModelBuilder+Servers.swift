import APIContract
import OpenAPIDocument
import YAMLSyntax

extension ClientModelBuilder {
    /// The document's servers.
    var servers: [ClientModel.Server] {
        let usable = contract.servers.filter {
            // The caller's own address says as much as one of which neither host nor path is known.
            ServerNames.isUsable($0.url) && ($0.isHostKnown || !ServerNames.path($0.url).isEmpty)
        }
        var names = NameAllocator(reserved: ["custom", "init", "self", "baseURL", "isDocumented"])
        let known = ServerNames.names(usable.filter(\.isHostKnown).map(Self.constantURL))
        var rest = known[...]
        let given = names.allocate(usable.map { $0.isHostKnown ? rest.removeFirst() : "host" })
        return zip(usable, given).map { server, name in
            let documentation = DocumentationText.wrapped(server.description)
            return ClientModel.Server(
                name: SwiftName.quoted(name), documentation: documentation,
                url: server.isHostKnown ? server.url : ServerNames.path(server.url),
                isHostKnown: server.isHostKnown, variant: Self.variant(server, documentation))
        }
    }

    /// The URL without the places of its variables, whose defaults would make misleading names.
    private static func constantURL(_ server: Server) -> String {
        guard let template = server.template else { return server.url }
        return template.pieces.map { piece in
            if case .text(let text) = piece { text } else { "" }
        }.joined()
    }

    /// The server with its variables as arguments; nil if it has none.
    private static func variant(_ server: Server, _ documentation: String) -> ClientModel.Server.Variant? {
        guard let template = server.template, !server.variables.isEmpty else { return nil }
        var names = NameAllocator()
        let labels = names.allocate(server.variables.map { SwiftName($0.name).ofLabel }).map(SwiftName.quoted)
        let arguments = zip(server.variables, labels)
        let parts = template.pieces.map { piece -> ClientModel.Server.Part in
            switch piece {
            case .text(let text): return .text(text)
            case .parameter(let name):
                guard let (variable, label) = arguments.first(where: { $0.0.name.isIdentical(to: name) })
                else {
                    return .text(name)
                }
                return .argument(label, signs: signs(variable))
            }
        }
        let lines = ["- Parameters:"] + arguments.map { "  - \($1): \(self.documentation($0))" }
        return ClientModel.Server.Variant(
            parameters: arguments.map { "\($1): String = \(SwiftLiteral.string($0.value))" }
                .joined(separator: ", "),
            documentation: [documentation, lines.joined(separator: "\n")].filter { !$0.isEmpty }
                .joined(separator: "\n\n"),
            parts: parts)
    }

    private static func documentation(_ variable: Server.Variable) -> String {
        let values = variable.allowed.filter { !$0.contains("`") }.map { "`\($0)`" }
        let text = [variable.description, values.isEmpty ? "" : "One of \(values.joined(separator: ", "))."]
            .filter { !$0.isEmpty }.joined(separator: " ")
        return text.isEmpty
            ? "The part `\(variable.name)` of the address."
            : DocumentationText.wrapped(text, indentation: "    ")
    }

    /// What separates parts of URLs and occurs in a documented value: a port's colon, a path's slashes.
    private static func signs(_ variable: Server.Variable) -> String {
        [":", "/"].filter { sign in ([variable.value] + variable.allowed).contains { $0.contains(sign) } }
            .joined()
    }
}
