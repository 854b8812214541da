import APIContract
import ContractServer
import SourceDiagnostics
import YAMLSyntax

/// The JSON of a page is JSON, and the answers that it shows are what the API answers.
enum ResponseRule: PageRule {
    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        for block in page.page.blocks where ["json", "jsonc", "json5"].contains(block.word.lowercased()) {
            let text = page.page.text(block.body)
            // What is left out is no fault of what is there.
            guard !text.contains("..."), !text.contains("…"), !text.contains("//"),
                !text.contains("/*") || text.contains("://")
            else {
                guard text.contains("://"), !text.contains("..."), !text.contains("…"), !hasComment(text)
                else { continue }
                judge(text, block, page, &diagnostics)
                continue
            }
            judge(text, block, page, &diagnostics)
        }
    }

    private static func hasComment(_ text: String) -> Bool {
        text.split(separator: "\n").contains { line in
            let start = line.trimmed
            return start.hasPrefix("//") || start.hasPrefix("/*") || start.contains(", //")
                || start.contains(" // ")
        }
    }

    private static func judge(
        _ text: String, _ block: CodeBlock, _ page: AuditedPage, _ diagnostics: inout DiagnosticList
    ) {
        let range = page.page.range(block.body)
        guard let value = JSONBody.value(Array(text.utf8)) else {
            diagnostics.error(
                "page.invalid-json", fault(block, page.page), at: faultRange(block, page.page) ?? range)
            return
        }
        guard let operation = page.operation(at: block.range.lowerBound), isResponse(block, page.page) else {
            return
        }
        let status = status(of: block, page.page)
        let responses = operation.responses.filter { response in
            response.preferredContent?.isJSON == true
                && status.map { response.status == .code($0) } ?? response.status.isSuccess
        }
        guard !responses.isEmpty else { return }
        var best: [SchemaViolation]?
        for response in responses {
            guard let schema = response.preferredContent?.schema else { return }
            let found = page.contract.schemaValidator.violations(
                of: value, against: page.contract.schemas[schema].node, direction: .response
            ).filter { $0.certainty == .certain }
            if best.map({ found.count < $0.count }) ?? true { best = found }
        }
        guard let violations = best, !violations.isEmpty else { return }
        let fixIts = documented(responses[0], block, page)
        for violation in violations.prefix(20) {
            let isPlaceholder = PlaceholderText.isOne(value.text(at: violation.pointer))
            let name = violation.pointer.isEmpty ? "this answer" : "'\(violation.pointer)'"
            diagnostics.report(
                Diagnostic(
                    isPlaceholder ? .warning : .error, "page.invalid-response",
                    "\(name) \(violation.message) in an answer of \(operation.id)", at: range, fixIts: fixIts)
            )
        }
    }

    /// The documented answer in place of the shown one.
    private static func documented(_ response: Response, _ block: CodeBlock, _ page: AuditedPage) -> [FixIt] {
        guard let value = ExampleResponseBuilder(page.contract).value(of: response), block.isClosed else {
            return []
        }
        let lines = value.prettyText().split(separator: "\n").map { block.indentation + $0 }
        let ending = page.page.usesCRLF ? "\r\n" : "\n"
        return [
            FixIt(
                "show the documented answer", .safe,
                [FixIt.Edit(page.page.range(block.body), lines.joined(separator: ending) + ending)])
        ]
    }

    private static func faultRange(_ block: CodeBlock, _ page: Page) -> SourceRange? {
        guard let found = finding(block, page)?.range else { return nil }
        return page.range(block.body.lowerBound + found.start..<block.body.lowerBound + found.end)
    }

    private static func fault(_ block: CodeBlock, _ page: Page) -> String {
        "this is not JSON: " + (finding(block, page)?.message ?? "it cannot be read")
    }

    private static func finding(_ block: CodeBlock, _ page: Page) -> Diagnostic? {
        var diagnostics = DiagnosticList()
        let file = SourceFile(path: "block.json", bytes: Array(page.file.bytes[block.body]))
        _ = SyntaxReader.read(file, into: &diagnostics)
        return diagnostics.sorted.first { $0.diagnostic.severity == .error }?.diagnostic
    }

    private static let words = ["response", "returns", "result", "answer"]

    /// Whether the nearest heading, or the line before, speaks of an answer.
    private static func isResponse(_ block: CodeBlock, _ page: Page) -> Bool {
        let heading = page.headings(above: block.range.lowerBound).first?.text.lowercased() ?? ""
        let line = lineBefore(block, page).lowercased()
        if line.contains("request") && !line.contains("response")
            || heading.contains("request") && !heading.contains("response")
        {
            return false
        }
        return words.contains { heading.contains($0) || line.contains($0) } || status(of: block, page) != nil
    }

    /// The status code that the nearest heading or the line before says.
    private static func status(of block: CodeBlock, _ page: Page) -> Int? {
        let heading = page.headings(above: block.range.lowerBound).first?.text ?? ""
        for text in [lineBefore(block, page), heading] {
            let codes = text.split { !$0.isNumber }.compactMap { Int($0) }.filter { (100..<600).contains($0) }
            if let code = codes.first { return code }
        }
        return nil
    }

    private static func lineBefore(_ block: CodeBlock, _ page: Page) -> String {
        let before = page.prose.last { range in
            range.upperBound <= block.range.lowerBound && !page.text(range).trimmed.isEmpty
        }
        return before.map { page.text($0) } ?? ""
    }
}
