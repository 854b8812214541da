/// Gives the names of one scope, so that no two are the same.
package struct NameAllocator: Sendable {
    private let reserved: Set<String>
    private var given: Set<String> = []
    /// The number to try next for a name that is taken.
    private var next: [String: Int] = [:]

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
        return wanted.map { take($0) ? $0 : numbered($0, separator: "", others: others) { $0 } }
    }

    /// Gives a name to one thing: the wanted one, or the first that is free when it gets a number, from 2 on.
    /// - Parameters:
    ///   - wanted: the name.
    ///   - separator: what stands in front of the number.
    ///   - form: how a name is written, if that is what must be different.
    package mutating func allocate(
        _ wanted: String, separator: String, writtenAs form: (String) -> String = { $0 }
    ) -> String {
        take(form(wanted)) ? wanted : numbered(wanted, separator: separator, others: [], form)
    }

    /// Takes a name, if it is free.
    package mutating func take(_ name: String) -> Bool {
        !reserved.contains(name) && given.insert(name).inserted
    }

    private mutating func numbered(
        _ name: String, separator: String, others: Set<String>, _ form: (String) -> String
    ) -> String {
        var number = next[name] ?? 2
        while true {
            let candidate = "\(name)\(separator)\(number)"
            number += 1
            guard !others.contains(candidate), take(form(candidate)) else { continue }
            next[name] = number
            return candidate
        }
    }
}
