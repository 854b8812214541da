/// Makes the changes of fix-its in a file.
public struct FixItApplier: Sendable {
    private let file: SourceFile

    /// Makes an applier for the fix-its of a file.
    public init(_ file: SourceFile) { self.file = file }

    /// The indices of fix-its that can be applied together: those whose edits lie in the file and neither
    /// overlap nor touch one of an earlier one.
    public func compatible(_ fixIts: [FixIt]) -> [Int] {
        var taken: [Int: Int] = [:]
        var starts: [Int] = []
        var chosen: [Int] = []
        for (index, fixIt) in fixIts.enumerated() {
            let edits = fixIt.edits.sorted { $0.range.start < $1.range.start }
            guard !edits.isEmpty, edits.allSatisfy(isInside), isFree(edits, starts, taken),
                zip(edits, edits.dropFirst()).allSatisfy({ $0.range.end < $1.range.start })
            else { continue }
            for edit in edits {
                taken[edit.range.start] = edit.range.end
                starts.insert(edit.range.start, at: Self.index(of: edit.range.start, in: starts))
            }
            chosen.append(index)
        }
        return chosen
    }

    /// The bytes of the file after fix-its that `compatible` chose.
    public func apply(_ fixIts: [FixIt]) -> [UInt8] {
        var bytes: [UInt8] = []
        var position = 0
        for edit in fixIts.flatMap(\.edits).sorted(by: { $0.range.start < $1.range.start }) {
            guard edit.range.start >= position else { continue }
            bytes += file.bytes[position..<edit.range.start]
            bytes += edit.replacement.utf8
            position = edit.range.end
        }
        return bytes + file.bytes[position...]
    }

    private func isInside(_ edit: FixIt.Edit) -> Bool {
        edit.range.file === file && edit.range.start >= 0 && edit.range.end <= file.bytes.count
    }

    /// Edits that touch count as overlapping: what is between them decides whether they fit together.
    private func isFree(_ edits: [FixIt.Edit], _ starts: [Int], _ taken: [Int: Int]) -> Bool {
        edits.allSatisfy { edit in
            let next = Self.index(of: edit.range.start, in: starts)
            if next < starts.count, starts[next] <= edit.range.end { return false }
            guard next > 0, let end = taken[starts[next - 1]] else { return true }
            return end < edit.range.start
        }
    }

    /// The first index whose start is not before a place.
    private static func index(of place: Int, in starts: [Int]) -> Int {
        var (low, high) = (0, starts.count)
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] < place { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
