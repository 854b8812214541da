import SourceDiagnostics

/// `echo` adds a line break, which an encoder then encodes too.
enum EncodingCommandRule: PageRule {
    private static let longest = 500

    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        let bytes = page.page.file.bytes
        for start in page.page.positions(of: "echo ") {
            if start > 0, SnippetLexer.isNamePart(bytes[start - 1]) { continue }
            // A command of a longer line is no example.
            let limit = min(bytes.count, start + longest)
            let lineEnd = bytes[start..<limit].firstIndex { $0 == 0x0A || $0 == 0x0D }
            guard let end = lineEnd ?? (limit == bytes.count ? limit : nil) else { continue }
            let line = page.page.text(start..<end)
            guard let bar = line.firstIndex(of: "|") else { continue }
            let command = line[line.index(after: bar)...].drop { $0 == " " }
            guard
                command.hasPrefix("base64") || command.hasPrefix("openssl base64")
                    || command.hasPrefix("openssl enc")
            else { continue }
            let isDecoding = command.split(separator: " ").contains { ["-d", "-D", "--decode"].contains($0) }
            guard !isDecoding, isShown(start, page.page) else { continue }
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

    /// Whether a place is in a block of code, or in code of a line that does not warn of it.
    private static func isShown(_ offset: Int, _ page: Page) -> Bool {
        if page.blocks.contains(where: { $0.body.contains(offset) }) { return true }
        guard page.spans.contains(where: { $0.range.contains(offset) }),
            let line = page.prose.first(where: { $0.contains(offset) })
        else { return false }
        let text = page.text(line).lowercased()
        return !["never", "not ", "n't", "avoid", "instead"].contains { text.contains($0) }
    }
}
