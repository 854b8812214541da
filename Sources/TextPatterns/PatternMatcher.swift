/// Runs a pattern's program over a text by backtracking, with a budget of steps.
///
/// A pattern such as `(a+)+$` takes exponential time in every backtracking matcher; this one gives up.
struct PatternMatcher {
    private enum Entry {
        /// Where to go on when the way taken fails.
        case retry(instruction: Int, position: Int)
        /// What a register held before.
        case restore(register: Int, value: Int)
    }

    private let instructions: [PatternProgram.Instruction]
    private let text: [UInt32]
    private var registers: [Int]
    private var stack: [Entry] = []
    /// The steps that are left.
    private(set) var steps: Int

    /// Prepares a run.
    init(_ program: PatternProgram, _ text: String, maximumSteps: Int) {
        instructions = program.instructions
        self.text = text.unicodeScalars.map(\.value)
        registers = Array(repeating: -1, count: program.registerCount)
        steps = maximumSteps
    }

    /// Whether the pattern matches somewhere in the text; nil when the budget is spent.
    mutating func search() -> Bool? {
        for start in 0...text.count {
            for index in registers.indices { registers[index] = -1 }
            guard let found = run(from: 0, at: start) else { return nil }
            if found { return true }
        }
        return false
    }

    private mutating func run(from start: Int, at startPosition: Int) -> Bool? {
        let base = stack.count
        var instruction = start
        var position = startPosition
        while true {
            steps -= 1
            guard steps > 0 else { return nil }
            var succeeds = true
            switch instructions[instruction] {
            case .set(let set, let isBackward):
                let place = isBackward ? position - 1 : position
                succeeds = text.indices.contains(place) && set.contains(text[place])
                position += isBackward ? -1 : 1
            case .start: succeeds = position == 0
            case .end: succeeds = position == text.count
            case .boundary(let isNegated):
                succeeds = (isWord(position - 1) != isWord(position)) != isNegated
            case .split(let first, let second):
                stack.append(.retry(instruction: second, position: position))
                instruction = first - 1
            case .jump(let target): instruction = target - 1
            case .save(let register):
                stack.append(.restore(register: register, value: registers[register]))
                registers[register] = position
            case .progress(let register): succeeds = registers[register] != position
            case .backreference(let number, let isBackward):
                succeeds = takeGroup(number, isBackward, &position)
            case .look(let end, let isNegated):
                guard let found = run(from: instruction + 1, at: position) else { return nil }
                succeeds = found != isNegated
                instruction = end - 1
            case .match:
                keepRestores(above: base)
                return true
            }
            if succeeds {
                instruction += 1
            } else if let (next, place) = backtrack(to: base) {
                instruction = next
                position = place
            } else {
                return false
            }
        }
    }

    private mutating func backtrack(to base: Int) -> (Int, Int)? {
        while stack.count > base, let entry = stack.popLast() {
            switch entry {
            case .retry(let instruction, let position): return (instruction, position)
            case .restore(let register, let value): registers[register] = value
            }
        }
        return nil
    }

    /// What a look matched is decided; only the registers can still be taken back.
    private mutating func keepRestores(above base: Int) {
        let restores = stack[base...].filter { if case .restore = $0 { true } else { false } }
        stack.replaceSubrange(base..., with: restores)
    }

    private mutating func takeGroup(_ number: Int, _ isBackward: Bool, _ position: inout Int) -> Bool {
        let (start, end) = (registers[2 * number], registers[2 * number + 1])
        // A group that took no part matches nothing everywhere.
        guard start >= 0, end >= start else { return true }
        let length = end - start
        let place = isBackward ? position - length : position
        guard place >= 0, place + length <= text.count else { return false }
        steps -= length
        position = isBackward ? place : place + length
        return text[start..<end].elementsEqual(text[place..<place + length])
    }

    private func isWord(_ position: Int) -> Bool {
        text.indices.contains(position) && ScalarSet.wordCharacters.contains(text[position])
    }
}
