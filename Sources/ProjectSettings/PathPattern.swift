/// A pattern of paths: `/users` means that path and all below it, `*` any text within a segment, `**` any text.
struct PathPattern {
    private let pattern: [UInt8]

    init(_ pattern: String) { self.pattern = Array(pattern.utf8) }

    /// Whether a path, or a path above it, fits the pattern.
    func matches(_ path: String) -> Bool {
        let path = Array(path.utf8)
        var states = closure([0])
        for (index, byte) in path.enumerated() {
            if byte == UInt8(ascii: "/"), states.contains(pattern.count), index > 0 { return true }
            states = closure(step(states, byte))
            if states.isEmpty { return false }
        }
        return states.contains(pattern.count)
    }

    /// The places of the pattern that are reached by one more byte. All places are followed at once, so that
    /// time grows with the product of the lengths whatever the pattern is.
    private func step(_ states: Set<Int>, _ byte: UInt8) -> Set<Int> {
        var next: Set<Int> = []
        for state in states where state < pattern.count {
            if pattern[state] == UInt8(ascii: "*") {
                if isDoubled(state) || byte != UInt8(ascii: "/") { next.insert(state) }
            } else if pattern[state] == byte {
                next.insert(state + 1)
            }
        }
        return next
    }

    /// The places with those behind stars, which may stand for nothing.
    private func closure(_ states: Set<Int>) -> Set<Int> {
        var all = states
        var rest = Array(states)
        while let state = rest.popLast() {
            guard state < pattern.count, pattern[state] == UInt8(ascii: "*") else { continue }
            let next = state + (isDoubled(state) ? 2 : 1)
            if all.insert(next).inserted { rest.append(next) }
        }
        return all
    }

    private func isDoubled(_ state: Int) -> Bool {
        state + 1 < pattern.count && pattern[state + 1] == UInt8(ascii: "*")
    }
}
