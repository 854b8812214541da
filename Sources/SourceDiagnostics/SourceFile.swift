import Synchronization

/// The bytes of one input file with the name that a user knows it by.
///
/// Positions are byte offsets; lines and columns are computed when a diagnostic is printed.
public final class SourceFile: Sendable {
    /// The path as the user wrote it, `-` for standard input.
    public let path: String
    /// The content, unchanged, a byte order mark included.
    public let bytes: [UInt8]
    private let lineStarts = Mutex<[Int]?>(nil)
    /// The number of Unicode scalars before each block of bytes.
    private let blockCounts = Mutex<[Int]?>(nil)
    private static let blockSize = 256

    /// The most bytes that a file may have: several times what the biggest published API descriptions need.
    public static let maximumSize = 128 << 20

    /// Makes a source file of bytes that were read elsewhere.
    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// Makes a source file of a text, for tests and for text that is in memory.
    public convenience init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }

    /// The line and column of a byte offset.
    ///
    /// Lines end at LF, CR LF or CR, as in editors. Columns count Unicode scalars, from 1.
    /// - Parameter offset: a byte offset; one outside the file is moved to its nearest end.
    public func location(at offset: Int) -> SourceLocation {
        let offset = min(max(offset, 0), bytes.count)
        let line = lineIndex(containing: offset)
        var start = line.start
        if start == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = min(3, offset) }
        let scalars = scalarCount(before: max(start, offset)) - scalarCount(before: start)
        return SourceLocation(line: line.index + 1, column: scalars + 1, offset: offset)
    }

    /// The number of Unicode scalars before an offset.
    ///
    /// Counts at every block's start are kept: a line may be as long as the file.
    private func scalarCount(before offset: Int) -> Int {
        let block = offset / Self.blockSize
        let counted = blockCounts.withLock { cached in
            let counts = cached ?? scalarCounts()
            cached = counts
            return counts[block]
        }
        return counted + Self.scalarCount(bytes[block * Self.blockSize..<offset])
    }

    private func scalarCounts() -> [Int] {
        var counts = [0]
        for start in stride(from: 0, to: bytes.count - Self.blockSize + 1, by: Self.blockSize) {
            counts.append(
                counts[counts.count - 1] + Self.scalarCount(bytes[start..<start + Self.blockSize]))
        }
        return counts
    }

    private static func scalarCount(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.count { $0 & 0xC0 != 0x80 }
    }

    /// The bytes of a line without its line break.
    /// - Parameter line: the line's number, from 1.
    public func line(_ line: Int) -> ArraySlice<UInt8> {
        withLineStarts { starts in
            guard line >= 1, line <= starts.count else { return bytes[0..<0] }
            let start = starts[line - 1]
            var end = line < starts.count ? starts[line] : bytes.count
            while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
            return bytes[start..<end]
        }
    }

    private func lineIndex(containing offset: Int) -> (index: Int, start: Int) {
        withLineStarts { starts in
            var low = 0
            var high = starts.count
            while high - low > 1 {
                let middle = (low + high) / 2
                if starts[middle] <= offset { low = middle } else { high = middle }
            }
            return (low, starts[low])
        }
    }

    private func withLineStarts<T: Sendable>(_ body: ([Int]) -> T) -> T {
        lineStarts.withLock { cached in
            if let cached { return body(cached) }
            var starts = [0]
            for (index, byte) in bytes.enumerated() {
                if byte == 0x0A {
                    starts.append(index + 1)
                } else if byte == 0x0D, index + 1 == bytes.count || bytes[index + 1] != 0x0A {
                    starts.append(index + 1)
                }
            }
            cached = starts
            return body(starts)
        }
    }
}
