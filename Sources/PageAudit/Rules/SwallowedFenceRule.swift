import SourceDiagnostics
import Specimen

/// Behind a line of HTML a fence is text, unless an empty line stands between (CommonMark 0.31, section 4.6).
enum SwallowedFenceRule: PageRule {
    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        let bytes = page.page.file.bytes
        // In MDX no line of HTML takes the next lines with it.
        let format = PageFormat(path: page.page.file.path)
        guard format != .asciiDoc, format != .reStructuredText, !isMDX(page.page) else { return }
        for block in page.page.blocks where block.range.lowerBound > 1 {
            let end = block.range.lowerBound - 1
            var start = end
            while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
            guard end - start <= longestLine else { continue }
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
                                page.page.lineBreak)
                        ])
                ])
        }
    }

    private static let longestLine = 1_000

    /// Whether a page is MDX: its name says so, it imports components, or its tags are components that no other
    /// flavour of Markdown has.
    private static func isMDX(_ page: Page) -> Bool {
        if page.file.path.hasSuffix(".mdx") { return true }
        var isVue = false
        var hasComponents = false
        for range in page.prose where range.count <= longestLine {
            let first = page.file.bytes[range].first
            guard first == UInt8(ascii: "i") || first == UInt8(ascii: "<") || first == UInt8(ascii: " ")
            else { continue }
            let line = page.text(range)
            if line.hasPrefix("import "), line.contains(" from ") { return true }
            let text = line.trimmed
            if text.hasPrefix("<template") { isVue = true }
            if text.hasPrefix("<"), text.dropFirst().first?.isUppercase == true { hasComponents = true }
        }
        return hasComponents && !isVue
    }
}
