import SourceDiagnostics
import YAMLSyntax

/// What a page calls JSON is JSON (RFC 8259).
enum JSONRule: PageRule {
    /// The faults that nobody makes on purpose: other texts stand for values, or show a part only.
    static let certain: Set<String> = [
        "json.trailing-comma", "json.missing-comma", "json.missing-colon", "json.single-quote",
    ]

    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        let places = BlockPlaces(page.page)
        for block in page.page.blocks where JSONBlock.isOne(block) && JSONBlock.canBe(block, page) {
            let text = page.page.text(block.body)
            guard !JSONBlock.isAbridged(text), let fault = PageJSON(page.page, block.body).fault,
                certain.contains(fault.id)
            else { continue }
            let start = block.body.lowerBound
            let range = fault.range.map { start + $0.start..<start + $0.end } ?? block.body
            // Requests are copied, answers are read.
            diagnostics.report(
                Diagnostic(
                    places.isResponse(block) ? .warning : .error, "page.invalid-json",
                    "this is not JSON: \(fault.message)", at: page.page.range(range),
                    fixIts: fixIts(fault, range.lowerBound, block, page.page)))
        }
    }

    private static func fixIts(_ fault: Diagnostic, _ place: Int, _ block: CodeBlock, _ page: Page) -> [FixIt]
    {
        let bytes = page.file.bytes
        var last = place
        let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
        while last > block.body.lowerBound, isBlank(bytes[last - 1]) { last -= 1 }
        guard last > block.body.lowerBound else { return [] }
        switch fault.id {
        case "json.trailing-comma" where bytes[last - 1] == UInt8(ascii: ","):
            return [FixIt("remove the comma", .safe, [FixIt.Edit(page.range(last - 1..<last), "")])]
        default: return []
        }
    }
}
