import APIContract
import SourceDiagnostics

/// A page names the parameters that the operation has.
enum MissingParameterRule: PageRule {
    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        guard let (operation, range) = page.subject else { return }
        let text = String(decoding: page.page.file.bytes, as: UTF8.self)
        let words = Set(text.split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-") })
        var missing: [Bool: [String]] = [:]
        for parameter in operation.parameters
        where parameter.location != .path && parameter.fixedValue == nil && !parameter.isIgnored
            && !parameter.isWholeQuery
        {
            let isSaid =
                words.contains(Substring(parameter.name)) && page.names(parameter.name)
                || !parameter.name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
                    && text.contains(parameter.name)
            guard !isSaid else { continue }
            missing[parameter.isRequired, default: []].append(
                "'\(parameter.name)' (\(parameter.location.rawValue))")
        }
        for (isRequired, names) in missing.sorted(by: { $0.key && !$1.key }) {
            let kind = isRequired ? "required" : "optional"
            let list = names.joined(separator: ", ")
            diagnostics.report(
                Diagnostic(
                    isRequired ? .warning : .note, "page.missing-parameter-text",
                    "the page says nothing about \(names.count == 1 ? "the" : "these") \(kind) "
                        + "\(names.count == 1 ? "parameter" : "parameters") of \(operation.id): \(list)",
                    at: range))
        }
    }
}

extension AuditedPage {
    /// Whether a name stands in code or in a table: a common word in the prose names no parameter.
    fileprivate func names(_ name: String) -> Bool {
        if page.spans.contains(where: { $0.text.contains(name) }) { return true }
        return page.prose.contains { range in
            let line = page.text(range)
            return line.contains("|") && line.contains(name) || line.contains("**\(name)**")
                || line.contains("<code>\(name)") || line.contains("=\"\(name)\"")
        } || page.headings.contains { $0.text.contains(name) }
            || page.blocks.contains {
                page.text($0.body).contains("\(name)=") || page.text($0.body).contains("\"\(name)\"")
            }
    }
}
