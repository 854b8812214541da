/// A pattern as instructions for `PatternMatcher`.
struct PatternProgram: Sendable {
    /// One step. `isBackward` steps read towards the start, inside a look behind.
    enum Instruction: Sendable {
        case set(ScalarSet, isBackward: Bool)
        case start
        case end
        case boundary(isNegated: Bool)
        /// Goes on at the first place; if that fails, at the second.
        case split(Int, Int)
        case jump(Int)
        /// Stores the position in a register.
        case save(Int)
        /// Fails when the position is the one in the register: a loop that does not move.
        case progress(Int)
        case backreference(Int, isBackward: Bool)
        /// Runs the steps up to `end` from here without moving.
        case look(end: Int, isNegated: Bool)
        /// The end of the pattern or of a look.
        case match
    }

    /// How long a program may become; repetitions with counts are written out.
    static let maximumLength = 50_000

    private(set) var instructions: [Instruction] = []
    private(set) var registerCount: Int
    private var isBackward = false
    /// How many parts were written out: those that match nothing add no instruction.
    private var writtenCount = 0

    /// Makes the program of a pattern.
    /// - Throws: when it would be too long.
    init(_ node: PatternNode, groupCount: Int) throws(PatternParser.Failure) {
        registerCount = 2 * (groupCount + 1)
        try write(node)
        instructions.append(.match)
    }

    private mutating func append(_ instruction: Instruction) throws(PatternParser.Failure) {
        guard instructions.count < Self.maximumLength else {
            throw PatternParser.Failure(reason: "its repetitions are too large")
        }
        instructions.append(instruction)
    }

    private mutating func write(_ node: PatternNode) throws(PatternParser.Failure) {
        writtenCount += 1
        guard writtenCount <= 4 * Self.maximumLength else {
            throw PatternParser.Failure(reason: "its repetitions are too large")
        }
        switch node {
        case .empty: break
        case .set(let set): try append(.set(set, isBackward: isBackward))
        case .sequence(let parts):
            for part in isBackward ? parts.reversed() : parts { try write(part) }
        case .alternatives(let parts): try alternatives(parts)
        case .repeated(let part, let minimum, let maximum, let isGreedy):
            try repetition(part, minimum, maximum, isGreedy)
        case .capture(let part, let number):
            try append(.save(2 * number + (isBackward ? 1 : 0)))
            try write(part)
            try append(.save(2 * number + (isBackward ? 0 : 1)))
        case .backreference(let number): try append(.backreference(number, isBackward: isBackward))
        case .start: try append(.start)
        case .end: try append(.end)
        case .boundary(let isNegated): try append(.boundary(isNegated: isNegated))
        case .look(let part, let isAhead, let isNegated):
            let outer = isBackward
            isBackward = !isAhead
            let place = instructions.count
            try append(.look(end: 0, isNegated: isNegated))
            try write(part)
            try append(.match)
            instructions[place] = .look(end: instructions.count, isNegated: isNegated)
            isBackward = outer
        }
    }

    private mutating func alternatives(_ parts: [PatternNode]) throws(PatternParser.Failure) {
        var exits: [Int] = []
        for (number, part) in parts.enumerated() {
            let split = instructions.count
            let isLast = number == parts.count - 1
            if !isLast { try append(.split(0, 0)) }
            try write(part)
            if !isLast {
                exits.append(instructions.count)
                try append(.jump(0))
                instructions[split] = .split(split + 1, instructions.count)
            }
        }
        for exit in exits { instructions[exit] = .jump(instructions.count) }
    }

    private mutating func repetition(
        _ part: PatternNode, _ minimum: Int, _ maximum: Int?, _ isGreedy: Bool
    ) throws(PatternParser.Failure) {
        for _ in 0..<minimum { try write(part) }
        guard let maximum else {
            let split = instructions.count
            try append(.split(0, 0))
            let register = registerCount
            if part.canBeEmpty {
                registerCount += 1
                try append(.save(register))
            }
            try write(part)
            if part.canBeEmpty { try append(.progress(register)) }
            try append(.jump(split))
            setSplit(split, isGreedy)
            return
        }
        guard maximum > minimum else { return }
        var splits: [Int] = []
        for _ in minimum..<maximum {
            splits.append(instructions.count)
            try append(.split(0, 0))
            try write(part)
        }
        for split in splits { setSplit(split, isGreedy) }
    }

    private mutating func setSplit(_ split: Int, _ isGreedy: Bool) {
        let end = instructions.count
        instructions[split] = isGreedy ? .split(split + 1, end) : .split(end, split + 1)
    }
}
