import SourceDiagnostics

/// `{% for %}`, `{% if %}`, `{% include %}` and what closes them.
extension TemplateCompiler {
    /// An `if` or `for` that is not closed yet.
    struct Block {
        enum Kind {
            case condition
            case loop
        }

        let kind: Kind
        let range: Range<Int>
        /// How much was known about optional values before it.
        let knownCount: Int
        /// The branch or loop operation whose target is the next branch or the end.
        var pending: Int?
        /// The jumps to the end.
        var exits: [Int] = []
        /// What the other branches may rely on: the values that negated conditions before tested.
        var elsePlaces: [KnownPresence.Place] = []
        var hasElse = false

        var name: String { kind == .loop ? "for" : "if" }
    }

    mutating func compileBlockTag(_ tag: TemplateScanner.Tag) {
        var reader = TagReader(file.bytes, tag.inner)
        let keyword = reader.next()
        guard keyword.kind == .name else {
            return reportSyntax("a tag's name is expected after '{%'", keyword, reader)
        }
        let name = reader.text(keyword)
        switch name {
        case "if": openCondition(&reader, tag)
        case "else": alternate(&reader, tag)
        case "endif": close(.condition, tag, &reader)
        case "for": openLoop(&reader, tag)
        case "endfor": close(.loop, tag, &reader)
        case "include": compileInclude(&reader, tag)
        case "endraw": reportUnexpected("endraw", "no 'raw' is open here", tag)
        default:
            let names = ["if", "else", "else if", "endif", "for", "endfor", "include", "raw", "endraw"]
            let hint = NearestName.hint(name, in: names)
            error("unknown-tag", "there is no tag '\(name)'\(hint)", keyword.range)
        }
    }

    private mutating func openCondition(_ reader: inout TagReader, _ tag: TemplateScanner.Tag) {
        open(.condition, tag)
        compileCondition(&reader)
    }

    /// Reads the rest of `if` or `else if` and starts its branch in the innermost block.
    private mutating func compileCondition(_ reader: inout TagReader) {
        let isNegated = reader.take(name: "not")
        let path = readPath(&reader, isCondition: true)
        if path != nil { expectEnd(&reader) }
        guard let path, let reference = path.reference else { return }
        switch reference.shape {
        case .flag, .text, .code, .list: break
        case .integer, .opaque, .record, .optional:
            guard path.optionals.isEmpty else { break }
            let text = reader.text(path.range)
            diagnostics.warning(
                "template.constant-condition",
                "'\(text)' is \(reference.shape.words) and always present; remove the condition",
                at: SourceRange(file: file, start: path.range.lowerBound, end: path.range.upperBound))
        }
        program.conditions.append(.init(reference: reference, isNegated: isNegated))
        let branch = emit(.branch(program.conditions.count - 1, otherwise: 0))
        blocks[blocks.count - 1].pending = branch
        if isNegated {
            blocks[blocks.count - 1].elsePlaces += path.optionals
        } else {
            known.learn(path.optionals)
        }
    }

    private mutating func alternate(_ reader: inout TagReader, _ tag: TemplateScanner.Tag) {
        guard let index = blocks.lastIndex(where: { $0.kind == .condition }) else {
            return reportUnexpected("else", "no 'if' is open here", tag)
        }
        while blocks.count > index + 1, let block = blocks.last { closeUnclosed(block) }
        if blocks[index].hasElse {
            reportUnexpected("else", "the 'if' has an 'else' already", tag)
        }
        endBranch()
        known.forget(downTo: blocks[index].knownCount)
        known.learn(blocks[index].elsePlaces)
        if reader.take(name: "if") { return compileCondition(&reader) }
        blocks[index].hasElse = true
        expectEnd(&reader)
    }

    /// Jumps from the end of a branch to the end of the block, and lets the condition before it
    /// jump here.
    private mutating func endBranch() {
        let exit = emit(.jump(0))
        blocks[blocks.count - 1].exits.append(exit)
        patchPending()
    }

    private mutating func patchPending() {
        let target = label()
        guard let pending = blocks[blocks.count - 1].pending else { return }
        blocks[blocks.count - 1].pending = nil
        switch program.operations[pending] {
        case .branch(let condition, _):
            program.operations[pending] = .branch(condition, otherwise: target)
        case .loop(let loop, _): program.operations[pending] = .loop(loop, end: target)
        default: break
        }
    }

    private mutating func openLoop(_ reader: inout TagReader, _ tag: TemplateScanner.Tag) {
        open(.loop, tag)
        let name = reader.next()
        var path: Path?
        if name.kind != .name {
            reportSyntax("the loop variable's name is expected after 'for'", name, reader)
        } else if !reader.take(name: "in") {
            reportSyntax("'in' is expected after the loop variable", reader.next(), reader)
        } else if let read = readPath(&reader, isCondition: false) {
            expectEnd(&reader)
            path = read
        }
        let local = variables.count + 1
        var element: TemplateShape?
        if let path, let reference = path.reference {
            if case .list(let shape) = reference.shape {
                element = shape
                program.loops.append(.init(reference: reference, local: local))
                blocks[blocks.count - 1].pending = emit(.loop(program.loops.count - 1, end: 0))
            } else {
                let message = "'\(reader.text(path.range))' is \(reference.shape.words), not a list"
                error("not-a-list", message, path.range)
            }
        }
        checkLoopVariable(name, reader)
        variables.append(Variable(name: reader.text(name), shape: element, local: local))
        program.localCount = max(program.localCount, local + 1)
    }

    private mutating func checkLoopVariable(_ token: TagReader.Token, _ reader: TagReader) {
        let name = reader.text(token)
        guard
            name == "loop" || variables.contains(where: { $0.name == name }) || context?.slot(of: name) != nil
        else { return }
        error("shadowed-name", "'\(name)' has a meaning here already; choose another name", token.range)
    }

    private mutating func open(_ kind: Block.Kind, _ tag: TemplateScanner.Tag) {
        if blocks.count == limits.blockDepth {
            let message = "more than \(limits.blockDepth) blocks inside each other; move some to an include"
            error("limit-exceeded", message, tag.whole)
            isGivenUp = true
        }
        blocks.append(Block(kind: kind, range: tag.whole, knownCount: known.count))
    }

    private mutating func close(
        _ kind: Block.Kind, _ tag: TemplateScanner.Tag, _ reader: inout TagReader
    ) {
        expectEnd(&reader)
        guard let index = blocks.lastIndex(where: { $0.kind == kind }) else {
            let (end, opening) = kind == .loop ? ("endfor", "for") : ("endif", "if")
            return reportUnexpected(end, "no '\(opening)' is open here", tag)
        }
        while blocks.count > index + 1, let block = blocks.last { closeUnclosed(block) }
        closeLast()
    }

    /// Closes the innermost block.
    private mutating func closeLast() {
        guard let block = blocks.last else { return }
        if block.kind == .loop, let pending = block.pending {
            emit(.next(body: pending + 1))
        }
        patchPending()
        let target = label()
        for exit in block.exits { program.operations[exit] = .jump(target) }
        known.forget(downTo: block.knownCount)
        blocks.removeLast()
        if block.kind == .loop { variables.removeLast() }
    }

    /// Reports the innermost block as unclosed and closes it.
    mutating func closeUnclosed(_ block: Block) {
        let message = "'\(block.name)' is not closed; add {% end\(block.name) %}"
        error("unclosed-block", message, block.range)
        closeLast()
    }

    private mutating func reportUnexpected(_ name: String, _ reason: String, _ tag: TemplateScanner.Tag) {
        error("unexpected-tag", "'\(name)' has no meaning: \(reason)", tag.whole)
    }

    private mutating func compileInclude(_ reader: inout TagReader, _ tag: TemplateScanner.Tag) {
        let name = reader.templateName()
        guard name.kind == .name || name.kind == .string else {
            return reportSyntax("a template's name is expected after 'include'", name, reader)
        }
        var argument: Program.Reference?
        if reader.take(name: "with") {
            guard let path = readPath(&reader, isCondition: false) else { return }
            guard let reference = path.reference else { return expectEnd(&reader) }
            guard case .record = reference.shape else {
                let message = "'\(reader.text(path.range))' is \(reference.shape.words)"
                return error(
                    "include-context", "\(message); an include can be given a record only", path.range)
            }
            argument = reference
        }
        expectEnd(&reader)
        program.includes.append(
            .init(
                name: reader.text(name), range: name.range, argument: argument,
                indentation: tag.indentation.map { store($0) }, takesBreak: tag.takesBreak))
        emit(.include(program.includes.count - 1))
    }
}
