import APIContract
import SourceDiagnostics

/// Programs that readers copy call nothing that new programs should not call.
enum DeprecatedOperationRule: PageRule {
    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        // A page that says so itself is no trap.
        guard !page.page.prose.contains(where: { page.page.text($0).lowercased().contains("deprecat") })
        else { return }
        for snippet in page.snippets {
            guard let operation = snippet.requested.first(where: \.isDeprecated) else { continue }
            let place =
                snippet.calls.first?.range ?? snippet.requests.first?.urlRange ?? snippet.block.wordRange
            diagnostics.warning(
                "page.deprecated-operation", "the document says that \(operation.id) is deprecated",
                at: page.page.range(place))
        }
    }
}
