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
        let target: SyntaxNode
        switch findings.resolver.resolve(node) {
        case .success(let found): target = found
        case .failure(let failure):
            // Where a chain of references breaks, only the last one is at fault.
            if case .success(let next) = findings.resolver.follow(reference.text ?? "", from: node) {
                if case .cycle = failure {} else { return remember(next, kind) }
            }
            return report(failure, reference, of: node, kind)
        }
        remember(target, kind)
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
                at: reference.range, in: node)
        case .cycle:
            findings.error(
                "spec.reference-cycle",
                "'\(text)' leads back to itself; one of the references must be an object",
                at: reference.range, in: node)
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
