import APIContract
import OpenAPIDocument
import TargetLanguages
import YAMLSyntax

/// Why there is no example of a call.
extension PackageCall {
    /// What methods of a package cannot be given, in the words of `refuses` in `language.yaml`.
    private static func refused(_ language: Language, _ sdk: SDKPackage) -> [String] {
        sdk.style == .models
            ? language.tools.variants["sdk"]?.refusals["arguments"] ?? []
            : language.packageStyle(of: sdk)?.refusals ?? []
    }

    /// Why no package can be called for a request.
    static func refusal(
        _ request: ExampleRequest, _ arguments: [Argument], _ language: Language, _ sdk: SDKPackage
    ) -> String? {
        let operation = request.operation
        if operation.success?.status.isRedirect == true {
            return "its success is a redirect, which packages hand back as an error"
        }
        if let content = operation.success?.preferredContent, !content.isJSON,
            !content.essence.hasPrefix("text/")
        {
            return "what it answers with is neither JSON nor text, which packages hand back in many ways"
        }
        if operation.written.hasServers {
            return "packages send it to the server that the document names for it, wherever they are told to"
        }
        guard operation.written.hasPathParameters else {
            return "its path has places that no parameter is declared for, which packages leave as they are"
        }
        if let first = operation.requestBody?.content.first, let body = request.body,
            first.essence != MediaType.essence(body.mediaType)
        {
            return "packages send content as \(first.mediaType), which the document names first"
        }
        let missing = operation.parameters.first {
            $0.isRequired && $0.fixedValue == nil && request.value(of: $0) == nil
        }
        if let missing {
            return "the method of its package requires '\(missing.name)', which is sent anyway"
        }
        if sdk.style != .resources,
            let scheme = request.credentials.first(where: {
                !sdk.credentialArguments.isEmpty && sdk.arguments(for: $0, among: 0, in: language) == nil
            })
        {
            return
                "nothing says how the package takes '\(scheme.name)'; name it under 'credential-arguments', too"
        }
        if let reason = nestedRefusal(request, language, sdk) { return reason }
        let refused = refused(language, sdk)
        if [.values, .checked].contains(sdk.style),
            arguments.contains(where: { $0.isUnnamed && !$0.isRequired })
        {
            return "nothing says what the argument for its content is called; name it under 'content'"
        }
        if let hazardous = arguments.first(where: { $0.hazards.refusals.contains(where: refused.contains) }) {
            return "packages add null to what '\(hazardous.name)' leaves out"
        }
        if !sdk.callOptions.isEmpty, refused.contains("call-options") {
            return "methods in \(language.name) are given nothing besides; take out 'call-options'"
        }
        let names = language.packageNames
        let renamed = arguments.first { argument in
            request.body?.fields.contains { $0.key == argument.name } ?? false
                && names.name(argument.name, .argument) != argument.name
        }
        if let renamed, refused.contains("renamed-field") {
            return "packages send '\(renamed.name)' under another name"
        }
        return arguments.first { refused.contains($0.kind.rawValue) }.map {
            "packages want the argument '\($0.name)' (\($0.kind.rawValue)) in forms of their own"
        }
    }

    /// Why no method of a resource can be called for a request.
    static func refusal(
        _ request: ExampleRequest, _ arguments: [Argument], _ language: Language, resources sdk: SDKPackage
    ) -> String? {
        guard sdk.path(of: request.operation, in: language) != nil else {
            return "nothing says which method of the package makes it; name it under 'methods'"
        }
        let style = language.packageStyle(of: sdk) ?? PackageStyle()
        let settings = ["client": sdk.client, "error": sdk.error]
        let missing = style.needs.filter { settings[$0] == .some(nil) }
        if !missing.isEmpty {
            let words = style.needs.map { "'\($0)'" }.joined(separator: " and ")
            return "of a package with resources \(words) must be named"
        }
        let members = sdk.members(style)
        guard style.members.contains(members.rawValue) else {
            let words = style.members.joined(separator: " or ")
            return "methods in \(language.name) take \(words), and not 'members: \(members.rawValue)'"
        }
        if sdk.optionsClass != nil, !style.members.contains(SDKPackage.Members.object.rawValue) {
            return "clients in \(language.name) take no object of an 'options-class'"
        }
        let isObject = members == .object && arguments.contains(where: \.isNamed)
        if isObject, sdk.requests[request.operation.id] == nil {
            return
                "nothing says of which class the object is that the method is given; name it under 'requests'"
        }
        let count = request.credentials.count
        if let scheme = request.credentials.first(where: {
            sdk.arguments(for: $0, among: count, in: language) == nil
        }) {
            let arguments =
                scheme.variables.count > 1 ? "two arguments, in the order of its variables," : "the argument"
            return
                "nothing says how the package takes '\(scheme.name)'; name \(arguments) under 'credential-arguments'"
        }
        if sdk.membersArgument != nil, style.refusals.contains("members-argument") {
            return
                "methods in \(language.name) take a map or an object by its place; take out 'members-argument'"
        }
        if !sdk.baseURLArgument(in: language).keys.isEmpty, style.refusals.contains("nested-base-url") {
            return "clients in \(language.name) take the base URL as it is, and not in a map"
        }
        if sdk.baseURLClass != nil, style.refusals.contains("client-objects") {
            return
                "clients in \(language.name) take the base URL in no object of a class; take out 'base-url-class'"
        }
        if sdk.baseURLClass != nil, sdk.baseURLArgument(in: language).keys.isEmpty {
            return "nothing says what the object with the base URL is made of; name it in 'base-url-argument'"
        }
        if let reason = moduleRefusal(request, language, sdk) { return reason }
        switch request.body?.form {
        case nil, .json(.object), .form, .multipart: break
        case .json where sdk.contentName(of: request.operation) != nil: break
        case .json, .text, .file:
            return "packages take content that is no JSON object in forms of their own"
        }
        return repeated(arguments.filter(\.isNamed)) ?? givenTwice(request, arguments, language, sdk)
    }

    /// Why no client can be given credentials in one map or object.
    private static func nestedRefusal(
        _ request: ExampleRequest, _ language: Language, _ sdk: SDKPackage
    ) -> String? {
        let names = sdk.credentialNames(of: request, in: language)
        let isNested = names.contains { $0.contains(".") }
        let argument = sdk.credentialsArgument(of: request, in: language)
        let style = language.packageStyle(of: sdk)
        if isNested, sdk.style != .resources || style?.refusals.contains("nested-credentials") == true {
            return "clients of this style in \(language.name) take credentials as they are, and not in a map"
        }
        if isNested, argument == nil {
            return "all credentials stand in one argument, or none; see 'credential-arguments'"
        }
        guard sdk.credentialsClass != nil, !names.isEmpty else { return nil }
        if style?.refusals.contains("client-objects") != false {
            return "clients in \(language.name) take credentials in no object; take out 'credentials-class'"
        }
        return argument == nil
            ? "nothing says what the object with credentials is made of; write 'security.token' in 'credential-arguments'"
            : nil
    }

    /// Why no module can take the place of a client.
    private static func moduleRefusal(
        _ request: ExampleRequest, _ language: Language, _ sdk: SDKPackage
    ) -> String? {
        guard sdk.client == "" else { return nil }
        if language.packageStyle(of: sdk)?.refusals.contains("module-client") == true {
            return "no module in \(language.name) has resources; name a class as 'client'"
        }
        if sdk.optionsClass != nil || sdk.baseURLClass != nil
            || sdk.credentialsArgument(of: request, in: language) != nil
        {
            return "a module takes credentials as they are, in no map, and nothing in objects of classes"
        }
        let count = request.credentials.count
        let nameless = request.credentials.first {
            sdk.arguments(for: $0, among: count, in: language)?.contains("") ?? false
        }
        return nameless.map {
            "a module takes '\($0.name)' by a name; name it under 'credential-arguments'"
        }
    }

    /// Why a client or a method would be given something twice, which some languages take for a fault of the program.
    private static func givenTwice(
        _ request: ExampleRequest, _ arguments: [Argument], _ language: Language, _ sdk: SDKPackage
    ) -> String? {
        let credentials = sdk.credentialNames(of: request, in: language)
        let argument = sdk.credentialsArgument(of: request, in: language)
        let client =
            [sdk.baseURLArgument(in: language).name]
            + (argument.map { [$0] } ?? credentials.filter { !$0.isEmpty })
            + sdk.options.map(\.name)
        let named =
            sdk.members(language.packageStyle(of: sdk)) == .keywords ? arguments.filter(\.isNamed) : []
        let method = named.map(\.label) + sdk.callOptions(in: language).map(\.name)
        if let name = firstRepeated(client) ?? firstRepeated(credentials.filter { !$0.isEmpty })
            ?? firstRepeated(sdk.baseURLArguments)
        {
            return "the client would be given '\(name)' twice"
        }
        return firstRepeated(method).map { "the method would be given '\($0)' twice" }
    }

    private static func firstRepeated(_ names: [String]) -> String? {
        var taken: Set<String> = []
        return names.first { !taken.insert($0).inserted }
    }

    /// Why no function can be called for a request.
    static func refusal(_ request: ExampleRequest, functions arguments: [Argument]) -> String? {
        guard request.credentials.count < 2 else { return "the package's client takes one credential" }
        switch request.credentials.first?.kind {
        case .apiKey(let location, let name, _)? where location != .header:
            return "the package's client sends no key such as '\(name)' elsewhere than in a header"
        default: return repeated(arguments)
        }
    }

    private static func repeated(_ arguments: [Argument]) -> String? {
        let name = firstRepeated(arguments.map(\.key))
        return arguments.first { $0.key == name }.map {
            "packages tell two values of the name '\($0.name)' apart in ways of their own"
        }
    }

    /// Why what the answer holds cannot be printed.
    static func answerRefusal(
        _ request: ExampleRequest, isEnumeration: [Bool], _ language: Language, _ sdk: SDKPackage
    ) -> String? {
        let refused = refused(language, sdk)
        if sdk.answersAreMaps,
            ![.values, .resources].contains(sdk.style) || language.members?.entry.isEmpty ?? true
        {
            return
                "packages of style '\(sdk.style.rawValue)' in \(language.name) hand back no maps; take out 'answers'"
        }
        if let structure = request.printed.fields.first(where: { $0.kind == .structure }) {
            return
                "packages hand back '\(structure.key)' as an object with a form of its own; name a field of it under 'prints'"
        }
        if let list = request.printed.fields.first(where: { $0.kind == .list }),
            refused.contains("answer-list")
        {
            return
                "packages print the list '\(list.key)' in a form of their own; name other fields under 'prints'"
        }
        if isEnumeration.contains(true), refused.contains("answer-enumeration") {
            return "packages lose the text of the enumeration that is printed"
        }
        let hasContent = request.operation.success?.content.isEmpty == false
        if hasContent, request.printed.fields.isEmpty, refused.contains("answer-content") {
            return
                "packages do not hand back the answer's content as it came; name fields of it under 'prints'"
        }
        return nil
    }
}
