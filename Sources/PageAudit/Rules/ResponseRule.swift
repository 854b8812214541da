import APIContract
import ContractServer
import SourceDiagnostics
import YAMLSyntax

/// The answers that a page shows are what the API answers.
enum ResponseRule: PageRule {
    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        let places = BlockPlaces(page.page)
        let followed = following(page)
        for block in page.page.blocks where JSONBlock.canBe(block, page) {
            let text = page.page.text(block.body)
            let json = PageJSON(page.page, block.body)
            // What is left out is no fault of what is there.
            guard let value = json.value, !JSONBlock.isAbridged(text, value),
                let operation = page.answered(at: block.range.lowerBound)
            else { continue }
            let isCalled = places.isResponse(block)
            guard isCalled || followed.contains(block.range.lowerBound) && isLike(value, operation, page)
            else {
                continue
            }
            let status = isCalled ? places.status(of: block) : nil
            judge(value, json, block, operation, status, page, &diagnostics)
        }
        for block in page.page.blocks where MessageReader.answer(page.page, block) == nil {
            checkLabel(block, places, page, &diagnostics)
        }
        checkProse(page, &diagnostics)
        for snippet in page.snippets { checkOutput(snippet, page, &diagnostics) }
        for block in page.page.blocks {
            guard let answer = MessageReader.answer(page.page, block),
                let operation = asked(before: block, page)
            else { continue }
            judge(answer, block, operation, page, &diagnostics)
        }
    }

    /// Where the first JSON begins that stands behind programs which send requests, with no words between.
    private static func following(_ page: AuditedPage) -> Set<Int> {
        let requests = Set(
            page.snippets.filter { !$0.requested.isEmpty }.map(\.block.range.lowerBound)
                + page.messages.compactMap(\.block))
        var found: Set<Int> = []
        var isBehind = false
        var end = 0
        var line = 0
        for block in page.page.blocks {
            while line < page.page.prose.count, page.page.prose[line].lowerBound < block.range.lowerBound {
                let range = page.page.prose[line]
                if range.lowerBound >= end, BlockPlaces.hasWords(page.page, range) { isBehind = false }
                line += 1
            }
            end = block.range.upperBound
            if requests.contains(block.range.lowerBound) {
                isBehind = true
            } else if JSONBlock.canBe(block, page) {
                if isBehind { found.insert(block.range.lowerBound) }
                isBehind = false
            }
        }
        return found
    }

    /// Whether most members of a value are known in the answers of an operation.
    private static func isLike(_ value: JSONValue, _ operation: Operation, _ page: AuditedPage) -> Bool {
        guard case .object(let members) = value, !members.isEmpty,
            let schema = operation.responses.first(where: \.status.isSuccess)?.preferredContent?.schema,
            let known = MisspeltMembers(page.contract).properties(of: schema)
        else { return false }
        return members.count(where: { member in known.contains { $0.name == member.key } }) * 2
            > members.count
    }

    /// The status that a tab of answers is called by: `200: OK`.
    private static func checkLabel(
        _ block: CodeBlock, _ places: BlockPlaces, _ page: AuditedPage, _ diagnostics: inout DiagnosticList
    ) {
        guard JSONBlock.canBe(block, page), let label = block.label?.trimmed,
            let status = Int(label.prefix(3)),
            label.dropFirst(3).first.map({ !$0.isNumber && !$0.isLetter }) ?? true,
            let operation = page.answered(at: block.range.lowerBound)
        else { return }
        checkStatus(status, block.wordRange, operation, page, &diagnostics)
    }

    /// The statuses that sentences name with their reasons: `201 Created`.
    private static func checkProse(_ page: AuditedPage, _ diagnostics: inout DiagnosticList) {
        for span in page.page.spans {
            guard let status = Int(span.text.prefix(3)), (200..<300).contains(status),
                isReason(span.text.dropFirst(3)) || isAnswer(span, page.page),
                let operation = page.operation(at: span.range.lowerBound),
                !page.isToldElsewhere(span.range.lowerBound), !isInTable(span.range.lowerBound, page.page)
            else { continue }
            checkStatus(status, span.range, operation, page, &diagnostics)
        }
    }

    /// Whether a text is the reason behind a status, with its blank.
    private static func isReason(_ text: Substring) -> Bool {
        text.first == " " && text.dropFirst().allSatisfy { $0.isLetter || $0 == " " || $0 == "-" }
    }

    private static let answers = ["answer", "respon", "return", "status"]

    /// Whether the sentence around a number speaks of answers.
    private static func isAnswer(_ span: Page.CodeSpan, _ page: Page) -> Bool {
        guard span.text.utf8.count == 3 else { return false }
        let bytes = page.file.bytes
        let limit = max(0, span.range.lowerBound - 200)
        var start = span.range.lowerBound
        while start > limit, bytes[start - 1] != 0x0A { start -= 1 }
        let words = page.text(start..<span.range.lowerBound).lowercased()
        return answers.contains { words.contains($0) }
    }

    /// Whether a place is in a table or a list, which may be of all statuses that an API has.
    private static func isInTable(_ place: Int, _ page: Page) -> Bool {
        let bytes = page.file.bytes
        var start = place
        while start > 0, bytes[start - 1] != 0x0A, place - start < 200 { start -= 1 }
        let first = bytes[start..<place].first { $0 != 0x20 && $0 != 0x09 }
        return first.map { "|-*+<".utf8.contains($0) } ?? false
    }

    private static func checkStatus(
        _ status: Int, _ range: Range<Int>, _ operation: Operation, _ page: AuditedPage,
        _ diagnostics: inout DiagnosticList
    ) {
        // Documents often leave errors out, and seldom what they promise.
        guard (200..<400).contains(status), !operation.responses.isEmpty,
            !operation.responses.contains(where: { $0.status.holds(status) })
        else { return }
        let known = operation.responses.filter(\.status.isSuccess).map(\.status.key)
        diagnostics.warning(
            "page.unknown-status",
            "\(operation.id) answers no \(status)"
                + (known.isEmpty ? "" : ", but \(known.joined(separator: ", "))"),
            at: page.page.range(range))
    }

    /// The answer that a terminal shows below the only command of a block.
    private static func checkOutput(
        _ snippet: Snippet, _ page: AuditedPage, _ diagnostics: inout DiagnosticList
    ) {
        guard snippet.commands.count == 1, let operation = snippet.requests[0].operation,
            let body = ShellPrompts.answer(page.page.code, snippet.block.body, after: snippet.commands[0].end)
        else { return }
        let text = page.page.text(body)
        let json = PageJSON(page.page, body)
        guard let value = json.value, !JSONBlock.isAbridged(text, value) else { return }
        judge(value, json, snippet.block, operation, nil, page, &diagnostics, isWhole: false)
    }

    /// The operation that an answer over the wire is for: that of the last request before it in its section, whichever
    /// it is; else what the section is about.
    private static func asked(before block: CodeBlock, _ page: AuditedPage) -> Operation? {
        let start = block.range.lowerBound
        let last = page.requestLines.last {
            $0.isAlone && $0.range.lowerBound < start
                && page.section(at: $0.range.lowerBound) == page.section(at: start)
        }
        return last.map(\.operation) ?? page.answered(at: start)
    }

    private static func judge(
        _ answer: MessageReader.Answer, _ block: CodeBlock, _ operation: Operation, _ page: AuditedPage,
        _ diagnostics: inout DiagnosticList
    ) {
        let isKnown = operation.responses.contains { $0.status.holds(answer.status) }
        checkStatus(answer.status, answer.statusRange, operation, page, &diagnostics)
        if !isKnown, (200..<400).contains(answer.status), !operation.responses.isEmpty { return }
        let text = page.page.text(answer.body)
        guard let first = text.trimmed.first, first == "{" || first == "[" else { return }
        let json = PageJSON(page.page, answer.body)
        guard let value = json.value, !JSONBlock.isAbridged(text, value) else { return }
        judge(value, json, block, operation, answer.status, page, &diagnostics)
    }

    private static func judge(
        _ value: JSONValue, _ json: PageJSON, _ block: CodeBlock, _ operation: Operation, _ status: Int?,
        _ page: AuditedPage, _ diagnostics: inout DiagnosticList, isWhole: Bool = true
    ) {
        let responses = operation.responses.filter { response in
            response.preferredContent?.isJSON == true
                && status.map { response.status == .code($0) } ?? response.status.isSuccess
        }
        // What the document shows itself is its own fault, and 'specimen check' tells of it.
        let isDocumented = responses.contains { response in
            response.preferredContent?.examples.contains { $0.value == value } == true
        }
        guard !responses.isEmpty, !isDocumented else { return }
        var best: [ValueJudge.Fault]?
        for response in responses {
            guard let schema = response.preferredContent?.schema else { return }
            let found = ValueJudge(page.contract).faults(of: value, schema, .response)
            if best.map({ found.count < $0.count }) ?? true { best = found }
        }
        guard let faults = best, !faults.isEmpty else { return }
        // The status and the headers of an answer would go with its block.
        let isAlone = isWhole && MessageReader.answer(page.page, block) == nil
        let fixIts = isAlone ? documented(responses[0], of: operation, value, block, page) : []
        for fault in faults {
            let name = fault.pointer.isEmpty ? "this answer" : "'\(fault.pointer)'"
            let range = (json.range(at: fault.pointer) ?? block.body).firstLine(page.page)
            let slip = fault.slip.flatMap { page.page.rename($0.name, to: $0.near, in: json.bounds) } ?? []
            diagnostics.warning(
                "page.invalid-response", "\(name) \(fault.message) in an answer of \(operation.id)",
                at: page.page.range(range), fixIts: slip + fixIts)
        }
    }

    /// The documented answer in place of the shown one; a suggestion when something that is shown would be lost.
    private static func documented(
        _ response: Response, of operation: Operation, _ shown: JSONValue, _ block: CodeBlock,
        _ page: AuditedPage
    ) -> [FixIt] {
        guard let value = ExampleResponseBuilder(page.contract).value(of: response, of: operation),
            block.isClosed
        else {
            return []
        }
        let lines = value.prettyText().split(separator: "\n").map { block.indentation + $0 }
        let ending = page.page.lineBreak
        return [
            FixIt(
                "show the documented answer", shown.isCovered(by: value) ? .safe : .suggested,
                [FixIt.Edit(page.page.range(block.body), lines.joined(separator: ending) + ending)])
        ]
    }
}

extension Response.Status {
    /// Whether a status code is one of those that it is for.
    fileprivate func holds(_ code: Int) -> Bool {
        switch self {
        case .code(let own): own == code
        case .range(let first): code / 100 == first
        case .default: true
        }
    }
}

extension Range<Int> {
    /// The part of a range that stands in its first line.
    func firstLine(_ page: Page) -> Range<Int> {
        let end = page.file.bytes[self].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? upperBound
        return lowerBound..<end
    }
}
