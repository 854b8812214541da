package import CodeTemplates

extension ClientModel {
    /// The model as a value of the shape `ClientModel.shape`.
    package var templateValue: TemplateValue {
        .record([
            .swift(name), .flag(isSplit), .flag(usesFoundation), .text(documentation),
            .list(credentials.map(\.templateValue)),
            .flag(areCredentialsOptional),
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
            .swift(parameters.map(\.argument).joined(separator: ", ")),
            .list(parameters.compactMap(\.templateValue)), body.map { .swift($0) } ?? .absent,
            accept.map { .text($0) } ?? .absent, .flag(isAuthorized), .swift(String(successStatus)),
            otherSuccesses.map { .swift($0) } ?? .absent, successType.map { .swift($0) } ?? .absent,
            .swift(sender.rawValue), .list(successFields.map { .record([.text($0.key), .text($0.value)]) }),
            .list(messageFields.map { .text($0) }), .swift(failureType),
            .list(failures.map(\.templateValue)), .flag(failures.contains { $0.pattern == "default" }),
        ])
    }
}

extension ClientModel.Parameter {
    fileprivate var templateValue: TemplateValue? {
        guard let place else { return nil }
        return .record([
            .text(key), .text(label), .swift(value), .swift(place.rawValue),
            .flag(place == .path || place == .pathList), separator.map { .text($0) } ?? .absent,
        ])
    }
}

extension ClientModel.Failure {
    fileprivate var templateValue: TemplateValue {
        .record([
            .swift(pattern), .swift(name), .text(documentation), type.map { .swift($0) } ?? .absent,
        ])
    }
}

extension ClientModel.Scope {
    fileprivate var templateValue: TemplateValue {
        .record([.swift(name), .list(types.map(\.templateValue))])
    }
}

extension ClientModel.TypeDeclaration {
    fileprivate var templateValue: TemplateValue {
        var (structure, enumeration, union) = (
            TemplateValue.absent, TemplateValue.absent, TemplateValue.absent
        )
        switch content {
        case .structure(let properties):
            let parameters = ParameterList(
                properties.map { property in
                    let defaultValue = isEncoded && property.type.hasSuffix("?") ? " = nil" : ""
                    return "\(property.name): \(property.type)\(defaultValue)"
                })
            structure = .record([
                .list(properties.map(\.templateValue)), .code(parameters.onOneLineIfShort),
                .flag(properties.contains(where: \.isRenamed)),
            ])
        case .enumeration(let cases):
            let values = cases.map {
                TemplateValue.record([.swift($0.name), .text($0.documentation), .text($0.value)])
            }
            enumeration = .record([.list(values)])
        case .union(let content):
            let cases = content.cases.map {
                TemplateValue.record([.swift($0.name), .swift($0.type), .text($0.tag)])
            }
            union = .record([
                content.discriminator.map { .text($0) } ?? .absent, .list(cases), .flag(content.isRecursive),
            ])
        }
        return .record([
            .swift(name), .text(documentation), .swift(coding), .flag(isDecoded), .flag(isEncoded),
            structure, enumeration, union,
        ])
    }
}

extension ClientModel.Property {
    fileprivate var templateValue: TemplateValue {
        .record([
            .swift(name), .swift(type), .text(documentation), .text(key), .swift(storage), .flag(isSecret),
            .flag(isBoxed), .flag(isRenamed),
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
