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
    /// Those that are in the language that their fences say.
    let own: [Snippet]
    /// Finds the operations of requests.
    let matcher: RequestMatcher
    /// The requests that are written as they go over the wire.
    let messages: [SnippetRequest]
    /// Request lines in the prose, such as `POST /tokens`.
    let requestLines: [RequestLine]
    /// Makes the examples that take the place of broken ones.
    let examples: GeneratedExamples
    /// The languages, those that the page does not use included.
    let languages: [SnippetLanguage]
    /// The operation that the user says the page is about.
    let named: Operation?
    /// The operations that sections say they are about, by their request lines.
    private let defined: SectionSubjects
    /// The operations that the programs and the messages of sections call.
    private let shown: SectionSubjects

    init(
        _ page: Page, _ contract: Contract, _ snippets: [Snippet], _ matcher: RequestMatcher,
        _ examples: GeneratedExamples, _ languages: [SnippetLanguage], _ named: Operation?
    ) {
        self.page = page
        self.contract = contract
        self.snippets = snippets
        own = snippets.filter { !ForeignCodeRule.isForeign($0, languages) }
        self.matcher = matcher
        self.examples = examples
        self.languages = languages
        self.named = named
        messages = MessageReader.requests(page, matcher)
        requestLines = RequestLine.all(page, matcher, messages, snippets)
        let sections = PageSections(page.headings)
        let isAnyRight = requestLines.contains { $0.isAlone && !$0.isExample && $0.operation != nil }
        defined = SectionSubjects(
            requestLines.compactMap { line in
                guard line.isAlone, !line.isExample else { return nil }
                // What a wrong line is about is not known; it is not what stands in other sections.
                if line.isWrong, isAnyRight { return (line.range.lowerBound, "") }
                return line.operation.map { (line.range.lowerBound, $0.id) }
            } + Self.named(by: page.headings, contract), sections)
        shown = SectionSubjects(
            snippets.flatMap { snippet in
                snippet.requested.map { (snippet.block.range.lowerBound, $0.id) }
            }
                + messages.compactMap { message in
                    message.operation.map { (message.urlRange.lowerBound, $0.id) }
                }, sections)
    }

    /// The operation that a place of the page is about; nil when nothing says so.
    ///
    /// The nearest section that has a request line of its own, or whose heading is the name of an operation, says it.
    func operation(at offset: Int) -> Operation? {
        if let named { return named }
        switch defined.subject(at: offset) {
        case .one(let id): return contract.operation(id)
        case .several, .none: return nil
        }
    }

    /// Whether only a section beside that of a place says what the page is about.
    func isToldElsewhere(_ offset: Int) -> Bool { named == nil && !defined.isSaid(around: offset) }

    /// Whether a section around a place says in its own lines that it is about an operation.
    func isTold(_ id: String, around offset: Int) -> Bool { defined.isSaid(id, around: offset) }

    /// The smallest section around a place.
    func section(at offset: Int) -> Int { defined.section(at: offset) }

    /// The operation whose answers stand at a place: the one that it is about, or the only one that is called there.
    func answered(at offset: Int) -> Operation? {
        // What several requests of a section answer stands behind each of them.
        let near = shown.nearest(before: offset).flatMap { contract.operation($0) }
        return isToldElsewhere(offset) ? near ?? operation(at: offset) : operation(at: offset) ?? near
    }

    /// The operations whose summary, id or route a heading is, with the headings' places.
    private static func named(by headings: [Page.Heading], _ contract: Contract) -> [(Int, String)] {
        var ids: [String: Set<String>] = [:]
        for operation in contract.operations {
            for name in [operation.summary, operation.id, operation.route] where !name.isEmpty {
                ids[name.lowercased(), default: []].insert(operation.id)
            }
        }
        return headings.compactMap { heading in
            let text = heading.text.filter { $0 != "`" && $0 != "*" }.trimmed.lowercased()
            guard let found = ids[text], found.count == 1, let id = found.first else { return nil }
            return (heading.range.lowerBound, id)
        }
    }

    /// The operation of a program: the one that its place is about, or else the first that it sends a request to.
    func operation(of snippet: Snippet) -> Operation? {
        operation(at: snippet.block.range.lowerBound) ?? snippet.requested.first
    }

    /// A fix-it that puts the generated example in the place of a program; none when there is no such example.
    func rewrite(_ snippet: Snippet, for operation: Operation? = nil) -> [FixIt] {
        guard let operation = operation ?? self.operation(of: snippet),
            let text = examples.text(
                of: operation.id, in: snippet.language.language.id, prefersPackage: snippet.usesPackage)
        else { return [] }
        let block = snippet.block
        // A session shows output too, and a language that is only read like this one is written in another way.
        guard block.word.isEmpty || snippet.language.isNamed(block.word) else { return [] }
        // A program that uses a package which the document does not know would become one of another kind.
        guard snippet.usesPackage || !snippet.requests.isEmpty else { return [] }
        // Examples are made for one program of a shell.
        guard snippet.commands.allSatisfy(\.isMain) else { return [] }
        // What a program does besides would be lost.
        guard snippet.requests.count + snippet.calls.count < 2 else { return [] }
        guard block.isClosed,
            block.fence.isEmpty || !text.contains("\n\(block.fence)") && !text.hasPrefix(block.fence)
        else { return [] }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let isLast = { (index: Int) in index == lines.count - 1 }
        let indented = lines.enumerated().map { index, line in
            line.isEmpty || isLast(index) ? String(line) : block.indentation + line
        }.joined(separator: page.lineBreak)
        // An example by made-up names and values is no repair, but a proposal; so is one for content that a page shows.
        let isSafe =
            contract.securitySchemes.allSatisfy(\.namesVariables)
            && snippet.requests.allSatisfy { $0.body == nil && !$0.sendsMore }
        return [
            FixIt(
                "put the generated example here", isSafe ? .safe : .suggested,
                [FixIt.Edit(page.range(block.body), indented)])
        ]
    }
}
