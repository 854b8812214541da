import SourceDiagnostics
import YAMLSyntax

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The time from the bytes of a file to the located tree, beside `ScanFloor`.
///
/// `TreeTime FILE [REPETITIONS]` prints, for each repetition, the thread's CPU time in nanoseconds.
@main
enum TreeTime {
    static func main() {
        let arguments = CommandLine.arguments
        guard arguments.count > 1, let bytes = contents(arguments[1]) else {
            print("usage: TreeTime FILE [REPETITIONS]")
            exit(2)
        }
        for _ in 0..<(arguments.count > 2 ? Int(arguments[2]) ?? 1 : 1) {
            let file = SourceFile(path: arguments[1], bytes: bytes)
            var diagnostics = DiagnosticList()
            let start = cpuNanoseconds
            let tree = SyntaxReader.read(file, into: &diagnostics)
            let end = cpuNanoseconds
            guard tree != nil else { exit(1) }
            print(end - start)
        }
    }

    private static var cpuNanoseconds: Int {
        var now = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now)
        return now.tv_sec * 1_000_000_000 + now.tv_nsec
    }

    private static func contents(_ path: String) -> [UInt8]? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            guard count > 0 else { return bytes }
            bytes.append(contentsOf: buffer[0..<count])
        }
    }
}
