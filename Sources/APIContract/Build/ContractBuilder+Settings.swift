import OpenAPIDocument
import SourceDiagnostics
import YAMLSyntax

extension ContractBuilder {
    /// What the document's `x-specimen` and the project file say.
    mutating func contractSettings(_ layers: SettingsLayers) -> ContractSettings {
        var settings = ContractSettings()
        if let name = layers["name"].node {
            settings.name = word(name, Self.isName, "a name such as 'DocSpring'")
        }
        settings.hasGroups = layers["groups"].node?.boolean
        for entry in layers["sdks"].entries {
            if let sdk = sdkPackage(layers["sdks"][entry.name]) { settings.sdks[entry.name] = sdk }
        }
        return settings
    }

    /// Reports what is said of packages for operations, tags and security schemes that the document does not have.
    mutating func checkPackageNames(_ packages: SettingsLayers, _ operations: [OperationObject]) {
        guard !packages.entries.isEmpty else { return }
        let ids = Set(operations.map { names.id(of: $0) })
        let tags = Set(operations.flatMap { elements($0.node["tags"]).compactMap(\.text) })
        for package in packages.entries {
            let layers = packages[package.name]
            for key in ["methods", "requests", "contents", "answer-fields"] {
                check(layers[key].entries, "no operation has the id", among: ids)
            }
            check(layers["clients"].entries, "no operation has the tag", among: tags)
            check(
                layers["credential-arguments"].entries, "there is no security scheme",
                among: Set(schemes.map(\.name)))
        }
    }

    /// Reports what is said of members of requests and answers that the document does not have.
    /// - Parameters:
    ///   - packages: what is said, by package.
    ///   - operations: all operations of the document.
    mutating func checkPackageMembers(_ packages: SettingsLayers, _ operations: [Operation]) {
        guard !packages.entries.isEmpty, !operations.isEmpty else { return }
        var members: Set<String> = []
        for id in schemas.ids { members.formUnion(schemas[id].properties.map(\.name)) }
        let parameters = operations.flatMap { $0.parameters.map(\.name) }
        let answers = operations.compactMap { $0.success?.preferredContent?.schema }
        let outermost = outermostMembers(answers)
        for package in packages.entries {
            let layers = packages[package.name]
            check(layers["fields"].entries, "no answer has a field", among: members)
            check(
                layers["arguments"].entries, "no parameter and no field has the name",
                among: members.union(parameters))
            if let node = layers["envelope"].node, let text = node.text, !outermost.contains(text) {
                report("no answer has a member", text, among: outermost, at: node.range)
            }
        }
    }

    /// The names of the members of some schemas, and of those that may stand in their place.
    private func outermostMembers(_ ids: [SchemaID]) -> Set<String> {
        var rest = ids
        var seen = Set(ids)
        var members: Set<String> = []
        while let id = rest.popLast() {
            let schema = schemas[id]
            members.formUnion(schema.properties.map(\.name))
            rest += (schema.allOf + schema.oneOf + schema.anyOf).filter { seen.insert($0).inserted }
        }
        return members
    }

    private mutating func check(_ entries: [SyntaxEntry], _ fault: String, among known: Set<String>) {
        for entry in entries where !known.contains(entry.name) {
            report(fault, entry.name, among: known, at: entry.key.range)
        }
    }

    private mutating func report(
        _ fault: String, _ name: String, among known: Set<String>, at range: SourceRange
    ) {
        findings.diagnostics.warning(
            "spec.unknown-sdk-name",
            "\(fault) '\(name)'" + NearestName.hint(name, in: known.sorted()), at: range)
    }

    /// What the project file and an operation's `x-specimen` say, as written.
    func settingsLayers(_ object: OperationObject) -> SettingsLayers {
        SettingsLayers([project.operations?[names.id(of: object)], object.node["x-specimen"]])
    }

    /// What the project file and an operation's `x-specimen` say.
    mutating func operationSettings(_ layers: SettingsLayers) -> OperationSettings {
        OperationSettings(
            prints: layers["prints"].node.flatMap { printed($0) },
            success: entries(layers["success"].node).map { entry in
                OperationSettings.Condition(keys: Self.keys(entry.name), value: entry.value.jsonValue)
            },
            message: layers["message"].node.map { elements($0).compactMap(\.text).map(Self.keys) },
            pages: layers["pages"].node.flatMap { pages($0) },
            method: layers["method"].node.flatMap { word($0, Self.isMemberPath, Self.memberPath) })
    }

    /// How a list comes in pages.
    private mutating func pages(_ node: SyntaxNode) -> OperationSettings.Pages? {
        guard let parameter = node["parameter"]?.text, let next = node["next"]?.text else {
            findings.diagnostics.error(
                "spec.incomplete-pages",
                "'pages' must name the 'parameter' that wants a page and the field 'next' that has its next value",
                at: node.range)
            return nil
        }
        return OperationSettings.Pages(parameter: parameter, next: next)
    }

    /// The fields of `prints`, which must be members of one object, because programs name it once.
    private mutating func printed(_ list: SyntaxNode) -> [[String]]? {
        let paths = elements(list).compactMap(\.text).map(Self.keys)
        guard let first = paths.first else { return nil }
        guard paths.allSatisfy({ !$0.isEmpty && $0.dropLast() == first.dropLast() }) else {
            findings.diagnostics.error(
                "spec.scattered-prints",
                "the fields that are printed must be members of one object, such as 'token.id' and 'token.url'",
                at: list.range)
            return nil
        }
        return paths
    }

    /// The keys that lead to a field.
    static func keys(_ path: String) -> [String] { path.split(separator: ".").map(String.init) }

    /// The text of a node that readers copy into code, if it fits the pattern.
    mutating func word(_ node: SyntaxNode, _ fits: (String) -> Bool, _ expected: String) -> String? {
        guard let text = node.text else { return nil }
        guard fits(text) else {
            findings.diagnostics.error(
                "spec.unsafe-word", "'\(text)' cannot be used here; write \(expected)", at: node.range)
            return nil
        }
        return text
    }

    /// A name of letters, digits and underscores that starts with a letter.
    static func isName(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count)
            && text.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "_") }
            && text.utf8.first.map(isLetter) ?? false
    }

    /// A name that may have underscores before it.
    static func isArgument(_ text: String) -> Bool { isName(String(text.drop { $0 == "_" })) }

    /// The name of an argument or, after a dot, the key in a map that it takes.
    static func isArgumentPath(_ text: String) -> Bool {
        let names = text.split(separator: ".", omittingEmptySubsequences: false)
        return names.count <= 2 && names.allSatisfy { isArgument(String($0)) }
    }

    /// A member of an object or, with parentheses, one that is called; or one of its own members, after a dot.
    static func isAccess(_ text: String) -> Bool {
        text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { part in
            isName(String(part.hasSuffix("()") ? part.dropLast(2) : part))
        }
    }

    /// A method after the resources that lead to it: names with dots between them.
    static func isMemberPath(_ text: String) -> Bool {
        text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { isName(String($0)) }
    }

    /// What `isMemberPath` takes, in words.
    static var memberPath: String { "a method such as 'files.list'" }

    /// A name in a package index, such as `@acme/client`: no option, no path upwards, no address.
    static func isPackage(_ text: String) -> Bool {
        isWord(text, "-_.@/") && (isAlphanumeric(text.utf8.first) || text.hasPrefix("@"))
            && !(text.utf8.contains(UInt8(ascii: ".")) && text.contains(".."))
    }

    static func isVersion(_ text: String) -> Bool {
        isWord(text, "-_.+") && isAlphanumeric(text.utf8.first)
    }

    /// Versions with comparison signs, such as `>=3, <4`; neither a path nor an address, which some tools take too.
    static func isRequirement(_ text: String) -> Bool {
        isWord(text, "-_.+,<>=~^!* ") && text.utf8.first.map { !"-. ".utf8.contains($0) } ?? false
    }

    static func isBaseURL(_ text: String) -> Bool {
        isWord(text, "-_.~/:@+,=!*") && !text.hasPrefix("-")
    }

    /// Whether there are only letters, digits and some other characters: none that quotes or shells give a meaning
    /// in quotes.
    private static func isWord(_ text: String, _ others: String) -> Bool {
        (1...200).contains(text.utf8.count)
            && text.utf8.allSatisfy { isAlphanumeric($0) || others.utf8.contains($0) }
    }

    private static func isAlphanumeric(_ byte: UInt8?) -> Bool {
        byte.map { isLetter($0) || isDigit($0) } ?? false
    }

    /// Names joined as languages join them: `Acme.Client`, `Acme::Client`, `Acme\Client`, `acme/client`.
    static func isQualifiedName(_ text: String) -> Bool {
        let parts = text.utf8.split(omittingEmptySubsequences: false) { ".:\\/".utf8.contains($0) }
            .map { Substring($0) }
        return parts.filter { !$0.isEmpty }.allSatisfy { isName(String($0)) || $0.allSatisfy { $0 == "_" } }
            && !parts.isEmpty && parts[0].isEmpty == false && parts[parts.count - 1].isEmpty == false
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
