import APIContract
import CodeTemplates
import TypedClient
import YAMLSyntax

extension ExampleContext {
    static let client = RecordShape(
        "client",
        [
            .init("type", .code, "the client's type"),
            .init("function", .code, "the function that returns the body"),
            .init("replyFunction", .code, "the function that returns the whole answer"),
            .init("credentials", .optional(.record(credential)), "how the call is authorized"),
            .init("variables", .list(.record(variable)), "the values that readers replace"),
            .init("arguments", .list(.record(argument)), "the arguments"),
            .init("returnsValue", .flag, "whether the answer has a body"),
            .init("returnsFile", .flag, "whether that body arrives while it is read"),
            .init("resultPath", .code, "what leads from the answer to the object that is printed"),
            .init("fields", .list(.code), "what leads from there to each printed text"),
        ])
    private static let credential = RecordShape(
        "clientCredentials",
        [
            .init("name", .code, "the function that makes them"),
            .init("values", .list(.record(value)), "its arguments"),
        ])
    private static let value = RecordShape(
        "credentialValue",
        [
            .init("label", .code, "the label"), .init("environment", .text, "the environment variable"),
        ])
    private static let variable = RecordShape(
        "clientVariable",
        [
            .init("name", .text, "the name, for `identifier`"), .init("literal", .code, "the value"),
        ])
    private static let argument = RecordShape(
        "clientArgument",
        [
            .init("label", .code, "the label"),
            .init("variable", .optional(.text), "the variable that holds the value, for `identifier`"),
            .init("literal", .code, "else the value"),
        ])

    /// The call of the typed client.
    func clientValue(_ names: VariableNames) -> TemplateValue {
        guard let shown = self.call else { return .absent }
        let (operation, call) = (shown.operation, shown.call)
        let credentials = call.credential.map { credential in
            let values = zip(credential.labels, call.environment).map { label, variable in
                TemplateValue.record([.code(CodeText(label)), .text(variable)])
            }
            return TemplateValue.record([.code(CodeText(credential.name)), .list(values)])
        }
        let indices = call.arguments.map { argument in
            request.variables.firstIndex { $0.name.isIdentical(to: argument.parameter) }
        }
        let variables = zip(call.arguments, indices).compactMap { argument, index in
            index.map { TemplateValue.record([.text(names.texts[$0]), Self.code(argument)]) }
        }
        let arguments = zip(call.arguments, indices).map { argument, index in
            TemplateValue.record([
                .code(CodeText(argument.label)), index.map { .text(names.texts[$0]) } ?? .absent,
                Self.code(argument),
            ])
        }
        return .record([
            .code(CodeText(shown.type)), .code(CodeText(operation.name)),
            .code(CodeText(operation.replyName)), credentials ?? .absent, .list(variables), .list(arguments),
            .flag(operation.successType != nil), .flag(operation.sender == .download),
            .code(CodeText(call.resultPath)),
            .list(call.fields.map { .code(CodeText($0)) }),
        ])
    }

    private static func code(_ argument: ClientModel.ExampleCall.Argument) -> TemplateValue {
        .code(CodeText(lines: SwiftLayout.lines(argument.literal)))
    }
}
