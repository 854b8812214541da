import SourceDiagnostics

/// Runs compiled templates.
struct Renderer {
    private struct Round {
        let elements: [TemplateValue]
        var index: Int
        let loop: Int
    }

    /// What the references of one file are resolved with.
    private struct Frame {
        let template: CompiledTemplate
        var locals: [TemplateValue]
        var rounds: [Round] = []
    }

    private static let keptFindings = 100

    private let filters: FilterSet
    private let limits: TemplateLimits
    private var steps = 0
    private(set) var writer: CodeWriter
    private(set) var findings: [RenderFailure.Finding] = []

    init(filters: FilterSet, limits: TemplateLimits, output: [UInt8]) {
        self.filters = filters
        self.limits = limits
        writer = CodeWriter(output, limit: limits.outputSize)
    }

    /// Writes a template filled with a value. The depth of recursion is limited by the parser.
    mutating func run(_ template: CompiledTemplate, context: TemplateValue) throws(RenderFailure) {
        let program = template.program
        var frame = Frame(
            template: template, locals: [TemplateValue](repeating: .absent, count: program.localCount))
        frame.locals[0] = context
        var next = 0
        while next < program.operations.count {
            let operation = program.operations[next]
            next += 1
            switch operation {
            case .literal(let start, let end, let lastLine):
                writer.write(program.text, start, end, lastLine: lastLine)
                if writer.isFull { throw outputLimit(template) }
            case .write(let index):
                try write(program.outputs[index], frame)
                if writer.isFull { throw outputLimit(template) }
            case .jump(let target): next = target
            case .branch(let index, let otherwise):
                let condition = program.conditions[index]
                let holds = try value(condition.reference, frame, isCondition: true).isTruthy
                if holds == condition.isNegated { next = otherwise }
            case .loop(let index, let end):
                if try !beginLoop(index, &frame) { next = end }
            case .next(let body):
                if try continueLoop(&frame) { next = body }
            case .include(let index): try include(index, frame)
            }
        }
    }

    private mutating func write(_ output: Program.Output, _ frame: Frame) throws(RenderFailure) {
        var value = try value(output.reference, frame)
        guard output.reference.shape.matches(value) else {
            throw mismatch(value, output.reference, frame)
        }
        for call in output.filters {
            do throws(FilterFailure) {
                value = try filters.filters[call.filter].apply(value, call.arguments)
            } catch {
                // The rest is rendered nevertheless, to find all values that cannot be written.
                if findings.count < Self.keptFindings {
                    findings.append(
                        .init(
                            reason: .unwritable, message: error.message,
                            range: range(output.reference, frame),
                            valuePath: path(output.reference, frame)))
                }
                return
            }
            let isExpected: Bool
            switch (filters.filters[call.filter].output, value) {
            case (.code, .code), (.text, .text): isExpected = true
            default: isExpected = false
            }
            guard isExpected else {
                let name = filters.filters[call.filter].name
                let message = "the filter '\(name)' made \(value.kind), not what it declares"
                throw RenderFailure(.mismatch, message, at: range(output.reference, frame))
            }
        }
        // The checker saw to it; that nothing but code is written is tested here once more.
        guard case .code(let code) = value else { throw mismatch(value, output.reference, frame) }
        writer.write(code)
    }

    /// Starts a loop.
    /// - Returns: false when there is nothing to loop over.
    private mutating func beginLoop(_ index: Int, _ frame: inout Frame) throws(RenderFailure) -> Bool {
        let loop = frame.template.program.loops[index]
        let list = try value(loop.reference, frame)
        guard case .list(let elements) = list else { throw mismatch(list, loop.reference, frame) }
        guard let first = elements.first else { return false }
        try countStep(loop.reference.range, frame)
        frame.rounds.append(Round(elements: elements, index: 0, loop: index))
        frame.locals[loop.local] = first
        return true
    }

    /// Goes on to the next round of the innermost loop.
    /// - Returns: false when that was the last one.
    private mutating func continueLoop(_ frame: inout Frame) throws(RenderFailure) -> Bool {
        let last = frame.rounds.count - 1
        let loop = frame.template.program.loops[frame.rounds[last].loop]
        try countStep(loop.reference.range, frame)
        frame.rounds[last].index += 1
        let index = frame.rounds[last].index
        guard index < frame.rounds[last].elements.count else {
            frame.rounds.removeLast()
            return false
        }
        frame.locals[loop.local] = frame.rounds[last].elements[index]
        return true
    }

    private mutating func include(_ index: Int, _ frame: Frame) throws(RenderFailure) {
        let program = frame.template.program
        let include = program.includes[index]
        try countStep(include.range, frame)
        let context = try include.argument.map { reference throws(RenderFailure) in
            try value(reference, frame)
        }
        let mark = writer.beginInclude(include.indentation.map { program.text[$0] })
        let findingCount = findings.count
        do throws(RenderFailure) {
            try run(frame.template.includes[index], context: context ?? frame.locals[0])
        } catch {
            throw RenderFailure(findings: error.findings.map { prefixed($0, include, frame) })
        }
        for finding in findingCount..<findings.count {
            findings[finding] = prefixed(findings[finding], include, frame)
        }
        writer.endInclude(mark, takesBreak: include.takesBreak)
    }

    /// What a path refers to; for a condition, absent when something on the way is.
    private func value(
        _ reference: Program.Reference, _ frame: Frame, isCondition: Bool = false
    ) throws(RenderFailure) -> TemplateValue {
        var value: TemplateValue
        switch reference.base {
        case .local(let local):
            if reference.steps.count == 1 {
                // What most paths are: without a copy of the whole record.
                let step = reference.steps[0]
                if case .record(let fields) = frame.locals[local], fields.count == step.count {
                    return fields[step.slot]
                }
            }
            value = frame.locals[local]
        case .loopFirst: value = .flag(frame.rounds.last?.index == 0)
        case .loopLast: value = .flag(frame.rounds.last.map { $0.index + 1 == $0.elements.count } ?? false)
        case .loopIndex: value = .integer((frame.rounds.last?.index ?? 0) + 1)
        }
        for step in reference.steps {
            switch value {
            case .record(let fields) where fields.count == step.count: value = fields[step.slot]
            case .absent where isCondition: return value
            default: throw mismatch(value, reference, frame)
            }
        }
        return value
    }

    private mutating func countStep(_ range: Range<Int>, _ frame: Frame) throws(RenderFailure) {
        steps += 1
        guard steps > limits.stepCount else { return }
        throw RenderFailure(
            .limit, "more than \(limits.stepCount) loop rounds and includes; the template repeats too much",
            at: SourceRange(file: frame.template.file, start: range.lowerBound, end: range.upperBound))
    }

    private func outputLimit(_ template: CompiledTemplate) -> RenderFailure {
        RenderFailure(
            .limit, "the output is larger than \(limits.outputSize) bytes",
            at: SourceRange(file: template.file))
    }

    private func mismatch(
        _ value: TemplateValue, _ reference: Program.Reference, _ frame: Frame
    ) -> RenderFailure {
        let message = "the value does not fit the template: \(value.kind) where the shape says otherwise"
        return RenderFailure(
            .mismatch, message, at: range(reference, frame), valuePath: path(reference, frame))
    }

    private func range(_ reference: Program.Reference, _ frame: Frame) -> SourceRange {
        SourceRange(
            file: frame.template.file, start: reference.range.lowerBound, end: reference.range.upperBound)
    }

    /// The path of a value from the file's context: loop variables replaced by what they stand for.
    private func path(_ reference: Program.Reference, _ frame: Frame) -> String {
        let text = String(decoding: frame.template.file.bytes[reference.range], as: UTF8.self)
            .filter { $0 != " " && $0 != "\t" }
        guard case .local(let local) = reference.base, local > 0 else { return text }
        let program = frame.template.program
        guard let round = frame.rounds.first(where: { program.loops[$0.loop].local == local }) else {
            return text
        }
        let fields = text.firstIndex(of: ".").map { String(text[$0...]) } ?? ""
        return path(program.loops[round.loop].reference, frame) + "[\(round.index)]" + fields
    }

    /// A finding of an included file with the path from this file's context.
    private func prefixed(
        _ finding: RenderFailure.Finding, _ include: Program.Include, _ frame: Frame
    ) -> RenderFailure.Finding {
        guard let argument = include.argument, !finding.valuePath.isEmpty else { return finding }
        var finding = finding
        finding.valuePath = path(argument, frame) + "." + finding.valuePath
        return finding
    }
}
