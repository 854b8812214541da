import APIContract
import SourceDiagnostics
import YAMLSyntax

/// Keeps what looks like a credential out of reports: findings point into a copy of the page without it.
struct SecretRedaction {
    private let page: Page
    private let copy: SourceFile?
    private let texts: [String]

    init(_ page: AuditedPage) {
        self.page = page.page
        let secrets = Self.secrets(page)
        texts = secrets.map(\.text).unique
        copy =
            secrets.isEmpty
            ? nil : SourceFile(path: page.page.file.path, bytes: Self.cover(secrets, page.page))
    }

    /// The page's bytes with stars in place of what looks like a credential; as many as there were bytes.
    var bytes: [UInt8] { copy?.bytes ?? page.file.bytes }

    private static func cover(_ secrets: [Secret], _ page: Page) -> [UInt8] {
        var bytes = page.file.bytes
        for range in secrets.map(\.range) + repeats(of: secrets, page) {
            for index in range { bytes[index] = UInt8(ascii: "*") }
        }
        return bytes
    }

    private static let shortestWord = 8

    /// Where words of such texts stand again, be it in a place that nothing is known of. One pass.
    private static func repeats(of secrets: [Secret], _ page: Page) -> [Range<Int>] {
        let parts = secrets.flatMap { secret in
            let bytes = Array(secret.text.utf8)
            return words(bytes).map { Array(bytes[$0]) }
        }
        let texts = Set(parts)
        return words(page.file.bytes).filter { texts.contains(Array(page.file.bytes[$0])) }
    }

    /// The stretches of letters, digits, underscores and hyphens, if they are long enough to be looked at.
    private static func words(_ bytes: [UInt8]) -> [Range<Int>] {
        let isWordByte = { (byte: UInt8) in
            SnippetLexer.isNamePart(byte) && byte < 0x80 || byte == UInt8(ascii: "-")
        }
        var found: [Range<Int>] = []
        var position = 0
        while position < bytes.count {
            let end = bytes[position...].firstIndex { !isWordByte($0) } ?? bytes.count
            if end - position >= shortestWord { found.append(position..<end) }
            position = end + 1
        }
        return found
    }

    /// The findings with their places in the copy; fix-its still change the page itself.
    func redact(_ findings: DiagnosticList) -> DiagnosticList {
        guard let copy else { return findings }
        var redacted = DiagnosticList(keepingPlaces: true)
        for diagnostic in findings.entries.flatMap({ [$0.diagnostic] + $0.further }) {
            let range = diagnostic.range.map { range in
                range.file === page.file ? SourceRange(file: copy, start: range.start, end: range.end) : range
            }
            var message = diagnostic.message
            for text in texts { message = message.replacing(text, with: "***") }
            redacted.report(
                Diagnostic(
                    diagnostic.severity, diagnostic.id, message, at: range, notes: diagnostic.notes,
                    fixIts: diagnostic.fixIts))
        }
        return redacted
    }

    /// Something that looks like a credential.
    struct Secret {
        let text: String
        let range: Range<Int>
    }

    /// What looks like a credential that somebody uses, in order.
    static func secrets(_ page: AuditedPage) -> [Secret] {
        var found: [Secret] = []
        for snippet in page.snippets {
            for place in CredentialPlaces.all(snippet, page.page) where looksUsed(place.text) {
                found.append(Secret(text: place.text, range: place.range))
            }
            for token in snippet.tokens {
                if let text = token.literal, SecretShape.isIn(.string(text)) {
                    found.append(Secret(text: text, range: token.range))
                }
            }
        }
        found += bearerTokens(page.page)
        var last = 0
        return found.sorted { $0.range.lowerBound < $1.range.lowerBound }.filter { secret in
            defer { last = max(last, secret.range.upperBound) }
            return secret.range.lowerBound >= last
        }
    }

    /// What stands behind `Bearer ` anywhere on a page (RFC 6750, section 2.1).
    private static func bearerTokens(_ page: Page) -> [Secret] {
        let bytes = page.file.bytes
        return page.positions(of: "Bearer ").compactMap { start in
            let first = start + "Bearer ".utf8.count
            let end = bytes[first...].firstIndex { !isTokenByte($0) } ?? bytes.count
            let text = page.text(first..<end)
            return looksUsed(text) ? Secret(text: text, range: first..<end) : nil
        }
    }

    private static func isTokenByte(_ byte: UInt8) -> Bool {
        SnippetLexer.isNamePart(byte) && byte < 0x80 || "-.~+/=".utf8.contains(byte)
    }

    private static let shortest = 16

    /// Whether a text is no placeholder and no words: letters and digits mixed, without blanks.
    private static func looksUsed(_ text: String) -> Bool {
        if SecretShape.isIn(.string(text)) { return true }
        guard text.utf8.count >= shortest, !PlaceholderText.isOne(text), !ProgramReader.isURL(text) else {
            return false
        }
        let isPlain = text.utf8.allSatisfy(isTokenByte)
        let digits = text.utf8.count(where: SnippetLexer.isDigit)
        // Words with a number are names: `field_name_12345678`.
        let parts = text.split { !($0.isLetter || $0.isNumber) }
        let mixed = parts.contains { part in
            part.utf8.count >= 8 && part.contains { $0.isLetter } && part.contains { $0.isNumber }
        }
        return isPlain && digits >= 3 && mixed
    }
}
