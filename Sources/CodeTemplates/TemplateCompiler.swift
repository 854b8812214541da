import SourceDiagnostics

/// Checks one template file against its declared context and compiles it.
///
/// Goes on after an error: a path that cannot be resolved has no shape (nil), and nothing more is
/// said about what is done with it.
struct TemplateCompiler {
    /// A loop variable in scope.
    struct Variable {
        let name: String
        let shape: TemplateShape?
        let local: Int
    }

    let file: SourceFile
    let contexts: [String: RecordShape]
    let filters: FilterSet
    let limits: TemplateLimits
    var diagnostics: DiagnosticList
    var hasErrors = false
    var program = Program()
    var context: RecordShape?
    var variables: [Variable] = []
    var blocks: [Block] = []
    var known = KnownPresence()
    /// The names of the path that is being read.
    var names: [TagReader.Token] = []
    /// Whether text that follows may be added to the last operation: nothing jumps in between.
    var canExtendLiteral = false
    /// Whether a limit was exceeded, so that reading on would take too long.
    var isGivenUp = false
    private let hasCarriageReturns: Bool

    init(
        file: SourceFile, contexts: [String: RecordShape], filters: FilterSet, limits: TemplateLimits,
        diagnostics: DiagnosticList
    ) {
        self.file = file
        self.contexts = contexts
        self.filters = filters
        self.limits = limits
        self.diagnostics = diagnostics
        // No early end, so that the compiler takes many bytes at a time.
        hasCarriageReturns = file.bytes.reduce(0) { $0 | ($1 == 0x0D ? 1 : 0) } as UInt8 > 0
    }

    /// Compiles the file; the result is of use only when `hasErrors` is false.
    mutating func compile() {
        guard file.bytes.count <= limits.templateSize else {
            let message = "the template is larger than \(limits.templateSize) bytes; split it"
            return error("limit-exceeded", message, 0..<0)
        }
        if let offset = UTF8Check.firstInvalidOffset(in: file.bytes) {
            let message = "the template is not valid UTF-8 here; save it in that encoding"
            return error("invalid-encoding", message, offset..<offset + 1)
        }
        program.text.reserveCapacity(file.bytes.count)
        var scanner = TemplateScanner(file.bytes)
        var isFirst = true
        while !isGivenUp {
            let (text, tag) = scanner.next()
            if isFirst { declareContext(text, tag) }
            appendText(text)
            guard let tag else { break }
            switch tag.kind {
            case .comment: break
            case .output: compileOutput(tag)
            case .block: compileBlockTag(tag)
            case .raw: appendText(tag.inner)
            case .unterminated: reportUnterminated(tag)
            case .unclosedRaw:
                error("unclosed-block", "'raw' is not closed; add {% endraw %}", tag.whole)
            }
            isFirst = false
        }
        guard !isGivenUp else { return }
        while let block = blocks.last { closeUnclosed(block) }
    }

    /// Reports an error of this file; `id` is the part after `template.`.
    mutating func error(_ id: String, _ message: String, _ range: Range<Int>) {
        hasErrors = true
        diagnostics.error(
            "template.\(id)", message,
            at: SourceRange(file: file, start: range.lowerBound, end: range.upperBound))
    }

    /// Adds an operation.
    /// - Returns: its index, for jumps that are known only later.
    @discardableResult
    mutating func emit(_ operation: Program.Operation) -> Int {
        canExtendLiteral = false
        program.operations.append(operation)
        return program.operations.count - 1
    }

    /// The index of the next operation, to jump to.
    mutating func label() -> Int {
        canExtendLiteral = false
        return program.operations.count
    }

    /// Copies bytes of the file to the program's text, line breaks as LF.
    /// - Returns: where they are now.
    mutating func store(_ range: Range<Int>) -> Range<Int> {
        let start = program.text.count
        if hasCarriageReturns {
            for index in range {
                let isLineBreak =
                    file.bytes[index] == 0x0D && index + 1 < file.bytes.count
                    && file.bytes[index + 1] == 0x0A
                if !isLineBreak { program.text.append(file.bytes[index]) }
            }
        } else {
            program.text.append(contentsOf: file.bytes[range])
        }
        return start..<program.text.count
    }

    private mutating func appendText(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        let stored = store(range)
        guard !stored.isEmpty else { return }
        let lastBreak = program.text[stored].lastIndex(of: 0x0A)
        if canExtendLiteral,
            case .literal(let start, stored.lowerBound, let lastLine) = program.operations.last
        {
            program.operations[program.operations.count - 1] =
                .literal(start: start, end: stored.upperBound, lastLine: lastBreak.map { $0 + 1 } ?? lastLine)
        } else {
            emit(
                .literal(
                    start: stored.lowerBound, end: stored.upperBound, lastLine: lastBreak.map { $0 + 1 } ?? -1
                ))
        }
        canExtendLiteral = true
    }

    private mutating func declareContext(_ text: Range<Int>, _ tag: TemplateScanner.Tag?) {
        guard text.isEmpty, let tag, tag.kind == .comment, let name = contextName(tag.inner) else {
            let message = "the first line does not declare the context; write {# context: NAME #} there"
            return error("missing-context", message, text.lowerBound..<text.lowerBound)
        }
        context = contexts[name.text]
        if context == nil {
            let hint = NearestName.hint(name.text, in: contexts.keys.sorted())
            error("unknown-context", "there is no context '\(name.text)'\(hint)", name.range)
        }
    }

    private func contextName(_ inner: Range<Int>) -> (text: String, range: Range<Int>)? {
        var reader = TagReader(file.bytes, inner)
        guard reader.take(name: "context"), reader.take(":") else { return nil }
        let name = reader.templateName()
        guard name.kind == .name, reader.next().kind == .end else { return nil }
        return (reader.text(name), name.range)
    }

    private mutating func reportUnterminated(_ tag: TemplateScanner.Tag) {
        let opening = String(decoding: file.bytes[tag.whole], as: UTF8.self)
        let (closing, scope) =
            switch opening {
            case "{{": ("}}", "on this line")
            case "{%": ("%}", "on this line")
            default: ("#}", "in this file")
            }
        let advice = "close it, or put text that is meant as it is into {% raw %}"
        error("unterminated-tag", "'\(opening)' has no '\(closing)' \(scope); \(advice)", tag.whole)
    }
}
