import SourceDiagnostics

/// `{{ path | filter }}`.
extension TemplateCompiler {
    mutating func compileOutput(_ tag: TemplateScanner.Tag) {
        var reader = TagReader(file.bytes, tag.inner)
        guard let path = readPath(&reader, isCondition: false) else { return }
        var shape = path.reference?.shape
        var calls: [Program.FilterCall] = []
        while reader.take("|") {
            guard let call = readFilter(&reader, &shape) else { return }
            if let call { calls.append(call) }
        }
        let token = reader.peek()
        guard token.kind == .end else {
            return reportSyntax("'|' or the end of the tag is expected here", token, reader)
        }
        guard let reference = path.reference, let shape else { return }
        guard case .code = shape else {
            return reportUnescaped(shape, path.range, isFiltered: !calls.isEmpty, reader)
        }
        program.outputs.append(.init(reference: reference, filters: calls))
        emit(.write(program.outputs.count - 1))
    }

    private mutating func reportUnescaped(
        _ shape: TemplateShape, _ range: Range<Int>, isFiltered: Bool, _ reader: TagReader
    ) {
        let emitting = filters.filters.filter { $0.output == .code && $0.inputs.contains(shape) }.map(\.name)
        let advice =
            emitting.isEmpty
            ? "no filter here emits that as code" : "end with a filter that emits code: \(list(emitting))"
        let subject = isFiltered ? "the filtered value" : "'\(reader.text(range))'"
        error(
            "unescaped-value", "\(subject) is \(shape.words) and cannot be written as it is; \(advice)", range
        )
    }

    /// Reads a filter with its arguments.
    /// - Parameter shape: of the value that it is applied to, nil when that is unknown; afterwards
    ///   the shape of its result.
    /// - Returns: the call, `.some(nil)` when it is wrong but reading can go on, nil when it cannot;
    ///   errors have been reported.
    private mutating func readFilter(
        _ reader: inout TagReader, _ shape: inout TemplateShape?
    ) -> Program.FilterCall?? {
        let name = reader.next()
        guard name.kind == .name else {
            reportSyntax("a filter's name is expected after '|'", name, reader)
            return nil
        }
        guard let written = readArguments(&reader) else { return nil }
        let text = reader.text(name)
        guard let index = filters.index(of: text) else {
            let hint = NearestName.hint(text, in: filters.filters.map(\.name))
            error("unknown-filter", "there is no filter '\(text)'\(hint)", name.range)
            shape = nil
            return .some(nil)
        }
        let filter = filters.filters[index]
        if let input = shape, !filter.inputs.contains(input) {
            let accepted = list(filter.inputs.map(\.words))
            error("filter-input", "'\(text)' accepts \(accepted), not \(input.words)", name.range)
        }
        shape = filter.output == .code ? .code : .text
        let end = reader.peek().range.lowerBound
        guard let arguments = check(written, of: filter, name.range.lowerBound..<end, reader) else {
            return .some(nil)
        }
        return .some(Program.FilterCall(filter: index, arguments: arguments))
    }

    /// The arguments between parentheses, none when there are no parentheses.
    private mutating func readArguments(_ reader: inout TagReader) -> [TagReader.Token]? {
        guard reader.take("(") else { return [] }
        var arguments: [TagReader.Token] = []
        if reader.take(")") { return arguments }
        while true {
            let argument = reader.next()
            guard [.name, .string, .integer].contains(argument.kind) else {
                reportSyntax("an argument is expected here: a word, a string or a number", argument, reader)
                return nil
            }
            arguments.append(argument)
            if reader.take(")") { return arguments }
            guard reader.take(",") else {
                reportSyntax("',' or ')' is expected here", reader.next(), reader)
                return nil
            }
        }
    }

    private mutating func check(
        _ written: [TagReader.Token], of filter: Filter, _ range: Range<Int>, _ reader: TagReader
    ) -> [Filter.Argument]? {
        if written.count > filter.parameters.count {
            let count = filter.parameters.count
            let allowed = count == 0 ? "no argument" : count == 1 ? "one argument" : "\(count) arguments"
            let message = "'\(filter.name)' takes \(allowed); remove '\(reader.text(written[count].range))'"
            error("filter-argument", message, written[count].range)
            return nil
        }
        if written.count < filter.parameters.count, !filter.parameters[written.count].isOptional {
            let parameter = filter.parameters[written.count]
            let message = "'\(filter.name)' needs the argument '\(parameter.name)': \(words(parameter))"
            error("filter-argument", message, range)
            return nil
        }
        var arguments: [Filter.Argument] = []
        for (token, parameter) in zip(written, filter.parameters) {
            if let argument = argument(token, parameter, reader) {
                arguments.append(argument)
                continue
            }
            let text = reader.text(token)
            var hint = ""
            if case .word(let allowed) = parameter.kind { hint = NearestName.hint(text, in: allowed) }
            let wanted = "'\(parameter.name)' of '\(filter.name)' is \(words(parameter))"
            error("filter-argument", "\(wanted), not '\(text)'\(hint)", token.range)
        }
        return arguments.count == written.count ? arguments : nil
    }

    private func argument(
        _ token: TagReader.Token, _ parameter: Filter.Parameter, _ reader: TagReader
    ) -> Filter.Argument? {
        let text = reader.text(token)
        switch (token.kind, parameter.kind) {
        case (.name, .word(let allowed)): return allowed.contains(text) ? .word(text) : nil
        case (.string, .string): return .string(text)
        case (.integer, .integer): return Int(text).map { .integer($0) }
        default: return nil
        }
    }

    private func words(_ parameter: Filter.Parameter) -> String {
        switch parameter.kind {
        case .word(let allowed): allowed.count == 1 ? allowed[0] : "one of \(list(allowed))"
        case .string: "a quoted string"
        case .integer: "a whole number"
        }
    }

    private func list(_ words: [String]) -> String { words.joined(separator: ", ") }
}
