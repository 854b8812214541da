import SourceDiagnostics
import TargetLanguages

/// A fence says the language of its code: a call that only another language has tells that it does not.
enum ForeignCodeRule: PageRule {
    /// Names that programs of all languages give to what sends their requests.
    private static let common: Set<String> = [
        "client", "session", "request", "http", "https", "url", "api", "q", "query", "params",
    ]

    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        let owners = owners(page.languages)
        for snippet in page.snippets where !snippet.block.word.isEmpty {
            let own = snippet.language
            let call = own.syntax.isShell ? nil : foreignCall(snippet, owners)
            let lines = foreignLines(snippet, page.languages)
            guard let (call, owner) = call ?? lines.map({ ($0.call, $0.owner) }),
                let word = owner.language.fences.first,
                // A tab that says otherwise is told already.
                snippet.block.label.map({ own.isCalled($0) }) ?? true
                    || !page.languages.contains(where: { $0.isCalled(snippet.block.label ?? "") })
            else { continue }
            diagnostics.warning(
                "page.fence-language",
                "the fence says \(own.language.name), and '\(call)' is \(owner.language.name)",
                at: page.page.range(snippet.block.wordRange),
                fixIts: [
                    FixIt(
                        "write '\(word)'", lines?.isCertain == true ? .safe : .suggested,
                        [FixIt.Edit(page.page.range(snippet.block.wordRange), word)])
                ])
        }
    }

    /// The languages of calls that one language alone has, and that say more than a common word.
    private static func owners(_ languages: [SnippetLanguage]) -> [String: SnippetLanguage] {
        var owners: [String: [SnippetLanguage]] = [:]
        for language in languages where !language.syntax.isShell {
            for call in language.syntax.requests where call.contains(".") || call.contains("_") {
                let first = call.prefix { $0.isLetter || $0.isNumber }
                if !common.contains(first.lowercased()) { owners[call, default: []].append(language) }
            }
        }
        return owners.compactMapValues { $0.count == 1 ? $0[0] : nil }
    }

    /// Whether all of a program is in another language than its fence says: what that one asks for says nothing of it.
    static func isForeign(_ snippet: Snippet, _ languages: [SnippetLanguage]) -> Bool {
        !snippet.block.word.isEmpty && foreignLines(snippet, languages)?.isCertain == true
    }

    /// What lines begin with that another language has, where no line begins as those of the own one do.
    private static func foreignLines(
        _ snippet: Snippet, _ languages: [SnippetLanguage]
    ) -> (call: String, owner: SnippetLanguage, isCertain: Bool)? {
        // A command that is read is one, whatever stands beside it.
        guard snippet.commands.isEmpty else { return nil }
        let lines = snippet.code.split(whereSeparator: \.isNewline).map(\.trimmed)
        let own = snippet.language
        guard !lines.contains(where: { line in own.syntax.tells.contains { line.hasPrefix($0) } }) else {
            return nil
        }
        var best: (call: String, owner: SnippetLanguage, count: Int)?
        var isOnly = true
        for language in languages where language.language.id != own.language.id {
            let found = lines.compactMap { line in language.syntax.tells.first { line.hasPrefix($0) } }
            guard let first = found.first, found.count >= best?.count ?? 1 else { continue }
            isOnly = best.map { found.count > $0.count } ?? true
            best = (first.trimmed, language, found.count)
        }
        // One line of a shell may be anything.
        guard let best, isOnly, best.count > (own.syntax.isShell ? 1 : 0) else { return nil }
        // A word that shows a value is told by itself.
        let isPrint = best.owner.syntax.prints.contains { best.call.hasPrefix($0) }
        guard best.count > 1 || !isPrint else { return nil }
        return (best.call, best.owner, best.count > 1)
    }

    private static func foreignCall(
        _ snippet: Snippet, _ owners: [String: SnippetLanguage]
    ) -> (call: String, owner: SnippetLanguage)? {
        let tokens = snippet.tokens
        let calls = CallNames(tokens)
        let own = snippet.language
        for index in tokens.indices.dropLast()
        where tokens[index].isName && (tokens[index + 1].isMark("(") || tokens[index + 1].pieces != nil) {
            let name = calls.name(endingAt: index).text
            guard let owner = owners[name], owner.language.id != own.language.id,
                !CallNames.ends(name, in: own.syntax.requests)
            else { continue }
            return (name, owner)
        }
        return nil
    }
}
