/// Differences of two texts in the unified format (POSIX `diff -u`).
enum UnifiedDiff {
    private static let context = 3
    /// Beyond this product of line counts the middle is shown as replaced altogether.
    private static let maximumWork = 4_000_000

    private enum Line {
        case same(String)
        case removed(String)
        case added(String)
    }

    /// The difference, with `a/` and `b/` before the path as version control shows it.
    static func text(_ path: String, old: [UInt8]?, new: [UInt8]?) -> String {
        let before = lines(old ?? [])
        let after = lines(new ?? [])
        func name(_ side: String, _ bytes: [UInt8]?) -> String {
            bytes == nil ? "/dev/null" : "\(side)/\(path)"
        }
        var text = "--- \(name("a", old))\n+++ \(name("b", new))\n"
        let script = script(before, after)
        var index = 0
        var (oldLine, newLine) = (1, 1)
        while index < script.count {
            guard let hunk = nextHunk(script, from: index) else { break }
            for line in script[index..<hunk.lowerBound] {
                if case .same = line {
                    oldLine += 1
                    newLine += 1
                }
            }
            text += render(script[hunk], &oldLine, &newLine)
            index = hunk.upperBound
        }
        return text
    }

    private static func render(_ hunk: ArraySlice<Line>, _ oldLine: inout Int, _ newLine: inout Int) -> String
    {
        var body = ""
        var (oldCount, newCount) = (0, 0)
        for line in hunk {
            switch line {
            case .same(let text):
                body += " \(text)\n"
                oldCount += 1
                newCount += 1
            case .removed(let text):
                body += "-\(text)\n"
                oldCount += 1
            case .added(let text):
                body += "+\(text)\n"
                newCount += 1
            }
        }
        let head =
            "@@ -\(oldCount == 0 ? 0 : oldLine),\(oldCount) +\(newCount == 0 ? 0 : newLine),\(newCount) @@\n"
        oldLine += oldCount
        newLine += newCount
        return head + body
    }

    /// The next stretch with changes and up to three lines around them.
    private static func nextHunk(_ script: [Line], from start: Int) -> Range<Int>? {
        func isChange(_ index: Int) -> Bool { if case .same = script[index] { false } else { true } }
        guard let first = (start..<script.count).first(where: isChange) else { return nil }
        var last = first
        for index in first..<script.count where isChange(index) {
            if index - last > 2 * context { break }
            last = index
        }
        return max(start, first - context)..<min(script.count, last + context + 1)
    }

    /// The lines without LF. One that has none at its end says so, as `diff` does.
    private static func lines(_ bytes: [UInt8]) -> [String] {
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
        if let last = lines.popLast(), !last.isEmpty { lines.append(last + "\n\\ No newline at end of file") }
        return lines
    }

    /// The lines of both texts in order, by their longest common subsequence.
    private static func script(_ a: [String], _ b: [String]) -> [Line] {
        let prefix = zip(a, b).prefix { $0 == $1 }.count
        let suffix = zip(a.dropFirst(prefix).reversed(), b.dropFirst(prefix).reversed()).prefix { $0 == $1 }
            .count
        let (middleA, middleB) = (
            Array(a.dropFirst(prefix).dropLast(suffix)), Array(b.dropFirst(prefix).dropLast(suffix))
        )
        return a.prefix(prefix).map(Line.same) + middle(middleA, middleB) + a.suffix(suffix).map(Line.same)
    }

    private static func middle(_ a: [String], _ b: [String]) -> [Line] {
        guard a.count * b.count <= maximumWork else { return a.map(Line.removed) + b.map(Line.added) }
        let width = b.count + 1
        var lengths = [Int](repeating: 0, count: (a.count + 1) * width)
        for i in a.indices.reversed() {
            for j in b.indices.reversed() {
                lengths[i * width + j] =
                    a[i] == b[j]
                    ? lengths[(i + 1) * width + j + 1] + 1
                    : max(lengths[(i + 1) * width + j], lengths[i * width + j + 1])
            }
        }
        var lines: [Line] = []
        var (i, j) = (0, 0)
        while i < a.count || j < b.count {
            if i < a.count, j < b.count, a[i] == b[j] {
                lines.append(.same(a[i]))
                i += 1
                j += 1
            } else if i < a.count, j == b.count || lengths[(i + 1) * width + j] >= lengths[i * width + j + 1]
            {
                lines.append(.removed(a[i]))
                i += 1
            } else {
                lines.append(.added(b[j]))
                j += 1
            }
        }
        return lines
    }
}
