/// Gives the names of one scope, so that no two are the same.
package struct NameAllocator: Sendable {
    private let reserved: Set<String>
    private var given: Set<String> = []

    /// Makes an allocator.
    /// - Parameter reserved: names that nothing in the scope may have.
    package init(reserved: Set<String> = []) {
        self.reserved = reserved
    }

    /// Gives names to things, each its own. The first that wants a name gets it; a later one gets a number
    /// that makes it a name nobody wants, from 2 on. A reserved name gets the word `Value`.
    /// - Parameter wanted: the names without backticks, in the order of the document.
    /// - Returns: the names in the same order; the same for the same input.
    package mutating func allocate(_ wanted: [String]) -> [String] {
        let wanted = wanted.map { reserved.contains($0) ? "\($0)Value" : $0 }
        let others = Set(wanted)
        var next: [String: Int] = [:]
        return wanted.map { name in
            if !reserved.contains(name), given.insert(name).inserted { return name }
            var number = next[name] ?? 2
            while true {
                let candidate = "\(name)\(number)"
                number += 1
                guard !reserved.contains(candidate), !others.contains(candidate),
                    given.insert(candidate).inserted
                else { continue }
                next[name] = number
                return candidate
            }
        }
    }
}
