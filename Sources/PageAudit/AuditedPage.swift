import APIContract
import SourceDiagnostics
import TargetLanguages

/// A page with all that the rules look at.
struct AuditedPage {
    /// The page.
    let page: Page
    /// What the API promises.
    let contract: Contract
    /// The programs in known languages.
    let snippets: [Snippet]
    /// Finds the operations of requests.
    let matcher: RequestMatcher
    /// Request lines in the prose, such as `POST /tokens`.
    let requestLines: [RequestLine]
    /// Makes the examples that take the place of broken ones.
    let examples: GeneratedExamples
    /// The languages, those that the page does not use included.
    let languages: [SnippetLanguage]
    /// Where the document says what is no longer true of the page.
    let named: Operation?

    /// The operation that a place of the page is about; nil when nothing says so.
    ///
    /// The nearest heading that names an operation says it, or else the request line before the place, or else
    /// the only one of the page.
    func operation(at offset: Int) -> Operation? {
        if let named { return named }
        for heading in page.headings(above: offset) {
            if let operation = operation(called: heading.text) { return operation }
        }
        let found = requestLines.compactMap { line in
            line.isSubject ? line.operation.map { (line.range.lowerBound, $0) } : nil
        }
        if Set(found.map(\.1.id)).count == 1 { return found[0].1 }
        return found.last { $0.0 <= offset }?.1
    }

    /// The operation whose summary, id or route a heading is.
    private func operation(called heading: String) -> Operation? {
        let text = heading.filter { $0 != "`" && $0 != "*" }.trimmed.lowercased()
        guard !text.isEmpty else { return nil }
        let found = contract.operations.filter { operation in
            [operation.summary, operation.id, operation.route].contains { $0.lowercased() == text }
        }
        return found.count == 1 ? found[0] : nil
    }

    /// The operation of a program: the one that its place is about, or else the first that it sends a request to.
    func operation(of snippet: Snippet) -> Operation? {
        operation(at: snippet.block.range.lowerBound) ?? requested(by: snippet).first
    }

    /// The operations that a program calls.
    func requested(by snippet: Snippet) -> [Operation] {
        snippet.calls.map(\.operation)
            + snippet.requests.compactMap { request in
                if case .operation(let operation, _, _) = matcher.match(request) { operation } else { nil }
            }
    }

    /// A fix-it that puts the generated example in the place of a program; none when there is no such example.
    func rewrite(_ snippet: Snippet, for operation: Operation? = nil) -> [FixIt] {
        guard let operation = operation ?? self.operation(of: snippet),
            let text = examples.text(
                of: operation.id, in: snippet.language.language.id, prefersPackage: snippet.usesPackage)
        else { return [] }
        let block = snippet.block
        guard block.isClosed, !text.contains("\n\(block.fence)"), !text.hasPrefix(block.fence) else {
            return []
        }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let isLast = { (index: Int) in index == lines.count - 1 }
        let ending = page.usesCRLF ? "\r\n" : "\n"
        let indented = lines.enumerated().map { index, line in
            line.isEmpty || isLast(index) ? String(line) : block.indentation + line
        }.joined(separator: ending)
        return [
            FixIt(
                "put the generated example here", .safe, [FixIt.Edit(page.range(block.body), indented)])
        ]
    }
}

extension Page {
    /// Whether lines end with CR LF.
    var usesCRLF: Bool {
        guard let first = file.bytes.firstIndex(of: 0x0A) else { return false }
        return first > 0 && file.bytes[first - 1] == 0x0D
    }
}
