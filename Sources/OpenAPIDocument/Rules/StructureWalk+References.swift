import SourceDiagnostics
import YAMLSyntax

extension ObjectKind {
    /// Whether a `$ref` in such an object is followed: the specification allows it, or documents in several
    /// files have it there.
    var mayRefer: Bool {
        switch self {
        case .document, .info, .contact, .license, .server, .serverVariable, .components, .tag, .paths,
            .externalDocumentation, .encoding, .responses, .discriminator, .xml, .oauthFlows, .oauthFlow,
            .securityRequirement, .reference:
            false
        default: !isSettings
        }
    }

    /// Whether nothing beside the `$ref` counts but a summary and a description (OpenAPI 3.2, section 4.22).
    var isReplacedByReference: Bool { self != .schema && self != .pathItem && self != .operation }

    /// Whether a component of another kind may stand for the object: some kinds are written alike.
    fileprivate func accepts(_ other: ObjectKind) -> Bool {
        self == other || self == .operation || self == .callback && other == .pathItem
    }

    /// Whether the object is one of ours, below `x-specimen`.
    var isSettings: Bool {
        switch self {
        case .documentSettings, .credentialNames, .sdkPackage, .operationSettings, .valueSettings: true
        default: false
        }
    }

    /// What becomes of an object whose `$ref` leads to a file that is not there, which is not the document's fault
    /// alone; nil when what needs it cannot be made.
    fileprivate var consequence: String? {
        switch self {
        case .parameter, .requestBody: nil
        case .schema: "any value is taken"
        case .operation, .pathItem: "only what stands beside it is known"
        default: "it is left out"
        }
    }
}

/// References: every one leads somewhere in the end.
extension StructureWalk {
    /// How many targets are checked that no place of the specification leads to.
    private static var maximumTargets: Int { 100_000 }

    /// Checks where a reference leads, and remembers to look at it if the walk does not come there by itself.
    mutating func follow(_ reference: SyntaxNode, of node: SyntaxNode, _ kind: ObjectKind) {
        guard reference.string != nil else {
            // A schema's own `$ref` is reported as one of its fields.
            if kind.isReplacedByReference { mismatch(reference, "a reference must be a string") }
            return
        }
        switch chains.end(of: node) {
        case .object(let target, _):
            if let other = Self.componentKind(reference.text ?? ""), !kind.accepts(other) {
                return reportOtherKind(other, reference, of: node, kind)
            }
            remember(target, kind)
        case .failure(let failure, isOwn: true): report(failure, reference, of: node, kind)
        case .failure(_, isOwn: false):
            // Where a chain of references breaks, only the last one is at fault.
            if case .success(let next) = findings.resolver.follow(reference.text ?? "", from: node) {
                remember(next, kind)
            }
        }
    }

    /// The kind of the components that a reference names.
    private static func componentKind(_ reference: String) -> ObjectKind? {
        let prefix = "#/components/"
        guard reference.hasPrefix(prefix) else { return nil }
        let rest = reference.utf8.dropFirst(prefix.utf8.count)
        guard let slash = rest.firstIndex(of: UInt8(ascii: "/")),
            !rest[rest.index(after: slash)...].contains(UInt8(ascii: "/"))
        else { return nil }
        return componentKinds[String(reference[rest.startIndex..<slash])]
    }

    private static let componentKinds: [String: ObjectKind] = [
        "schemas": .schema, "responses": .response, "parameters": .parameter, "examples": .example,
        "requestBodies": .requestBody, "headers": .header, "securitySchemes": .securityScheme, "links": .link,
        "callbacks": .callback, "pathItems": .pathItem, "mediaTypes": .mediaType,
    ]

    private mutating func reportOtherKind(
        _ other: ObjectKind, _ reference: SyntaxNode, of node: SyntaxNode, _ kind: ObjectKind
    ) {
        let message =
            "'\(reference.text ?? "")' leads to \(article(other.definition.name)), and \(article(kind.definition.name)) must be "
            + "here; refer to one"
        guard kind.consequence == nil else {
            return findings.diagnostics.warning("spec.wrong-reference", message, at: reference.range)
        }
        findings.error("spec.wrong-reference", message, at: reference.range, in: node)
    }

    /// The values of a discriminator lead somewhere: each is the name of a schema, or a reference.
    mutating func mapping(of discriminator: SyntaxNode) {
        guard let mapping = discriminator["mapping"], mapping.kind == .mapping else { return }
        for entry in mapping.entries where !entry.name.hasPrefix("x-") {
            guard let text = entry.value.text, !leadsSomewhere(text, from: discriminator) else { continue }
            findings.diagnostics.warning(
                "spec.dangling-mapping", "'\(text)' is neither the name of a schema nor a reference to one",
                at: entry.value.range)
        }
    }

    private func leadsSomewhere(_ text: String, from discriminator: SyntaxNode) -> Bool {
        let name = "#/components/schemas/" + text
        if case .success = findings.resolver.follow(name) { return true }
        if case .success = findings.resolver.follow(name, from: discriminator) { return true }
        switch findings.resolver.follow(text, from: discriminator) {
        case .success, .failure(.unsupported): return true
        case .failure: return false
        }
    }

    private mutating func remember(_ target: SyntaxNode, _ kind: ObjectKind) {
        let isMet = metByItself.contains { $0.contains(target.index) }
        guard !isMet, knownTargets.count < Self.maximumTargets,
            knownTargets.insert(target.index).inserted
        else { return }
        targets.append((target, kind))
    }

    /// Looks at what references lead to in other files and in places of the author's own.
    mutating func visitTargets() {
        while let target = targets.popLast() { object(target.node, target.kind) }
    }

    private mutating func report(
        _ failure: ReferenceResolver.Failure, _ reference: SyntaxNode, of node: SyntaxNode, _ kind: ObjectKind
    ) {
        let text = reference.text ?? ""
        let consequence = kind.consequence.map { ", so \($0)" } ?? ""
        switch failure {
        case .missing(let name, let candidates):
            let hint = findings.nearNames.hint(name, in: candidates())
            findings.error(
                "spec.dangling-reference", "'\(text)' leads nowhere: there is no '\(name)'\(hint)",
                at: reference.range, in: node, isTolerable: kind.consequence != nil)
        case .cycle:
            findings.error(
                "spec.reference-cycle",
                "'\(text)' leads back to itself; one of the references must be an object",
                at: reference.range, in: node)
        case .tooLong:
            findings.error(
                "spec.reference-chain",
                "'\(text)' leads to an object after more than \(ReferenceResolver.maximumChain) references; refer to "
                    + "the object itself", at: reference.range, in: node)
        case .unsupported(let reason):
            let message = "'\(text)' is not followed\(consequence): \(reason)"
            guard kind.consequence != nil else {
                return findings.error(
                    "spec.unsupported-reference", message, at: reference.range, in: node)
            }
            findings.diagnostics.error("spec.unsupported-reference", message, at: reference.range)
        case .unreadable(let reason):
            let message = "'\(text)' cannot be read\(consequence): \(reason)"
            guard kind.consequence != nil else {
                return findings.error("spec.unreadable-reference", message, at: reference.range, in: node)
            }
            findings.diagnostics.error("spec.unreadable-reference", message, at: reference.range)
        }
    }
}
