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
                guard case .operation(let operation, let values, _) = request.match else {
                    continue
                }
                for (parameter, value) in values.sorted(by: { $0.key < $1.key }) {
                    guard let use = use(of: value, request, page.page) else { continue }
                    uses["\(operation.id) \(parameter)", default: []].append(use)
                }
            }
        }
        for (_, list) in uses.sorted(by: { $0.key < $1.key }) {
            guard let usual = usual(list.map(\.name)) else { continue }
            for use in list where use.name != usual {
                let range = page.page.range(use.range)
                diagnostics.warning(
                    "page.placeholder-name", "'\(use.name)' is called '\(usual)' elsewhere on this page",
                    at: range,
                    fixIts: [FixIt("write '\(usual)'", .safe, [FixIt.Edit(range, usual)])])
            }
        }
    }

    /// A placeholder that stands in a URL as it is read. Variables of a program have names of their own.
    private static func use(of value: String, _ request: SnippetRequest, _ page: Page) -> Use? {
        guard !value.contains("{") else { return nil }
        var name = value[...]
        if name.hasPrefix("<"), name.hasSuffix(">") { name = name.dropFirst().dropLast() }
        guard PlaceholderText.isCapitals(String(name)),
            let found = page.firstRange(of: value, in: request.urlRange),
            let range = page.firstRange(of: name, in: found)
        else { return nil }
        return Use(name: String(name), range: range)
    }

    /// The name that stands most often, the first of several.
    private static func usual(_ names: [String]) -> String? {
        let counts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
        let most = counts.values.max()
        return names.first { counts[$0] == most }
    }
}
