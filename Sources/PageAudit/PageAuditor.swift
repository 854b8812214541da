package import APIContract
package import SourceDiagnostics

/// Judges published pages by what the document of the API says.
///
/// The path, for each page:
///
///     SourceFile        the page as it was read
///       PageReader.read          code, headings, request lines
///       SnippetReader.snippets   programs in known languages: tokens, requests, calls
///     AuditedPage       all of that, beside the contract
///       PageRules.all            one rule a file
///     Diagnostic        findings, with the edits that cure them
///
/// Nothing of a page is run, and none of it is sent anywhere. What cannot be read is not judged.
package struct PageAuditor: Sendable {
    private let contract: Contract
    private let languages: [SnippetLanguage]
    private let examples: any ExampleSource
    private let matcher: RequestMatcher
    private let snippets: SnippetReader
    private let operation: Operation?

    /// Makes an auditor.
    /// - Parameters:
    ///   - contract: what the API promises.
    ///   - languages: the languages whose programs are read.
    ///   - examples: makes what takes the place of programs that cannot work.
    ///   - operation: the operation that all pages are about; nil to find it on each page.
    package init(
        _ contract: Contract, languages: [SnippetLanguage], examples: some ExampleSource,
        operation: Operation? = nil
    ) {
        self.contract = contract
        self.languages = languages
        self.examples = examples
        self.operation = operation
        matcher = RequestMatcher(contract)
        snippets = SnippetReader(contract, languages)
    }

    /// What is wrong with a page.
    /// - Parameters:
    ///   - file: the page.
    ///   - diagnostics: takes every finding.
    /// - Returns: how many programs of the page were read.
    @discardableResult
    package func audit(_ file: SourceFile, into diagnostics: inout DiagnosticList) -> Int {
        let page = PageReader.read(file)
        let audited = AuditedPage(
            page, contract, snippets.snippets(page), matcher, examples, languages, operation)
        var findings = DiagnosticList()
        for rule in PageRules.all { rule.check(audited, into: &findings) }
        diagnostics.append(contentsOf: SecretRedaction(audited).redact(findings))
        return audited.snippets.count
    }
}
