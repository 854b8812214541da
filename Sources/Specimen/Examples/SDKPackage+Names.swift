package import APIContract
import OpenAPIDocument
package import TargetLanguages
import YAMLSyntax

extension SDKPackage {
    /// The name of the method for an operation: as the settings say, else as the package's generator makes it.
    /// - Parameters:
    ///   - operation: an operation of the document.
    ///   - language: the package's language.
    package func methodName(of operation: Operation, in language: Language) -> String {
        let names = language.packageNames
        if style == .resources { return path(of: operation, in: language)?.last ?? "" }
        if style == .functions, !operation.written.hasID {
            let path = operation.path.template.filter { $0 != "{" && $0 != "}" }
            return methods[operation.id] ?? names.name(operation.method.lowercased() + path, .method)
        }
        return methods[operation.id] ?? names.name(Self.methodID(of: operation, names), .method)
    }

    /// The method for an operation after the resources that lead to it: as the settings say, else as the document tells
    /// makers of packages; nil where neither says a word.
    func path(of operation: Operation, in language: Language) -> [String]? {
        if let named = methods[operation.id] ?? operation.settings.method {
            return named.split(separator: ".").map(String.init)
        }
        var path = operation.written.packageMethod.map { language.packageNames.name($0, .method) }
        if let suffix = language.packageStyle(of: self)?.methodSuffix, !path.isEmpty {
            path[path.count - 1] += suffix
        }
        return path.isEmpty || !path.allSatisfy(language.qualifiedNames.accepts(member:)) ? nil : path
    }

    /// The arguments of a client that take a credential, one for each of its variables; nil where only the settings can
    /// say.
    func arguments(for scheme: SecurityScheme, among count: Int, in language: Language) -> [String]? {
        let names = credentialArguments[scheme.name] ?? (count == 1 ? usualArguments(scheme, language) : [])
        return names.count == scheme.variables.count ? names : nil
    }

    /// The arguments of a client that take the credentials of a request, as far as they are known.
    func credentialNames(of request: ExampleRequest, in language: Language) -> [String] {
        let count = request.credentials.count
        return request.credentials.flatMap { arguments(for: $0, among: count, in: language) ?? [] }
    }

    /// The argument of the client that is a map or an object with all credentials of a request; nil for arguments of their
    /// own.
    func credentialsArgument(of request: ExampleRequest, in language: Language) -> String? {
        let paths = credentialNames(of: request, in: language).map { $0.split(separator: ".") }
        guard let name = paths.first?.first, paths.allSatisfy({ $0.count == 2 && $0[0] == name }) else {
            return nil
        }
        return String(name)
    }

    private func usualArguments(_ scheme: SecurityScheme, _ language: Language) -> [String] {
        guard style == .resources, let usual = language.packageStyle(of: self) else { return [] }
        let isPair = scheme.variables.count > 1
        return (isPair ? usual.pairArguments : [usual.credentialArgument]).map { clientName($0, language) }
    }

    /// The argument of a client that takes the base URL, and its keys there, where the argument is a map.
    func baseURLArgument(in language: Language) -> (name: String, keys: [String]) {
        let paths = baseURLArguments.map { $0.split(separator: ".").map(String.init) }
        guard let name = paths.first?.first else {
            let usual = language.packageStyle(of: self)?.baseURLArgument ?? ""
            return (clientName(usual, language), [])
        }
        return (name, paths.compactMap { $0.count > 1 ? $0[1] : nil })
    }

    /// What methods are given besides: what the settings say, then what is usual, as far as the methods take it.
    func callOptions(in language: Language) -> [(name: String, value: JSONValue)] {
        let usual = language.packageStyle(of: self)?.callOptions ?? []
        let all = callOptions + usual.filter { option in !callOptions.contains { $0.name == option.name } }
        return all.filter { $0.value != .string("") }
    }

    /// The name of the argument for all of an operation's content; nil where it follows from the schema.
    func contentName(of operation: Operation) -> String? { contentNames[operation.id] ?? contentName }

    /// What of that which the method for an operation hands back has the answer; nil where it is the answer.
    func answerField(of operation: Operation) -> String? { answerFields[operation.id] ?? answerField }

    /// What a client calls a usual argument: a property where they are those of an object.
    private func clientName(_ argument: String, _ language: Language) -> String {
        optionsClass == nil ? argument : language.packageNames.name(argument, .property)
    }

    /// How methods take what is given by name.
    func members(_ style: PackageStyle?) -> Members {
        members ?? style?.members.first.flatMap(Members.init) ?? .keywords
    }

    /// Whether the values in the path are given by their places.
    func givesPathByPosition(_ style: PackageStyle?) -> Bool {
        givesPathByPosition ?? style?.givesPathByPosition ?? false
    }

    /// What the generator makes the method's name of: the operation's id; without one, the path and the HTTP method.
    static func methodID(of operation: Operation, _ names: PackageNames) -> String {
        guard !operation.written.hasID else { return operation.id }
        let path = operation.path.template.filter { $0 != "{" && $0 != "}" }
        let words = path.split(separator: "/").map(String.init)
        let first = words.first ?? "root"
        let rest = words.dropFirst() + [operation.method.lowercased()]
        return first.prefix(1).lowercased() + first.dropFirst() + rest.map { names.name($0, .type) }.joined()
    }

    /// The class that has the method for an operation, or the package of the modules with functions: as the settings say,
    /// else as the generator names that of its tag.
    func clientName(of operation: Operation, _ names: PackageNames) -> String {
        let tag = operation.tags.first
        if let tag, let named = clients[tag] { return named }
        if style == .functions { return client ?? names.name(tag ?? "default", .method) }
        return client ?? names.name(tag ?? "default", .type) + "Api"
    }
}

extension Language {
    /// What is different in packages of a style; nil for the one that the language describes.
    func packageStyle(of sdk: SDKPackage) -> PackageStyle? {
        tools.variants["sdk"]?.styles[sdk.style.rawValue]
    }
}
