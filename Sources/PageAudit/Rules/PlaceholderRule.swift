import APIContract
import SourceDiagnostics

/// What a reader has to replace has one name on a page.
enum PlaceholderRule: PageRule {
    private struct Use {
        let name: String
        let range: Range<Int>
    }

    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        var uses: [String: [Use]] = [:]
        for snippet in page.snippets {
            for request in snippet.requests {
                guard case .operation(let operation, let values, _) = page.matcher.match(request) else {
                    continue
                }
                for (parameter, value) in values.sorted(by: { $0.key < $1.key }) {
                    guard PlaceholderText.isCapitals(bare(value)), value != "" else { continue }
                    uses["\(operation.id) \(parameter)", default: []].append(
                        Use(name: value, range: request.urlRange))
                }
            }
        }
        for (_, list) in uses.sorted(by: { $0.key < $1.key }) {
            guard let usual = usual(list.map(\.name)) else { continue }
            for use in list where use.name != usual {
                let text = page.page.text(use.range)
                guard let rest = text.text(after: use.name) else { continue }
                let end = use.range.upperBound - rest.utf8.count
                let range = page.page.range(end - use.name.utf8.count..<end)
                diagnostics.warning(
                    "page.placeholder-name", "'\(use.name)' is called '\(usual)' elsewhere on this page",
                    at: range,
                    fixIts: [FixIt("write '\(usual)'", .safe, [FixIt.Edit(range, usual)])])
            }
        }
    }

    private static func bare(_ text: String) -> String {
        var text = text[...]
        while let first = text.first, "<{$:".contains(first) { text = text.dropFirst() }
        while let last = text.last, ">}".contains(last) { text = text.dropLast() }
        return String(text)
    }

    /// The name that stands most often, the first of several.
    private static func usual(_ names: [String]) -> String? {
        let counts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
        let most = counts.values.max()
        return names.first { counts[$0] == most }
    }
}
