import APIContract
import SourceDiagnostics
import YAMLSyntax

/// How long something lives on a page is how long it lives by the document.
enum LifetimeRule: PageRule {
    private static let words = [
        "expire", "expiry", "expiration", "valid for", "lifetime", "lives", "time out", "times out",
    ]

    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        guard let (operation, _) = page.subject else { return }
        let documented = texts(operation, page.contract).filter(isAboutTime).flatMap { TimeSpan.all(in: $0) }
        guard !documented.isEmpty else { return }
        let wanted = Set(documented.map(\.seconds))
        let prose = page.page.prose.filter { isAboutTime(page.page.text($0)) }
        let shown = Set(prose.flatMap { TimeSpan.all(in: page.page.text($0)) }.map(\.seconds))
        for line in prose {
            for span in TimeSpan.all(in: page.page.text(line)) {
                let others = documented.filter { !shown.contains($0.seconds) }.map { "'\($0.text)'" }.unique
                let isKnown = wanted.contains(span.seconds)
                guard !isKnown || !others.isEmpty else { continue }
                let said = others.joined(separator: ", ")
                let start = line.lowerBound + span.offset
                diagnostics.warning(
                    "page.lifetime",
                    isKnown
                        ? "the document also says \(said); tell when this is true"
                        : "the document does not say '\(span.text)'"
                            + (others.isEmpty ? "" : ", but \(said)"),
                    at: page.page.range(start..<start + span.text.utf8.count))
            }
        }
    }

    private static func isAboutTime(_ text: String) -> Bool {
        let lower = text.lowercased()
        return words.contains { lower.contains($0) }
    }

    /// What the document says about an operation, in sentences of its own.
    private static func texts(_ operation: Operation, _ contract: Contract) -> [String] {
        var texts = [operation.summary, operation.description]
        texts += operation.responses.map(\.description)
        for parameter in operation.parameters {
            texts.append(parameter.description)
            if let schema = parameter.schema { collect(contract.schemas[schema].node, 0, &texts) }
        }
        return texts
    }

    private static let deepest = 6

    private static func collect(_ node: SyntaxNode, _ depth: Int, _ texts: inout [String]) {
        guard depth < deepest else { return }
        for entry in node.entries {
            if entry.name == "description", let text = entry.value.text { texts.append(text) }
            collect(entry.value, depth + 1, &texts)
        }
        for element in node.elements { collect(element, depth + 1, &texts) }
    }
}
