import APIContract
import SourceDiagnostics

/// The Base64 text of HTTP Basic holds a user name, a colon and a password, and no control characters
/// (RFC 7617, section 2).
enum BasicSampleRule: PageRule {
    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        let bytes = page.page.file.bytes
        for start in page.page.positions(of: "Basic ") {
            let first = start + "Basic ".utf8.count
            let end = bytes[first...].firstIndex { !isLetter($0) } ?? bytes.count
            // A word such as `Authentication` is none.
            guard end - first >= 8, end - first <= 10_000, let decoded = Base64.decode(bytes[first..<end]),
                (end - first).isMultiple(of: 4),
                bytes[first..<end].contains(where: { SnippetLexer.isDigit($0) || $0 == UInt8(ascii: "=") })
            else { continue }
            let isControl = { (byte: UInt8) in byte < 0x20 || byte == 0x7F }
            let range = page.page.range(first..<end)
            if decoded.contains(where: isControl) {
                let text = decoded.filter { !isControl($0) }
                let isBreak = decoded.last == 0x0A || decoded.last == 0x0D
                diagnostics.error(
                    "page.invalid-basic-sample",
                    isBreak
                        ? "the encoded credentials end in a line break, which is no part of them; encode them without"
                        : "the encoded credentials hold control characters, which they must not",
                    at: range,
                    fixIts: text.contains(UInt8(ascii: ":"))
                        ? [FixIt("encode them without", .safe, [FixIt.Edit(range, Base64.encode(text))])] : []
                )
            } else if !decoded.contains(UInt8(ascii: ":")) {
                diagnostics.error(
                    "page.invalid-basic-sample",
                    "the encoded credentials hold no colon; encode user name, colon and password together",
                    at: range)
            }
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        SnippetLexer.isNameStart(byte) && byte < 0x80 && byte != UInt8(ascii: "_")
            || SnippetLexer.isDigit(byte)
            || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "=")
    }
}
