import FileAccess

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What Linux tells about processes under `/proc`. Elsewhere everything is empty.
enum ProcessFiles {
    /// The fields of `/proc/PID/stat` that are used here.
    struct Status {
        let isZombie: Bool
        let session: pid_t
        /// In clock ticks since the system started; with the id it names a process for good.
        let startTime: UInt64
    }

    /// The argument list as the kernel keeps it: each argument followed by a zero byte.
    static func commandLine(of process: pid_t) -> [UInt8] {
        contents(of: "/proc/\(process)/cmdline", limit: 256 << 10)
    }

    /// The children of all threads of a process, perhaps some of them twice.
    static func children(of process: pid_t) -> [pid_t] {
        var children: [pid_t] = []
        for thread in numericNames(in: "/proc/\(process)/task") {
            // The kernel leaves a child out when an earlier one is reaped in the middle of the reading.
            for _ in 0..<2 {
                let list = contents(of: "/proc/\(process)/task/\(thread)/children", limit: 64 << 10)
                children += list.split(separator: UInt8(ascii: " ")).compactMap(number)
            }
        }
        return children
    }

    /// State, session and start time, or nil when there is no such process.
    static func status(of process: pid_t) -> Status? {
        let text = contents(of: "/proc/\(process)/stat", limit: 4 << 10)
        // The second field is the program's name in parentheses and may hold anything, parentheses too.
        guard let end = text.lastIndex(of: UInt8(ascii: ")")) else { return nil }
        let fields = text[(end + 1)...].split(separator: UInt8(ascii: " "))
        guard fields.count > 19, let session: pid_t = number(fields[3]),
            let start: UInt64 = number(fields[19])
        else { return nil }
        return Status(
            isZombie: fields[0].first == UInt8(ascii: "Z") || fields[0].first == UInt8(ascii: "X"),
            session: session, startTime: start)
    }

    /// The largest resident set so far, in bytes.
    static func peakMemory(of process: pid_t) -> Int? {
        let text = contents(of: "/proc/\(process)/status", limit: 8 << 10)
        let key = Array("VmHWM:".utf8)
        guard let line = text.split(separator: UInt8(ascii: "\n")).first(where: { $0.starts(with: key) })
        else {
            return nil
        }
        let digits = line.filter { (0x30...0x39).contains($0) }
        return (number(digits[...]) as Int?).map { $0 * 1024 }
    }

    /// Every process on the machine that shows itself.
    static var all: [pid_t] { numericNames(in: "/proc") }

    private static func number<Number: FixedWidthInteger>(_ digits: ArraySlice<UInt8>) -> Number? {
        Number(String(decoding: digits, as: UTF8.self))
    }

    private static func numericNames(in folder: String) -> [pid_t] {
        (FolderNames.read(folder) ?? []).compactMap { number($0[...]) }
    }

    private static func contents(of path: String, limit: Int) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return [] }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        while bytes.count < limit {
            let block = [UInt8](unsafeUninitializedCapacity: 4096) { space, count in
                count = max(0, read(descriptor, space.baseAddress, space.count))
            }
            if block.isEmpty { break }
            bytes += block
        }
        return bytes
    }
}
