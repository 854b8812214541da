#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A pipe whose ends are closed when it goes away, unless closed before.
struct DescriptorPipe: ~Copyable {
    private(set) var reading: Int32
    private(set) var writing: Int32

    /// Makes a pipe that no program started later inherits by accident.
    init?() {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return nil }
        // A child's descriptors 0 to 2 are put in place one after another; none of our ends may be among them.
        let moved = ends.map { fcntl($0, F_DUPFD_CLOEXEC, 3) }
        for end in ends { close(end) }
        guard moved.allSatisfy({ $0 >= 0 }) else {
            for end in moved where end >= 0 { close(end) }
            return nil
        }
        (reading, writing) = (moved[0], moved[1])
    }

    mutating func closeReading() {
        if reading >= 0 { close(reading) }
        reading = -1
    }

    mutating func closeWriting() {
        if writing >= 0 { close(writing) }
        writing = -1
    }

    /// Makes reads or writes on an end return at once.
    static func makeNonBlocking(_ descriptor: Int32) {
        _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
    }

    deinit {
        if reading >= 0 { close(reading) }
        if writing >= 0 { close(writing) }
    }
}
