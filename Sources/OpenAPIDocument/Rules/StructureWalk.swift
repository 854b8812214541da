import SourceDiagnostics
import YAMLSyntax

/// One walk over a document by the object definitions. Its depth is the tree's, which is limited.
///
/// A slip costs nothing where what is meant can be told without it: a value of the wrong type is passed over, as
/// an unknown key is. It is an error, and costs the operations that need the object, where the author certainly
/// meant something else: a misspelt key, a type that does not exist, a parameter without name or place, a security
/// scheme of no known type, and anything wrong in the settings of `x-specimen`, which are ours.
struct StructureWalk {
    var findings: ValidationFindings
    /// What references lead to and the walk does not meet by itself.
    var targets: [(node: SyntaxNode, kind: ObjectKind)] = []
    var knownTargets: Set<Int> = []
    let metByItself: [Range<Int>]
    var chains: ReferenceChains
    /// The ids of all operations, those of callbacks and webhooks too.
    private var operationIDs: Set<String> = []
    private var linkedIDs: [SyntaxNode] = []
    /// The object that the walk is in, from which nothing can be made if something needed is wrong.
    private var owner: SyntaxNode
    private var kind = ObjectKind.document

    private let version: OpenAPIVersion
    private let keywords: SchemaKeywords
    private var unknownKeys = 0
    private static let maximumUnknownKeys = 20_000
    private static let settingsKey = "x-specimen"

    init(document: OpenAPIDocument, findings: ValidationFindings) {
        let root = document.root
        version = document.version
        keywords = SchemaKeywords(version: version)
        self.findings = findings
        chains = ReferenceChains(findings.resolver)
        owner = root
        metByItself = ["paths", "components", "webhooks"].compactMap { root[$0]?.subtree }
    }

    mutating func object(_ node: SyntaxNode, _ kind: ObjectKind) {
        let outer = (owner, self.kind)
        (owner, self.kind) = (node, kind)
        defer { (owner, self.kind) = outer }
        let definition = kind.definition
        guard node.kind == .mapping else {
            return mismatch(node, "\(article(definition.name)) must be a mapping")
        }
        if let reference = ReferenceResolver.reference(of: node), kind.mayRefer {
            follow(reference, of: node, kind)
            if kind.isReplacedByReference { return }
        }
        var found = 0
        for entry in node.entries {
            if let field = definition.field(named: entry.name) {
                found += field.isRequired ? 1 : 0
                if let first = field.since, first > version { newer(entry, first, definition) }
                value(entry.value, field.type, key: entry.name)
                if kind == .schema { keywords.check(entry, of: node, into: &findings.diagnostics) }
            } else if !entry.name.hasPrefix("x-") {
                unknown(entry, definition, in: node)
            } else if isSlipForSettings(entry.name), definition.field(named: Self.settingsKey) != nil {
                findings.diagnostics.warning(
                    "spec.unknown-key",
                    "the extension '\(entry.name)' is not read; did you mean '\(Self.settingsKey)'?",
                    at: entry.key.range)
            }
        }
        for key in kind.neededKeys(in: version) where node[key] == nil {
            reportFinding(
                "spec.missing-key", "\(definition.name) lacks the key '\(key)'", at: node, isNeeded: false)
        }
        for keys in kind.exclusiveKeys where keys.allSatisfy({ node[$0] != nil }) {
            reportFinding(
                "spec.conflicting-keys",
                "\(definition.name) has \(keys.map { "'\($0)'" }.joined(separator: " and ")); keep one of them",
                at: node, isNeeded: false)
        }
        for keys in kind.alternativeKeys where keys.allSatisfy({ node[$0] == nil }) {
            reportFinding(
                "spec.missing-key",
                "\(definition.name) lacks one of the keys \(keys.map { "'\($0)'" }.joined(separator: " and "))",
                at: node, isNeeded: false)
        }
        if kind == .responses, !node.entries.contains(where: { !$0.name.hasPrefix("x-") }) {
            reportFinding(
                "spec.empty-responses",
                "there is no response; document at least one, such as '200' or 'default'",
                at: node, isNeeded: false)
        }
        switch kind {
        case .discriminator: mapping(of: node)
        case .operation: if let id = node["operationId"]?.text { operationIDs.insert(id) }
        case .link: if let id = node["operationId"] { linkedIDs.append(id) }
        default: break
        }
        guard found < definition.fields.count(where: \.isRequired) else { return }
        for field in definition.fields where field.isRequired && node[field.name] == nil {
            // A slip for the key was reported as such.
            guard !node.entries.contains(where: { isSlip($0, for: field.name, definition, node) }) else {
                continue
            }
            var message = "\(definition.name) lacks the key '\(field.name)'"
            if case .word(let words, _) = field.type {
                message += "; use one of \(words.joined(separator: ", "))"
            }
            reportFinding("spec.missing-key", message, at: node, isNeeded: isNeeded(field.name))
        }
    }

    /// Whether nothing can be made of the object at hand without a right value of a key.
    private func isNeeded(_ key: String) -> Bool {
        switch kind {
        case .parameter: key == "name" || key == "in"
        case .securityScheme: key == "type" || key == "in"
        default: kind.isSettings
        }
    }

    /// Whether an extension is ours with a slip or two. Documents have many, so that the length is asked first.
    private func isSlipForSettings(_ name: String) -> Bool {
        abs(name.utf8.count - Self.settingsKey.utf8.count) <= 2
            && NearestName.find(String(name.dropFirst(2)), in: [String(Self.settingsKey.dropFirst(2))]) != nil
    }

    /// Reports the links to operations that the walk did not meet.
    mutating func checkLinks() {
        let known = linkedIDs.isEmpty ? [] : operationIDs.sorted()
        for id in linkedIDs {
            guard let text = id.text, !operationIDs.contains(text) else { continue }
            let hint = findings.nearNames.hint(text, in: known)
            findings.diagnostics.warning(
                "spec.unknown-link", "there is no operation '\(text)' to link to\(hint)", at: id.range)
        }
    }

    private func isSlip(
        _ entry: SyntaxEntry, for name: String, _ definition: ObjectDefinition, _ node: SyntaxNode
    ) -> Bool {
        if case .values = definition.otherKeys { return false }
        return definition.field(named: entry.name) == nil && !entry.name.hasPrefix("x-")
            && slip(entry.name, definition.fields.map(\.name), in: node) == name
    }

    /// Reports a fault: an error if the object at hand cannot do without what is wrong, else a warning.
    private mutating func reportFinding(
        _ id: String, _ message: String, at place: SyntaxNode, isNeeded: Bool, fixIts: [FixIt] = []
    ) {
        if isNeeded {
            findings.error(id, message, at: place.range, in: owner, fixIts: fixIts)
        } else {
            findings.diagnostics.warning(id, message, at: place.range, fixIts: fixIts)
        }
    }

    private mutating func value(_ node: SyntaxNode, _ type: FieldType, key: String) {
        switch type {
        case .any: break
        case .string:
            if node.string == nil { notString(node) }
        case .word(let words, let newer):
            let text = node.text ?? ""
            guard !words.contains(text) else {
                if let first = newer[text], first > version { self.newer(node, key, first) }
                return
            }
            let hint = NearestName.hint(text, in: words)
            reportFinding(
                "spec.unknown-word", "'\(text)' is not one of \(words.joined(separator: ", "))\(hint)",
                at: node,
                isNeeded: isNeeded(key), fixIts: NameFix.replace(node, among: words))
        case .boolean:
            if node.boolean == nil { mismatch(node, "this must be 'true' or 'false'") }
        case .integer:
            if !isInteger(node) { mismatch(node, "this must be a whole number") }
        case .number:
            switch node.scalar {
            case .integer, .float: break
            default: mismatch(node, "this must be a number")
            }
        case .list(let element):
            guard node.kind == .sequence else { return mismatch(node, "this must be a sequence") }
            for item in node.elements { value(item, element, key: key) }
        case .map(let element):
            guard node.kind == .mapping else { return mismatch(node, "this must be a mapping of names") }
            for entry in node.entries where !entry.name.hasPrefix("x-") {
                if key == "content" { mediaType(entry) }
                value(entry.value, element, key: entry.name)
            }
        case .object(let kind): object(node, kind)
        case .reference(let kind): object(node, kind)
        case .schema: schema(node, key: key)
        case .schemas:
            if node.kind == .sequence {
                mismatch(node, "this must be one schema; a list of them is 'prefixItems'")
                node.elements.forEach { schema($0, key: key) }
            } else {
                schema(node, key: key)
            }
        case .types:
            let types = node.kind == .sequence ? Array(node.elements) : [node]
            for type in types { schemaType(type) }
        case .strings:
            let texts = node.kind == .sequence ? Array(node.elements) : [node]
            for text in texts { value(text, .string, key: key) }
        }
    }

    /// Media types have two parts (RFC 9110, section 8.3.1).
    private mutating func mediaType(_ entry: SyntaxEntry) {
        guard !entry.name.contains("/") else { return }
        reportFinding(
            "spec.wrong-media-type",
            "'\(entry.name)' is no media type; write both parts, such as 'application/json'", at: entry.key,
            isNeeded: false)
    }

    private mutating func schema(_ node: SyntaxNode, key: String) {
        if node.kind == .scalar, node.boolean != nil { return }
        object(node, .schema)
        // Parts of one schema share their properties.
        if key != "allOf" { required(node) }
    }

    /// Reports required properties that are not described, where that must be a slip: nothing else may stand there, or
    /// one that is described has nearly the name.
    private mutating func required(_ node: SyntaxNode) {
        guard let list = node["required"], list.kind == .sequence,
            let properties = node["properties"], properties.kind == .mapping,
            !Self.combining.contains(where: { node[$0] != nil })
        else { return }
        for element in list.elements {
            guard let name = element.text, properties[name] == nil else { continue }
            let near = findings.nearNames.find(name, in: Self.optional(properties, list))
            guard near != nil || node["additionalProperties"]?.boolean == false else { continue }
            findings.diagnostics.warning(
                "spec.unknown-required",
                "'\(name)' is required and no property is called that"
                    + (near.map { "; did you mean '\($0)'?" } ?? "; describe it under 'properties'"),
                at: element.range)
        }
    }

    /// The properties that a list does not require.
    private static func optional(_ properties: SyntaxNode, _ required: SyntaxNode) -> [String] {
        let required = Set(required.elements.compactMap(\.text))
        return properties.entries.map(\.name).filter { !required.contains($0) }
    }

    /// Keywords with properties of their own.
    private static let combining = [
        "$ref", "allOf", "anyOf", "oneOf", "if", "patternProperties", "$dynamicRef",
    ]

    private mutating func schemaType(_ node: SyntaxNode) {
        guard let text = node.text else { return mismatch(node, "a type must be a string") }
        guard !ObjectKind.schemaTypes.contains(text) else { return }
        let hint = NearestName.hint(text, in: ObjectKind.schemaTypes)
        findings.error(
            "spec.unknown-type",
            "'\(text)' is not a type; use \(ObjectKind.schemaTypes.joined(separator: ", "))\(hint)",
            at: node.range, in: owner, fixIts: NameFix.replace(node, among: ObjectKind.schemaTypes))
    }

    private mutating func unknown(_ entry: SyntaxEntry, _ definition: ObjectDefinition, in node: SyntaxNode) {
        if case .values(let type) = definition.otherKeys { return value(entry.value, type, key: entry.name) }
        // Finding near names takes time, and nobody reads more.
        unknownKeys += 1
        guard unknownKeys <= Self.maximumUnknownKeys else { return }
        let names = definition.fields.map(\.name)
        switch definition.otherKeys {
        case .values: break
        case .allowed:
            guard let near = slip(entry.name, names, in: node) else { return }
            misspelt(entry, near, definition)
        case .refused:
            if let near = slip(entry.name, names, in: node) {
                misspelt(entry, near, definition)
            } else {
                findings.diagnostics.warning(
                    "spec.unknown-key",
                    "\(definition.name) has no key '\(entry.name)'"
                        + "\(NearestName.hint(entry.name, in: names)); extensions start with 'x-'",
                    at: entry.key.range)
            }
        }
    }

    /// The field that a key was probably meant to be: near by, and not there under its right name.
    private func slip(_ name: String, _ names: [String], in node: SyntaxNode) -> String? {
        guard name.count >= 3, let near = NearestName.find(name, in: names), node[near] == nil else {
            return nil
        }
        return near
    }

    private mutating func misspelt(
        _ entry: SyntaxEntry, _ near: String, _ definition: ObjectDefinition
    ) {
        reportFinding(
            "spec.unknown-key", "\(definition.name) has no key '\(entry.name)'; did you mean '\(near)'?",
            at: entry.key, isNeeded: true,
            fixIts: NameFix.replace(entry.key, by: near, among: definition.fields.map(\.name)))
    }

    mutating func mismatch(_ node: SyntaxNode, _ expected: String) {
        let found =
            switch node.kind {
            case .mapping: "a mapping"
            case .sequence: "a sequence"
            case .scalar:
                node.scalar.map { if case .null = $0 { "nothing" } else { "a plain value" } } ?? "nothing"
            }
        reportFinding(
            "spec.wrong-type", "\(expected); found \(found), which is passed over", at: node,
            isNeeded: kind.isSettings)
    }

    /// A number or a boolean where a string must be: what was meant is clear, what another tool reads is not.
    private mutating func notString(_ node: SyntaxNode) {
        guard node.kind == .scalar, !node.isNull, let text = node.text, !kind.isSettings else {
            return mismatch(node, "this must be a string")
        }
        reportFinding(
            "spec.unquoted-string", "this must be a string; write \"\(text)\"", at: node, isNeeded: false,
            fixIts: [FixIt("put it in quotes", .safe, [.init(node.range, "\"\(text)\"")])])
    }

    private mutating func newer(_ entry: SyntaxEntry, _ first: OpenAPIVersion, _ definition: ObjectDefinition)
    {
        reportFinding(
            "spec.newer-key",
            "\(definition.name) has the key '\(entry.name)' since OpenAPI \(first.rawValue); this document is "
                + "\(version.rawValue)", at: entry.key, isNeeded: false)
    }

    private mutating func newer(_ word: SyntaxNode, _ key: String, _ first: OpenAPIVersion) {
        reportFinding(
            "spec.newer-key",
            "\(kind.definition.name) has '\(key): \(word.text ?? "")' since OpenAPI \(first.rawValue); this document "
                + "is \(version.rawValue)", at: word, isNeeded: false)
    }

    private func isInteger(_ node: SyntaxNode) -> Bool {
        switch node.scalar {
        case .integer: true
        case .float(let text): text.allSatisfy { $0 != "." } || text.hasSuffix(".0")
        default: false
        }
    }

    func article(_ name: String) -> String {
        "aeiou".contains(name.lowercased().prefix(1)) ? "an \(name)" : "a \(name)"
    }
}
