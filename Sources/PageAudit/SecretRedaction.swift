import APIContract
import SourceDiagnostics
import YAMLSyntax

/// Keeps what looks like a credential out of reports: findings point into a copy of the page without it.
struct SecretRedaction {
    private let page: Page
    private let copy: SourceFile?

    init(_ page: AuditedPage) {
        self.page = page.page
        let secrets = Self.secrets(page)
        guard !secrets.isEmpty else {
            copy = nil
            return
        }
        var bytes = page.page.file.bytes
        for range in secrets {
            for index in range { bytes[index] = UInt8(ascii: "*") }
        }
        copy = SourceFile(path: page.page.file.path, bytes: bytes)
    }

    /// The findings with their places in the copy; fix-its still change the page itself.
    func redact(_ findings: DiagnosticList) -> DiagnosticList {
        guard let copy else { return findings }
        var redacted = DiagnosticList()
        for entry in findings.entries {
            for diagnostic in [entry.diagnostic] + entry.further {
                let range = diagnostic.range.map {
                    $0.file === page.file ? SourceRange(file: copy, start: $0.start, end: $0.end) : $0
                }
                redacted.report(
                    Diagnostic(
                        diagnostic.severity, diagnostic.id, diagnostic.message, at: range,
                        notes: diagnostic.notes, fixIts: diagnostic.fixIts))
            }
        }
        return redacted
    }

    /// Where something stands that looks like a credential.
    static func secrets(_ page: AuditedPage) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for snippet in page.snippets {
            for place in CredentialPlaces.all(snippet) where looksUsed(place.text) {
                found.append(place.range)
            }
            for token in snippet.tokens {
                if let text = token.literal, SecretShape.isIn(.string(text)) { found.append(token.range) }
            }
        }
        var last = 0
        return found.sorted { $0.lowerBound < $1.lowerBound }.filter { range in
            defer { last = max(last, range.upperBound) }
            return range.lowerBound >= last
        }
    }

    private static let shortest = 16

    /// Whether a text is no placeholder and no words: letters and digits mixed, without blanks.
    private static func looksUsed(_ text: String) -> Bool {
        if SecretShape.isIn(.string(text)) { return true }
        guard text.utf8.count >= shortest, !PlaceholderText.isOne(text), !ProgramReader.isURL(text) else {
            return false
        }
        let isPlain = text.utf8.allSatisfy {
            SnippetLexer.isNamePart($0) && $0 < 0x80 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "=")
        }
        let digits = text.utf8.count(where: SnippetLexer.isDigit)
        return isPlain && digits >= 3 && text.contains { $0.isLetter }
    }
}
