package import CodeTemplates

extension ClientModel {
    /// The model as a value of the shape `ClientModel.shape`.
    package var templateValue: TemplateValue {
        .record([
            .swift(name), .text(documentation), .list(credentials.map(\.templateValue)),
            .list(servers.map(\.templateValue)), defaultServer.map { .swift($0) } ?? .absent,
            .list(operations.map(\.templateValue)), .list(scopes.map(\.templateValue)),
        ])
    }
}

extension ClientModel.Credential {
    fileprivate var templateValue: TemplateValue {
        .record([.swift(name), .text(documentation), .swift(parameters), .swift(authorization)])
    }
}

extension ClientModel.Server {
    fileprivate var templateValue: TemplateValue {
        .record([.swift(name), .text(documentation), .text(url)])
    }
}

extension ClientModel.Operation {
    fileprivate var templateValue: TemplateValue {
        .record([
            .swift(name), .swift(replyName), .text(title), .text(documentation), .text(method), .text(path),
            .code(ParameterList(parameters.map(\.declaration)).onLines),
            .swift(parameters.map { "\($0.name): \($0.name)" }.joined(separator: ", ")),
            .list(parameters.map(\.templateValue)), .flag(isAuthorized), .swift(String(successStatus)),
            .swift(successType), .list(successFields.map { .record([.text($0.key), .text($0.value)]) }),
            .list(messageFields.map { .text($0) }), .swift(failureType),
            .list(failures.map(\.templateValue)),
        ])
    }
}

extension ClientModel.Parameter {
    fileprivate var templateValue: TemplateValue {
        .record([.text(key), .text(label), .swift(value), .flag(isPath)])
    }
}

extension ClientModel.Failure {
    fileprivate var templateValue: TemplateValue {
        .record([.swift(String(status)), .swift(name), .text(documentation), .swift(type)])
    }
}

extension ClientModel.Scope {
    fileprivate var templateValue: TemplateValue {
        .record([.swift(name), .list(types.map(\.templateValue))])
    }
}

extension ClientModel.TypeDeclaration {
    fileprivate var templateValue: TemplateValue {
        switch content {
        case .structure(let properties):
            let parameters = ParameterList(properties.map { "\($0.name): \($0.type)" })
            let structure: TemplateValue = .record([
                .list(properties.map(\.templateValue)), .code(parameters.onOneLineIfShort),
                .flag(properties.contains(where: \.isRenamed)),
            ])
            return .record([.swift(name), .text(documentation), structure, .absent])
        case .enumeration(let cases):
            let values = cases.map {
                TemplateValue.record([.swift($0.name), .text($0.documentation), .text($0.value)])
            }
            return .record([.swift(name), .text(documentation), .absent, .record([.list(values)])])
        }
    }
}

extension ClientModel.Property {
    fileprivate var templateValue: TemplateValue {
        .record([
            .swift(name), .swift(type), .text(documentation), .text(key), .flag(isSecret), .flag(isRenamed),
        ])
    }
}

/// What stands between the parentheses of a function's declaration.
private struct ParameterList {
    let parameters: [String]

    init(_ parameters: [String]) {
        self.parameters = parameters
    }

    /// One parameter a line.
    var onLines: CodeText {
        guard let last = parameters.last else { return CodeText("") }
        return CodeText(lines: [""] + parameters.dropLast().map { "    \($0)," } + ["    \(last)", ""])
    }

    /// All parameters on one line, unless it would be longer than lines of Swift usually are.
    var onOneLineIfShort: CodeText {
        let line = parameters.joined(separator: ", ")
        return line.utf8.count > 80 ? onLines : CodeText(line)
    }
}

extension TemplateValue {
    fileprivate static func swift(_ code: String) -> TemplateValue { .code(CodeText(code)) }
}
