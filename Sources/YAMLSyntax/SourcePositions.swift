import SourceDiagnostics
import Synchronization

/// Turns a parser's positions into byte offsets of the file.
///
/// libyaml counts characters, and not the byte order mark at the start. For a file of ASCII that is the
/// byte offset; for any other a table with the offset of every 64th character is made when the
/// first position is asked for.
final class SourcePositions: Sendable {
    /// What a parser counts.
    enum Unit: Sendable {
        case bytes
        case characters
    }

    private enum Table: Sendable {
        case unknown
        case identical
        case sparse([UInt32])
    }

    private static let stride = 64

    /// A file in positions that count through several files.
    struct Segment: Sendable {
        let start: Int
        let file: SourceFile
    }

    private let file: SourceFile
    private let base: Int
    private let unit: Unit
    /// The files after one another; none for the positions of one file.
    private let segments: [Segment]
    private let table = Mutex(Table.unknown)

    /// - Parameters:
    ///   - file: the file that was parsed.
    ///   - base: the byte offset of the first character that the parser saw.
    ///   - unit: what the parser counts.
    init(file: SourceFile, base: Int, unit: Unit) {
        self.file = file
        self.base = base
        self.unit = unit
        segments = []
    }

    /// Positions that count the bytes of several files one after another.
    /// - Parameter segments: the files by the position of their first byte, in order, at least one.
    init(main: SourceFile, segments: [Segment]) {
        file = main
        base = 0
        unit = .bytes
        self.segments = segments
    }

    /// The file that a position is in.
    func file(at position: Int) -> SourceFile { segment(at: position)?.file ?? file }

    private func segment(at position: Int) -> Segment? {
        var low = 0
        var high = segments.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if segments[middle].start <= position { low = middle } else { high = middle }
        }
        return segments.indices.contains(low) ? segments[low] : nil
    }

    /// The range between two positions.
    func range(_ start: Int, _ end: Int) -> SourceRange {
        if let segment = segment(at: start) {
            return SourceRange(
                file: segment.file, start: min(start - segment.start, segment.file.bytes.count),
                end: min(end - segment.start, segment.file.bytes.count))
        }
        let startOffset = offset(of: start)
        return SourceRange(
            file: file, start: startOffset, end: end <= start ? startOffset : offset(of: end))
    }

    /// The byte offset of a position; one past the end is the end.
    func offset(of position: Int) -> Int {
        if unit == .bytes { return min(base + position, file.bytes.count) }
        return table.withLock { table in
            if case .unknown = table { table = Self.makeTable(file.bytes, from: base) }
            guard case .sparse(let offsets) = table else {
                return min(base + position, file.bytes.count)
            }
            let checkpoint = min(position / Self.stride, offsets.count - 1)
            let start = Int(offsets[checkpoint])
            let left = position - checkpoint * Self.stride
            // Most stretches are ASCII even in a file that is not.
            if checkpoint + 1 < offsets.count, Int(offsets[checkpoint + 1]) == start + Self.stride {
                return start + left
            }
            return Self.advance(file.bytes, from: start, by: left)
        }
    }

    private static func makeTable(_ bytes: [UInt8], from base: Int) -> Table {
        bytes.withUnsafeBufferPointer { bytes in
            var union: UInt8 = 0
            for index in base..<bytes.count { union |= bytes[index] }
            if union < 0x80 { return .identical }
            var offsets: [UInt32] = []
            var characters = 0
            for index in base..<bytes.count where bytes[index] & 0xC0 != 0x80 {
                if characters % stride == 0 { offsets.append(UInt32(index)) }
                characters += 1
            }
            return offsets.isEmpty ? .identical : .sparse(offsets)
        }
    }

    private static func advance(_ bytes: [UInt8], from offset: Int, by count: Int) -> Int {
        var offset = offset
        var left = count
        while left > 0, offset < bytes.count {
            offset += 1
            while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            left -= 1
        }
        return offset
    }
}
