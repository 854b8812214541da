/// Finds the name that was probably meant.
package enum NearestName {
    /// The candidate with the smallest edit distance, if that is small enough to be a slip.
    ///
    /// The distance is optimal string alignment: insertions, deletions, replacements and swaps of
    /// neighbours cost 1, a difference in case only nothing.
    /// - Parameters:
    ///   - name: what was written.
    ///   - candidates: what could have been written.
    /// - Returns: the nearest candidate, or nil when none is within a third of its length.
    package static func find(_ name: String, in candidates: some Sequence<String>) -> String? {
        search(name, in: candidates)?.name
    }

    /// The nearest candidate, if no other is as near.
    package static func findOnly(_ name: String, in candidates: some Sequence<String>) -> String? {
        guard let best = search(name, in: candidates), best.isOnly else { return nil }
        return best.name
    }

    private static func search(
        _ name: String, in candidates: some Sequence<String>
    ) -> (name: String, distance: Int, isOnly: Bool)? {
        let written = Array(name.lowercased().unicodeScalars.prefix(64))
        var best: (name: String, distance: Int, isOnly: Bool)?
        for candidate in candidates where candidate != name {
            let wanted = Array(candidate.lowercased().unicodeScalars.prefix(64))
            let limit = max(1, max(written.count, wanted.count) / 3)
            guard abs(written.count - wanted.count) <= limit else { continue }
            let distance = distance(written, wanted)
            guard distance <= limit else { continue }
            if best.map({ distance < $0.distance }) ?? true {
                best = (candidate, distance, true)
            } else if distance == best?.distance, candidate != best?.name {
                best?.isOnly = false
            }
        }
        return best
    }

    /// The words "; did you mean 'x'?" for the nearest candidate, or nothing.
    package static func hint(_ name: String, in candidates: some Sequence<String>) -> String {
        find(name, in: candidates).map { "; did you mean '\($0)'?" } ?? ""
    }

    private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
        var beforePrevious = [Int](repeating: 0, count: b.count + 1)
        var previous = Array(0...b.count)
        var current = previous
        for i in 0..<a.count {
            current[0] = i + 1
            for j in 0..<b.count {
                let cost = a[i] == b[j] ? 0 : 1
                current[j + 1] = min(previous[j + 1] + 1, current[j] + 1, previous[j] + cost)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
                    current[j + 1] = min(current[j + 1], beforePrevious[j - 1] + 1)
                }
            }
            (beforePrevious, previous, current) = (previous, current, beforePrevious)
        }
        return previous[b.count]
    }
}
