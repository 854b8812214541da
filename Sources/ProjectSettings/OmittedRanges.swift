import OpenAPIDocument
package import SourceDiagnostics
import YAMLSyntax

/// The stretches of a document that hold operations which are not selected.
package struct OmittedRanges: Sendable {
    private var ranges: [ObjectIdentifier: [Range<Int>]] = [:]

    /// None.
    init() {}

    /// The stretches of operations, without those that a selected operation shares.
    init(selected: [OperationObject], omitted: [OperationObject]) {
        let kept = Set(selected.map { Place($0.node.range) })
        for operation in omitted where !kept.contains(Place(operation.node.range)) {
            add(operation.key.range)
            add(operation.node.range)
        }
        // A path none of whose operations is selected is not looked at either.
        let keptPaths = Set(selected.map { Place($0.pathItem.template.range) })
        let keptItems = Set(selected.map { Place($0.pathItem.node.range) })
        for item in omitted.map(\.pathItem) where !keptPaths.contains(Place(item.template.range)) {
            add(item.template.range)
            if !keptItems.contains(Place(item.node.range)) { add(item.node.range) }
        }
        for key in ranges.keys { ranges[key]?.sort { $0.lowerBound < $1.lowerBound } }
        for key in ranges.keys { ranges[key] = ranges[key].map(Self.joined) }
    }

    /// Whether a place is outside all of them.
    package func excludes(_ place: SourceRange) -> Bool {
        guard let ranges = ranges[ObjectIdentifier(place.file)] else { return true }
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound <= place.start { low = middle + 1 } else { high = middle }
        }
        return low == ranges.count || place.start < ranges[low].lowerBound
    }

    private mutating func add(_ range: SourceRange) {
        ranges[ObjectIdentifier(range.file), default: []].append(
            range.start..<max(range.start + 1, range.end))
    }

    private static func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
        var joined: [Range<Int>] = []
        for range in ranges {
            if let last = joined.last, range.lowerBound <= last.upperBound {
                joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                joined.append(range)
            }
        }
        return joined
    }

    /// A place as a key of sets.
    private struct Place: Hashable {
        let file: ObjectIdentifier
        let start: Int

        init(_ range: SourceRange) {
            file = ObjectIdentifier(range.file)
            start = range.start
        }
    }
}
