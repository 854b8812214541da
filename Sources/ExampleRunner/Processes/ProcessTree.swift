#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The processes that a child started, directly or not: what they look like, and how to end them all.
///
/// On Linux the tree is followed from parent to child, so that a process that moves to a session of its own
/// is known too, provided it was seen before its parent ended. Elsewhere only the process group is known.
struct ProcessTree {
    private static let keptProcesses = 4_096
    private static let keptArgumentLists = 4_096

    private let root: pid_t
    /// Start times by process id; the time tells a process from a later one with the same id.
    private var startTimes: [pid_t: UInt64] = [:]
    private var alive: [pid_t]
    private var seen: Set<[UInt8]> = []
    private var sampleCount = 0

    /// Every different argument list, in order of appearance.
    private(set) var argumentLists: [[String]] = []
    /// The largest resident set of any one process seen, in bytes.
    private(set) var peakMemory = 0

    /// Begins to follow a process that leads its own session and group.
    init(root: pid_t) {
        self.root = root
        alive = [root]
        startTimes[root] = ProcessFiles.status(of: root)?.startTime
    }

    /// Looks at all processes of the tree once.
    mutating func sample() {
        let looksAtMemory = sampleCount % 8 == 0
        sampleCount &+= 1
        var index = 0
        while index < alive.count {
            let process = alive[index]
            let line = ProcessFiles.commandLine(of: process)
            let children = ProcessFiles.children(of: process)
            // Both are empty for a process that has ended, but for a moment also for one that is just
            // beginning a new program.
            if line.isEmpty && children.isEmpty && hasEnded(process) {
                alive.swapAt(index, alive.count - 1)
                alive.removeLast()
                continue
            }
            keep(line)
            if looksAtMemory, let peak = ProcessFiles.peakMemory(of: process) {
                peakMemory = max(peakMemory, peak)
            }
            for child in children where startTimes[child] == nil && startTimes.count < Self.keptProcesses {
                guard let status = ProcessFiles.status(of: child) else { continue }
                startTimes[child] = status.startTime
                alive.append(child)
            }
            index += 1
        }
    }

    private func hasEnded(_ process: pid_t) -> Bool {
        guard let status = ProcessFiles.status(of: process), !status.isZombie else { return true }
        return startTimes[process] != status.startTime
    }

    private mutating func keep(_ line: [UInt8]) {
        guard !line.isEmpty, seen.count < Self.keptArgumentLists, seen.insert(line).inserted else { return }
        let arguments = line.split(separator: 0, omittingEmptySubsequences: false)
        argumentLists.append(
            (line.last == 0 ? arguments.dropLast() : arguments[...]).map {
                String(decoding: $0, as: UTF8.self)
            })
    }

    /// Sends a signal to the process group, to the rest of the session, and to known processes outside of it.
    /// - Returns: whether there was anyone besides the root to send it to.
    @discardableResult
    func signalAll(_ signal: Int32) -> Bool {
        kill(-root, signal)
        var foundAny = false
        for process in ProcessFiles.all where process != root {
            guard let status = ProcessFiles.status(of: process), !status.isZombie,
                status.session == root || startTimes[process] == status.startTime
            else { continue }
            foundAny = true
            kill(process, signal)
        }
        return foundAny
    }

    /// Ends what is left and waits until it is gone, at most half a second.
    func endAll() {
        for _ in 0..<250 {
            guard signalAll(SIGKILL) else { return }
            usleep(2_000)
        }
    }
}
