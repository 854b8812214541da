#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// One running program: feeds it, reads it, watches it and ends it in time.
struct ProcessSession {
    private enum Phase {
        case running
        case askedToEnd(at: ContinuousClock.Instant)
        case killed(at: ContinuousClock.Instant)
    }

    /// How often the process tree is looked at, and the longest that anything here waits.
    private static let samplingInterval = Duration.milliseconds(1)
    /// How long a finished program's children may go on writing to its streams before they are killed.
    private static let drainTime = Duration.milliseconds(300)
    /// How long to wait for the streams or the end of something that was killed.
    private static let patience = Duration.seconds(2)

    private let process: SpawnedProcess
    private let command: Command
    private let graceTime: Duration
    private let clock = ContinuousClock()
    private let start: ContinuousClock.Instant
    private var phase = Phase.running
    private var hasTimedOut = false
    private var endOfRoot: ContinuousClock.Instant?
    private let probe: ProcessProbe
    private var lastSample: ContinuousClock.Instant?
    private var output: CapturedStream
    private var error: CapturedStream

    init(
        _ process: SpawnedProcess, command: Command, probe: ProcessProbe, graceTime: Duration,
        start: ContinuousClock.Instant
    ) {
        self.process = process
        self.command = command
        self.graceTime = graceTime
        self.start = start
        self.probe = probe
        output = CapturedStream(limit: command.outputLimit)
        error = CapturedStream(limit: command.outputLimit)
    }

    /// Serves the three streams until the program has ended and they are closed, or the program was given up.
    mutating func exchange(input: inout DescriptorPipe, output outputEnd: Int32, error errorEnd: Int32) {
        for end in [input.writing, outputEnd, errorEnd] { DescriptorPipe.makeNonBlocking(end) }
        let space = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 16)
        defer { space.deallocate() }
        var written = 0
        while true {
            if written == command.standardInput.count { input.closeWriting() }
            let now = clock.now
            observe(at: now)
            if endOfRoot != nil && output.isAtEnd && error.isAtEnd { return }
            if !advance(at: now) { return }

            // A negative descriptor is skipped by poll.
            var ends = [
                pollfd(fd: output.isAtEnd ? -1 : outputEnd, events: Int16(POLLIN), revents: 0),
                pollfd(fd: error.isAtEnd ? -1 : errorEnd, events: Int16(POLLIN), revents: 0),
                pollfd(fd: input.writing, events: Int16(POLLOUT), revents: 0),
            ]
            guard poll(&ends, nfds_t(ends.count), 1) > 0 else { continue }
            if ends[0].revents != 0 { output.read(from: outputEnd, into: space) }
            if ends[1].revents != 0 { error.read(from: errorEnd, into: space) }
            if ends[2].revents != 0 {
                let count = command.standardInput[written...].withUnsafeBytes {
                    write(input.writing, $0.baseAddress, min($0.count, 64 << 10))
                }
                if count > 0 {
                    written += count
                } else if errno != EAGAIN && errno != EINTR {
                    // The program no longer reads; that is its right.
                    input.closeWriting()
                }
            }
        }
    }

    /// Ends what is left of the tree, reaps the program and sums up.
    mutating func finish() -> ProcessResult {
        let tree = probe.end()
        tree?.endAll()
        kill(process.id, SIGKILL)
        let (exit, usage) = process.reap()
        var result = ProcessResult(exit: hasTimedOut ? .timedOut : exit)
        result.standardOutput = output.bytes
        result.standardError = error.bytes
        result.isTruncated = output.isTruncated || error.isTruncated
        result.duration = start.duration(to: clock.now)
        result.processorTime = Duration(usage.ru_utime) + Duration(usage.ru_stime)
        result.peakMemory = tree?.peakMemory ?? 0
        result.observedArguments = tree?.argumentLists ?? []
        return result
    }

    private mutating func observe(at now: ContinuousClock.Instant) {
        if endOfRoot == nil && process.hasEnded { endOfRoot = now }
        if let lastSample, lastSample.duration(to: now) < Self.samplingInterval { return }
        lastSample = now
        probe.sample()
    }

    /// Ends the program when it is time for that.
    /// - Returns: false when there is nothing more to wait for.
    private mutating func advance(at now: ContinuousClock.Instant) -> Bool {
        switch phase {
        case .running:
            if Interruption.hasCome {
                endTree(at: now)
            } else if let endOfRoot {
                if endOfRoot.duration(to: now) >= Self.drainTime { endTree(at: now) }
            } else if start.duration(to: now) >= command.timeLimit {
                hasTimedOut = true
                probe.withTree { $0.signalAll(SIGTERM) }
                phase = .askedToEnd(at: now)
            }
        case .askedToEnd(let time):
            if endOfRoot != nil || time.duration(to: now) >= graceTime { endTree(at: now) }
        case .killed(let time):
            if time.duration(to: now) >= Self.patience { return false }
        }
        return true
    }

    private mutating func endTree(at now: ContinuousClock.Instant) {
        probe.withTree { $0.signalAll(SIGKILL) }
        phase = .killed(at: now)
    }
}

extension Duration {
    fileprivate init(_ time: timeval) {
        self = .seconds(Int64(time.tv_sec)) + .microseconds(Int64(time.tv_usec))
    }
}
