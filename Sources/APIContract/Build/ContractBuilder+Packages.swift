import OpenAPIDocument
import SourceDiagnostics
import YAMLSyntax

/// The vendors' packages.
extension ContractBuilder {
    /// The method that extensions of Fern and Speakeasy, which make packages, name for an operation.
    func packageMethod(_ node: SyntaxNode) -> [String] {
        let extensions = [
            ("x-fern-sdk-group-name", "x-fern-sdk-method-name"),
            ("x-speakeasy-group", "x-speakeasy-name-override"),
        ]
        for (group, method) in extensions {
            guard let name = node[method]?.text else { continue }
            let groups = node[group].map { $0.text.map { [$0] } ?? elements($0).compactMap(\.text) } ?? []
            let path = groups.flatMap(Self.keys) + [name]
            if path.allSatisfy(Self.isName) { return path }
        }
        return []
    }

    /// What the settings of a language's package say; nil without the words that every example of it needs.
    mutating func sdkPackage(_ layers: SettingsLayers) -> SDKPackage? {
        func word(
            _ key: String, _ fits: (String) -> Bool, _ expected: String, _ builder: inout ContractBuilder
        ) -> String? {
            layers[key].node.flatMap { builder.word($0, fits, expected) }
        }
        var typeNames: [SDKPackage.Name] = []
        func typeName(_ node: SyntaxNode, _ builder: inout ContractBuilder) -> String? {
            guard let text = builder.word(node, Self.isQualifiedName, "a name such as 'Acme.Client'") else {
                return nil
            }
            typeNames.append(.init(text: text, range: node.range))
            return text
        }
        func name(_ key: String, _ builder: inout ContractBuilder) -> String? {
            layers[key].node.flatMap { typeName($0, &builder) }
        }
        guard let package = word("package", Self.isPackage, "a name such as 'acme-client'", &self),
            let version = word("version", Self.isVersion, "a version such as '1.2.0'", &self)
        else { return nil }
        let requirement = word("requirement", Self.isRequirement, "versions such as '>=1.2, <2'", &self)
        let baseURL = word("base-url", Self.isBaseURL, "a plain URL", &self)
        // Without a word that was given the example would be another one.
        guard requirement != nil || layers["requirement"].node == nil,
            baseURL != nil || layers["base-url"].node == nil
        else { return nil }
        var methods: [String: String] = [:]
        var methodNames: [SDKPackage.Name] = []
        let style = layers["style"].node?.text.flatMap(SDKPackage.Style.init) ?? .models
        for entry in layers["methods"].entries {
            let text =
                style == .resources
                ? self.word(entry.value, Self.isMemberPath, Self.memberPath)
                : self.word(entry.value, Self.isName, "the name of a method")
            guard let text else { continue }
            methods[entry.name] = text
            methodNames.append(.init(text: text, range: entry.value.range))
        }
        var clients: [String: String] = [:]
        for entry in layers["clients"].entries {
            clients[entry.name] = typeName(entry.value, &self)
        }
        var sdk = SDKPackage(
            package: package, version: version, requirement: requirement ?? version,
            module: name("module", &self) ?? "",
            // Without a name the module itself has the resources.
            client: style == .resources && layers["client"].node?.text == "" ? "" : name("client", &self),
            clients: clients,
            error: name("error", &self),
            baseURL: baseURL, methods: methods)
        sdk.keepsDates = layers["dates"].node.map { $0.text == "strings" }
        sdk.style = style
        sdk.styleRange = layers["style"].node?.range
        sdk.findsKeysByName = layers["keys"].node?.text == "names"
        func argument(_ node: SyntaxNode, _ builder: inout ContractBuilder) -> String? {
            let text = builder.word(node, Self.isArgument, "the name of an argument")
            if let text { methodNames.append(.init(text: text, range: node.range)) }
            return text
        }
        sdk.contentName = layers["content"].node.flatMap { argument($0, &self) }
        for entry in layers["contents"].entries {
            sdk.contentNames[entry.name] = argument(entry.value, &self)
        }
        sdk.baseURLArguments = layers["base-url-argument"].node.map { baseURLArguments($0) } ?? []
        methodNames += sdk.baseURLArguments.map { text in
            .init(text: text, range: layers["base-url-argument"].node?.range ?? document.root.range)
        }
        sdk.baseURLClass = name("base-url-class", &self)
        sdk.envelope = layers["envelope"].node?.text
        sdk.answersAreMaps = layers["answers"].node?.text == "maps"
        func access(_ node: SyntaxNode, _ builder: inout ContractBuilder) -> String? {
            let text = builder.word(
                node, Self.isAccess, "a member such as 'body', 'getBody()' or 'response.body'")
            let names = text?.split(separator: ".").map { $0.hasSuffix("()") ? $0.dropLast(2) : $0 } ?? []
            methodNames += names.map { .init(text: String($0), range: node.range) }
            return text
        }
        sdk.answerField = layers["answer-field"].node.flatMap { access($0, &self) }
        for entry in layers["answer-fields"].entries {
            sdk.answerFields[entry.name] = access(entry.value, &self)
        }
        for entry in layers["credential-arguments"].entries {
            let nodes = entry.value.text == nil ? elements(entry.value) : [entry.value]
            // Nothing is the name of an argument that has none.
            let names = nodes.compactMap { node -> String? in
                if node.text?.isEmpty == true { return "" }
                let text = self.word(node, Self.isArgumentPath, "the name of an argument")
                if let text { methodNames.append(.init(text: text, range: node.range)) }
                return text
            }
            sdk.credentialArguments[entry.name] = names.count == nodes.count ? names : nil
        }
        for entry in layers["arguments"].entries {
            let isNameless = entry.value.text?.isEmpty == true
            sdk.arguments[entry.name] = isNameless ? "" : argument(entry.value, &self)
        }
        for entry in layers["fields"].entries {
            sdk.fields[entry.name] = argument(entry.value, &self)
        }
        for entry in layers["requests"].entries {
            sdk.requests[entry.name] = typeName(entry.value, &self)
        }
        let file = layers["file-fields"]
        let fileName = file["name"].node.flatMap { argument($0, &self) }
        let fileContent = file["content"].node.flatMap { argument($0, &self) }
        if let fileName, let fileContent { sdk.fileFields = (fileName, fileContent) }
        sdk.credentialsClass = name("credentials-class", &self)
        sdk.optionsClass = name("options-class", &self)
        sdk.members = layers["members"].node?.text.flatMap(SDKPackage.Members.init)
        sdk.membersArgument = layers["members-argument"].node.flatMap { argument($0, &self) }
        sdk.givesPathByPosition = layers["path-arguments"].node.map { $0.text == "positions" }
        sdk.keepsNames = layers["names"].node.map { $0.text == "document" }
        func field(_ key: String, _ builder: inout ContractBuilder) -> String? {
            layers["error-fields"][key].node.flatMap { access($0, &builder) }
        }
        sdk.errorStatus = field("status", &self)
        sdk.errorBody = field("body", &self)
        for entry in layers["options"].entries {
            guard let name = argument(entry.key, &self) else { continue }
            sdk.options.append((name, entry.value.jsonValue))
        }
        for entry in layers["call-options"].entries {
            guard let name = argument(entry.key, &self) else { continue }
            sdk.callOptions.append((name, entry.value.jsonValue))
        }
        sdk.typeNames = typeNames
        sdk.methodNames = methodNames
        return sdk
    }

    /// The client's argument for the base URL; several are keys of one map.
    private mutating func baseURLArguments(_ node: SyntaxNode) -> [String] {
        let nodes = node.text == nil ? elements(node) : [node]
        let texts = nodes.compactMap { word($0, Self.isArgumentPath, "the name of an argument") }
        let names = texts.map { $0.split(separator: ".") }
        guard texts.count == nodes.count else { return [] }
        let isOneMap = names.allSatisfy { $0.count == 2 && $0[0] == names[0][0] }
        guard texts.count < 2 || isOneMap else {
            findings.diagnostics.error(
                "spec.unsafe-word",
                "several arguments cannot be used here; write keys of one, such as [urls.api, urls.files]",
                at: node.range)
            return []
        }
        return texts
    }
}
