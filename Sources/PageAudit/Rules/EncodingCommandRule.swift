import SourceDiagnostics

/// `echo` adds a line break, which an encoder then encodes too.
enum EncodingCommandRule: PageRule {
    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        let bytes = page.page.file.bytes
        for start in BasicSampleRule.positions(of: "echo ", in: bytes) {
            if start > 0, SnippetLexer.isNamePart(bytes[start - 1]) { continue }
            let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
            guard end - start < 2_000 else { continue }
            let line = page.page.text(start..<end)
            guard let bar = line.firstIndex(of: "|") else { continue }
            let command = line[line.index(after: bar)...].drop { $0 == " " }
            guard
                command.hasPrefix("base64") || command.hasPrefix("openssl base64")
                    || command.hasPrefix("openssl enc")
            else { continue }
            let option = line.dropFirst("echo ".count).drop { $0 == " " }
            guard !option.hasPrefix("-n"), !option.hasPrefix("-en"), !option.hasPrefix("-ne") else {
                continue
            }
            let place = start + "echo".utf8.count
            diagnostics.error(
                "page.encoded-line-break",
                "echo adds a line break, so it is encoded too; write 'echo -n' or 'printf %s'",
                at: page.page.range(start..<place),
                fixIts: [FixIt("write 'echo -n'", .safe, [FixIt.Edit(page.page.range(place..<place), " -n")])]
            )
        }
    }
}
