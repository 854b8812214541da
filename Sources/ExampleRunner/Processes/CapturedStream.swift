#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What came out of one output stream of a child, up to a limit.
struct CapturedStream {
    private(set) var bytes: [UInt8] = []
    private(set) var isTruncated = false
    private(set) var isAtEnd = false
    private let limit: Int

    init(limit: Int) {
        self.limit = max(limit, 0)
    }

    /// Reads what is there without waiting.
    /// - Parameter space: memory to read into, used again and again.
    mutating func read(from descriptor: Int32, into space: UnsafeMutableRawBufferPointer) {
        // So many rounds that a fast writer is kept busy, so few that time limits stay exact.
        for _ in 0..<16 {
            let count = readSome(descriptor, space.baseAddress, space.count)
            if count > 0 {
                let kept = min(count, limit - bytes.count)
                bytes.append(contentsOf: space[..<kept])
                if kept < count { isTruncated = true }
            } else if count == 0 {
                isAtEnd = true
                return
            } else {
                if errno != EAGAIN && errno != EINTR { isAtEnd = true }
                return
            }
        }
    }
}

/// The system call, whose name the method above hides.
private func readSome(_ descriptor: Int32, _ space: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    read(descriptor, space, count)
}
