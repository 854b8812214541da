package import CodeTemplates

extension ClientModel {
    /// The model as a value of the shape `ClientModel.shape`.
    package var templateValue: TemplateValue {
        .record([
            .swift(name), .flag(isSplit), .flag(usesFoundation), .text(documentation),
            .list(credentials.map(\.templateValue)),
            .flag(areCredentialsOptional),
            .list(servers.map(\.templateValue)), defaultServer.map { .swift($0) } ?? .absent,
            .list(groups.map(\.templateValue)),
            .list(operations.map(\.templateValue)), .list(scopes.map(\.templateValue)),
        ])
    }
}

extension ClientModel.Group {
    fileprivate var templateValue: TemplateValue {
        let texts = documentation.map { DocumentationText.wrapped($0) }
        return .record([.swift(name), .swift(type), .text(texts.joined(separator: "\n\n"))])
    }
}

extension ClientModel.Credential {
    fileprivate var templateValue: TemplateValue {
        let schemes = zip(schemes, authorizations).map {
            TemplateValue.record([.text($0), .swift($1)])
        }
        return .record([
            .swift(name), .text(documentation), .swift(parameters), .list(schemes),
            provider.map { .record([.swift($0.type), .swift($0.authorization)]) } ?? .absent,
        ])
    }
}

extension ClientModel.Server {
    fileprivate var templateValue: TemplateValue {
        .record([
            .swift(name), .text(documentation), .text(url), .flag(isHostKnown),
            variant.map {
                .record([
                    .swift($0.parameters), .text($0.documentation), .list($0.parts.map(\.templateValue)),
                ])
            } ?? .absent,
        ])
    }
}

extension ClientModel.Server.Part {
    fileprivate var templateValue: TemplateValue {
        switch self {
        case .text(let text): .record([.text(text), .absent, .absent])
        case .argument(let name, let signs):
            .record([.text(""), .swift(name), signs.isEmpty ? .absent : .text(signs)])
        }
    }
}

extension ClientModel.Operation {
    fileprivate var templateValue: TemplateValue {
        .record([
            .swift(scope), .swift(name), .swift(replyName), .text(title), .text(documentation.text),
            .text(method),
            .text(path),
            .code(ParameterList(parameters.map(\.declaration)).onLines),
            .swift(parameters.map(\.argument).joined(separator: ", ")),
            .list(parameters.compactMap(\.templateValue)), body.map(TemplateValue.lines) ?? .absent,
            accept.map { .text($0) } ?? .absent, security.map { .swift($0) } ?? .absent,
            server.map { .text($0) } ?? .absent, .flag(isDeprecated), pages?.templateValue ?? .absent,
            .flag(declaresFailure), sharedFailure.map { .swift($0) } ?? .absent,
            .swift(String(successStatus)),
            otherSuccesses.map { .swift($0) } ?? .absent, successType.map { .swift($0) } ?? .absent,
            .swift(sender.rawValue), .list(successFields.map { .record([.text($0.key), .text($0.value)]) }),
            .list(messageFields.map { .text($0) }), .swift(failureType),
            .list(failures.map(\.templateValue)), .flag(failures.contains { $0.pattern == "default" }),
        ])
    }
}

extension ClientModel.Pages {
    fileprivate var templateValue: TemplateValue {
        .record([.swift(name), .swift(page), .swift(arguments), field.map { .text($0) } ?? .absent])
    }
}

extension ClientModel.Parameter {
    fileprivate var templateValue: TemplateValue? {
        guard let place else { return nil }
        return .record([
            .text(key), .text(label), .swift(value), .swift(place.rawValue),
            .flag([.path, .pathList, .pathFields, .encodedPath].contains(place)),
            separator.map { .text($0) } ?? .absent,
            object.map { .swift($0) } ?? .absent,
        ])
    }
}

extension ClientModel.Failure {
    fileprivate var templateValue: TemplateValue {
        .record([
            .swift(pattern), .swift(name), .text(DocumentationText.wrapped(documentation)),
            type.map { .swift($0) } ?? .absent,
            .flag(isText),
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
        var (original, wrapped) = (TemplateValue.absent, TemplateValue.absent)
        switch content {
        case .structure(let content): structure = value(of: content)
        case .enumeration(let cases):
            let values = cases.map {
                TemplateValue.record([
                    .swift($0.name), .text(DocumentationText.wrapped($0.documentation)), .text($0.value),
                ])
            }
            enumeration = .record([.list(values)])
        case .otherName(let name): original = .swift(name)
        case .wrapper(let type): wrapped = .swift(type)
        case .union(let content):
            var objects: [TemplateValue] = []
            let cases = content.cases.map { alternative in
                let position = alternative.fields.map { _ in TemplateValue.swift("\(objects.count)") }
                if let fields = alternative.fields { objects.append(.swift(fields.code)) }
                return TemplateValue.record([
                    .swift(alternative.name), .swift(alternative.type),
                    .list(alternative.tags.map { .text($0) }), position ?? .absent,
                ])
            }
            union = .record([
                content.discriminator.map { .text($0) } ?? .absent, .list(cases), .list(objects),
                .flag(content.isRecursive), content.fallback.map { .swift($0) } ?? .absent,
            ])
        }
        return .record([
            .swift(name), .text(DocumentationText.wrapped(documentation)), .swift(coding), .flag(isDecoded),
            .flag(isEncoded),
            structure, enumeration, union, original, wrapped,
        ])
    }

    private func value(of structure: ClientModel.Structure) -> TemplateValue {
        let properties = structure.properties
        var parameters = properties.map { property in
            "\(property.name): \(property.type)\(property.argumentDefault.map { " = \($0)" } ?? "")"
        }
        var others = TemplateValue.absent
        if let content = structure.others {
            parameters.append("\(content.name): [String: \(content.type)] = [:]")
            let keys = properties.map { SwiftLiteral.string($0.key) }.joined(separator: ", ")
            others = .record([.swift(content.name), .swift(content.type), .swift("[\(keys)]")])
        }
        return .record([
            .list(properties.map(\.templateValue)), .code(ParameterList(parameters).onOneLineIfShort), others,
        ])
    }
}

extension ClientModel.Fields {
    /// The names as the support code wants them.
    fileprivate var code: String {
        let lists = [required, others].map { names in
            "[\(names.map { SwiftLiteral.string($0) }.joined(separator: ", "))]"
        }
        let texts = constants.map { "\(SwiftLiteral.string($0.key)): \(SwiftLiteral.string($0.text))" }
        return "(\(lists.joined(separator: ", ")), [\(texts.isEmpty ? ":" : texts.joined(separator: ", "))])"
    }
}

extension ClientModel.Property {
    fileprivate var templateValue: TemplateValue {
        .record([
            .swift(name), .swift(type), .text(DocumentationText.wrapped(documentation)), .text(key),
            .swift(storage),
            wrapper.map { .swift($0) } ?? .absent, .swift(holder), .swift(reader), .swift(writer),
            defaultValue.map { .swift($0) } ?? .absent, .flag(isBoxed), .flag(isHidden),
        ])
    }

    /// What holds the value: the box, the wrapper, or the property itself.
    private var holder: String { wrapper == nil ? storage : "_" + name.filter { $0 != "`" } }

    private var isOptional: Bool { type.hasSuffix("?") }

    /// The function of the support code that reads it.
    private var reader: String {
        if wrapper == "APINullable" { return "nullable" }
        let kind = isBoxed ? "Box" : wrapper == "APISecret" ? "Secret" : ""
        if type.hasSuffix("??") { return "threeState\(kind)" }
        if isOptional || defaultValue != nil { return "optional\(kind)" }
        return kind.isEmpty ? "value" : kind.lowercased()
    }

    /// The function that writes it: null stands only where a value must.
    private var writer: String {
        isOptional && wrapper != "APINullable" && !writesNull ? "optional" : "value"
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

    /// Code of several lines.
    fileprivate static func lines(_ code: String) -> TemplateValue {
        .code(CodeText(lines: code.split(separator: "\n").map(String.init)))
    }
}
