import SourceDiagnostics

/// Behind a line of HTML a fence is text, unless an empty line stands between (CommonMark 0.31, section 4.6).
enum SwallowedFenceRule: PageRule {
    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        let bytes = page.page.file.bytes
        for block in page.page.blocks where block.range.lowerBound > 1 {
            let end = block.range.lowerBound - 1
            var start = end
            while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
            let line = page.page.text(start..<end).trimmed
            guard line.hasPrefix("<"), line.hasSuffix(">"), !line.hasPrefix("<!--"), !line.hasPrefix("</"),
                line.dropFirst().first?.isLetter == true
            else { continue }
            diagnostics.error(
                "page.swallowed-fence",
                "behind a line of HTML this fence is shown as text; put an empty line between them",
                at: page.page.range(block.range.lowerBound..<block.body.lowerBound),
                fixIts: [
                    FixIt(
                        "insert an empty line", .safe,
                        [
                            FixIt.Edit(
                                page.page.range(block.range.lowerBound..<block.range.lowerBound),
                                page.page.usesCRLF ? "\r\n" : "\n")
                        ])
                ])
        }
    }
}
