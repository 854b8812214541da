import APIContract
import SourceDiagnostics
import YAMLSyntax

/// No page shows a credential that somebody may really use. Reports never show it either.
enum LiteralCredentialRule: PageRule {
    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        for range in SecretRedaction.secrets(page).map(\.range) {
            diagnostics.error(
                "page.literal-credential",
                "this looks like a credential that somebody uses; revoke it, and show a placeholder",
                at: page.page.range(range))
        }
    }
}
