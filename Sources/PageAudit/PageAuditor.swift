import CodeTemplates
package import APIContract
package import SourceDiagnostics
package import Specimen

/// Judges published pages by what the document of the API says.
///
/// The path, for each page:
///
///     SourceFile        the page as it was read
///       EscapedPage              the same with fences, where its code is kept as JSON
///       PageReader.read          code, headings, request lines
///       SnippetReader.snippets   programs in known languages: tokens, requests, calls
///     AuditedPage       all of that, beside the contract
///       PageRules.all            one rule a file
///     Diagnostic        findings, with the edits that cure them
///
/// Nothing of a page is run, and none of it is sent anywhere. What cannot be read is not judged.
package struct PageAuditor: Sendable {
    /// The finding that stays when a repair takes its cause away.
    package static let credentialFinding = "page.literal-credential"

    private let contract: Contract
    private let languages: [SnippetLanguage]
    private let examples: GeneratedExamples
    private let matcher: RequestMatcher
    private let snippets: SnippetReader
    private let operation: Operation?
    private let ignored: Set<String>

    /// Makes an auditor.
    /// - Parameters:
    ///   - contract: what the API promises.
    ///   - options: the templates and languages to read and repair with.
    ///   - operation: the operation that all pages are about; nil to find it on each page.
    ///   - ignored: the ids of findings that are not told.
    ///   - diagnostics: takes every fault of a template or language.
    /// - Returns: nil when there are such faults.
    package init?(
        _ contract: Contract, _ options: GeneratorOptions = GeneratorOptions(),
        about operation: Operation? = nil, ignoring ignored: Set<String> = [],
        into diagnostics: inout DiagnosticList
    ) {
        self.ignored = ignored
        var faults = DiagnosticList()
        let languages = SnippetCatalog.read(TemplateFolder(files: options.templates), into: &faults)
        let examples = GeneratedExamples(contract, options, into: &faults)
        diagnostics.append(contentsOf: faults)
        guard let examples, !faults.hasErrors else { return nil }
        self.contract = contract
        self.languages = languages
        self.examples = examples
        self.operation = operation
        matcher = RequestMatcher(contract)
        snippets = SnippetReader(contract, languages, matcher)
    }

    /// The page's bytes with stars in place of what looks like a credential, to be shown to people.
    package func redacted(_ file: SourceFile) -> [UInt8] {
        if let escaped = EscapedPage(file) {
            return escaped.bytes(like: SecretRedaction(read(escaped.plain)).bytes)
        }
        return SecretRedaction(read(file)).bytes
    }

    /// What is wrong with a page.
    /// - Parameters:
    ///   - file: the page.
    ///   - diagnostics: takes every finding.
    /// - Returns: how many programs of the page were read.
    @discardableResult
    package func audit(_ file: SourceFile, into diagnostics: inout DiagnosticList) -> Int {
        if let escaped = EscapedPage(file) {
            var findings = DiagnosticList(keepingPlaces: true)
            let count = judge(escaped.plain, into: &findings)
            diagnostics.append(contentsOf: escaped.findings(findings))
            return count
        }
        return judge(file, into: &diagnostics)
    }

    private func judge(_ file: SourceFile, into diagnostics: inout DiagnosticList) -> Int {
        let audited = read(file)
        var findings = DiagnosticList(keepingPlaces: true)
        for rule in PageRules.all { rule.check(audited, into: &findings) }
        let suppressions = Suppressions(audited.page) { !ignored.contains($0) }
        diagnostics.append(contentsOf: SecretRedaction(audited).redact(suppressions.filter(findings)))
        return audited.snippets.count
    }

    private func read(_ file: SourceFile) -> AuditedPage {
        let page = PageReader.read(file)
        return AuditedPage(page, contract, snippets.snippets(page), matcher, examples, languages, operation)
    }
}
