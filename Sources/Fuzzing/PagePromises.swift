import PageAudit
import ProjectSettings
import SourceDiagnostics
import Specimen

/// What must be true of the audit of any page.
enum PagePromises {
    private static let auditor: PageAuditor? = {
        var diagnostics = DiagnosticList()
        guard let contract = Generator.contract(TemplateInput.document, into: &diagnostics)?.contract
        else { return nil }
        return PageAuditor(contract, into: &diagnostics)
    }()

    /// Audits and repairs a page.
    static func check(_ bytes: [UInt8]) {
        guard let auditor else { preconditionFailure("the small document has no auditor") }
        let page = SourceFile(path: "fuzz.md", bytes: bytes)
        let findings = audit(page, auditor)
        for format in DiagnosticFormat.allCases where format != .sarif { _ = format.format(findings) }
        for edit in findings.entries.flatMap(\.diagnostic.fixIts).flatMap(\.edits) {
            precondition(edit.range.file === page, "a repair changes another file")
            precondition(
                edit.range.start >= 0 && edit.range.end <= bytes.count, "a repair lies outside the page")
        }
        precondition(auditor.redacted(page).count == bytes.count, "a covered page has another length")
        let fixer = SourceFixer { audit($0, auditor) }
        let repaired = fixer.fix(page)
        precondition(fixer.fix(repaired.source).applied == 0, "a second repair changes something")
    }

    @Sendable private static func audit(_ page: SourceFile, _ auditor: PageAuditor) -> DiagnosticList {
        var findings = DiagnosticList(keepingPlaces: true)
        auditor.audit(page, into: &findings)
        return findings
    }
}
