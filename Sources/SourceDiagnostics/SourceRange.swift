/// A place in a file as a person names it.
public struct SourceLocation: Sendable, Hashable {
    /// The line, from 1.
    public let line: Int
    /// The column in Unicode scalars, from 1.
    public let column: Int
    /// The byte offset from the start of the file.
    public let offset: Int
}

/// A stretch of bytes in a file.
public struct SourceRange: Sendable {
    /// The file that the offsets belong to.
    public let file: SourceFile
    /// The byte offset of the first byte.
    public let start: Int
    /// The byte offset after the last byte; equal to `start` for a mere place.
    public let end: Int

    /// Makes a range; an `end` before `start` is moved to `start`.
    public init(file: SourceFile, start: Int, end: Int) {
        self.file = file
        self.start = start
        self.end = max(start, end)
    }

    /// The whole file as a place: its first byte.
    public init(file: SourceFile) {
        self.init(file: file, start: 0, end: 0)
    }

    /// The line and column of the first byte.
    public var startLocation: SourceLocation { file.location(at: start) }
    /// The line and column after the last byte.
    public var endLocation: SourceLocation { file.location(at: end) }
}
