import APIContract
import SourceDiagnostics

/// A page says which answers there are.
enum MissingStatusRule: PageRule {
    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        guard let (operation, range) = page.subject else { return }
        // A number in a program tells a reader nothing.
        let texts = page.page.prose.map { page.page.text($0) } + page.page.blocks.compactMap(\.label)
        let words = Set(texts.flatMap { $0.split { !($0.isLetter || $0.isNumber) } })
        let missing = operation.responses.compactMap { response -> String? in
            guard case .code(let code) = response.status else { return nil }
            return words.contains("\(code)") ? nil : String(code)
        }
        guard !missing.isEmpty else { return }
        diagnostics.warning(
            "page.missing-status",
            "the page says nothing about these answers of \(operation.id): \(missing.joined(separator: ", "))",
            at: range)
    }
}

extension AuditedPage {
    /// The one operation that the page is about, and where it says so; nil when it is about several or none.
    var subject: (Operation, SourceRange)? {
        let lines = requestLines.filter { ($0.operation != nil || $0.isWrong) && $0.isAlone }
        guard let first = lines.first, let operation = first.operation,
            lines.allSatisfy({ $0.operation?.id == operation.id })
        else { return nil }
        return (operation, page.range(first.range))
    }
}
