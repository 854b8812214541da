import SourceDiagnostics

/// Names and paths: what they refer to, and of what shape it is.
extension TemplateCompiler {
    /// A path that was read.
    struct Path {
        /// What it refers to, or nil after an error.
        var reference: Program.Reference?
        /// The optional values on the way and at the end that were not known to be present.
        var optionals: [KnownPresence.Place] = []
        let range: Range<Int>
    }

    /// Reads a path and resolves it.
    /// - Parameter isCondition: whether values that may be absent are allowed.
    /// - Returns: nil when there is no path here, which has been reported.
    mutating func readPath(_ reader: inout TagReader, isCondition: Bool) -> Path? {
        let first = reader.next()
        guard first.kind == .name else {
            reportSyntax("a name is expected here", first, reader)
            return nil
        }
        names.removeAll(keepingCapacity: true)
        names.append(first)
        while reader.take(".") {
            let name = reader.next()
            guard name.kind == .name else {
                reportSyntax("a field's name is expected after '.'", name, reader)
                return nil
            }
            names.append(name)
        }
        return resolve(reader, isCondition: isCondition)
    }

    private mutating func resolve(_ reader: TagReader, isCondition: Bool) -> Path {
        var path = Path(range: names[0].range.lowerBound..<names[names.count - 1].range.upperBound)
        var steps: [Program.Reference.Step] = []
        steps.reserveCapacity(names.count)
        guard let start = resolveFirst(&steps, reader) else { return path }
        var shape = start.shape
        for index in start.nameCount..<max(names.count, start.nameCount) {
            let name = names[index]
            let base = names[0].range.lowerBound..<names[index - 1].range.upperBound
            if case .local(let local) = start.base {
                guard
                    let present = unwrap(shape, local, steps, base, reader, isCondition, &path.optionals)
                else { return path }
                shape = present
            }
            guard case .record(let record) = shape else {
                let message = "'\(reader.text(base))' is \(shape.words) and has no fields"
                error("not-a-record", message, name.range)
                return path
            }
            let text = reader.text(name)
            guard let slot = record.slot(of: text) else {
                let hint = NearestName.hint(text, in: record.fields.map(\.name))
                error("unknown-name", "'\(record.name)' has no field '\(text)'\(hint)", name.range)
                return path
            }
            steps.append(.init(slot: slot, count: record.fields.count))
            shape = record.fields[slot].shape
        }
        if case .local(let local) = start.base {
            guard
                let present = unwrap(shape, local, steps, path.range, reader, isCondition, &path.optionals)
            else { return path }
            shape = present
        }
        path.reference = .init(base: start.base, steps: steps, shape: shape, range: path.range)
        return path
    }

    private struct Start {
        let base: Program.Reference.Base
        let shape: TemplateShape
        var nameCount = 1
    }

    /// What the first name of a path refers to (for `loop`, the first two).
    /// - Parameter steps: takes the first step, if the name is that of a field.
    private mutating func resolveFirst(
        _ steps: inout [Program.Reference.Step], _ reader: TagReader
    ) -> Start? {
        let name = reader.text(names[0])
        if name == "loop" { return resolveLoop(reader) }
        if let variable = variables.last(where: { $0.name == name }) {
            return variable.shape.map { Start(base: .local(variable.local), shape: $0) }
        }
        guard let context else { return nil }
        if let slot = context.slot(of: name) {
            steps.append(.init(slot: slot, count: context.fields.count))
            return Start(base: .local(0), shape: context.fields[slot].shape)
        }
        let candidates = variables.map(\.name) + context.fields.map(\.name)
        let hint = NearestName.hint(name, in: candidates)
        let scope = variables.isEmpty ? "" : " nor a loop variable"
        let message = "'\(name)' is not a field of '\(context.name)'\(scope)\(hint)"
        error("unknown-name", message, names[0].range)
        return nil
    }

    private mutating func resolveLoop(_ reader: TagReader) -> Start? {
        guard !variables.isEmpty else {
            let message = "'loop' is known only inside {% for %} of the same file"
            error("unknown-name", message, names[0].range)
            return nil
        }
        guard names.count > 1 else {
            let message = "'loop' is not a value; write loop.first, loop.last or loop.index"
            error("unknown-name", message, names[0].range)
            return nil
        }
        let name = reader.text(names[1])
        switch name {
        case "first": return Start(base: .loopFirst, shape: .flag, nameCount: 2)
        case "last": return Start(base: .loopLast, shape: .flag, nameCount: 2)
        case "index": return Start(base: .loopIndex, shape: .integer, nameCount: 2)
        default:
            let hint = NearestName.hint(name, in: ["first", "last", "index"])
            error("unknown-name", "'loop' has no field '\(name)'\(hint)", names[1].range)
            return nil
        }
    }

    /// The shape of a value that is used: an optional one must be known to be present.
    private mutating func unwrap(
        _ shape: TemplateShape, _ local: Int, _ steps: [Program.Reference.Step], _ range: Range<Int>,
        _ reader: TagReader, _ isCondition: Bool, _ optionals: inout [KnownPresence.Place]
    ) -> TemplateShape? {
        guard case .optional = shape else { return shape }
        let place = KnownPresence.Place(local: local, slots: steps.map(\.slot))
        if known.contains(place) { return shape.unwrapped }
        if isCondition {
            optionals.append(place)
            return shape.unwrapped
        }
        let text = reader.text(range)
        error("unguarded-optional", "'\(text)' may be absent; use it inside {% if \(text) %}", range)
        return nil
    }

    /// Reports a word or sign that does not belong where it is.
    mutating func reportSyntax(_ message: String, _ token: TagReader.Token, _ reader: TagReader) {
        let found = token.kind == .end ? "the end of the tag" : "'\(reader.text(token.range))'"
        error("syntax", "\(message), not \(found)", token.range)
    }

    /// Reports what follows the end of a complete tag.
    mutating func expectEnd(_ reader: inout TagReader) {
        let token = reader.next()
        if token.kind != .end { reportSyntax("the end of the tag is expected here", token, reader) }
    }
}
