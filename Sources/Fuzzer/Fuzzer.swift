import CLibFuzzer
import Fuzzing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// libFuzzer for one part of the program: `SPECIMEN_FUZZ_TARGET` names it, the arguments are libFuzzer's own.
@main
enum Fuzzer {
    private static let target = getenv("SPECIMEN_FUZZ_TARGET").flatMap {
        FuzzTarget(rawValue: String(cString: $0))
    }

    static func main() {
        guard target != nil else {
            fatalError("SPECIMEN_FUZZ_TARGET must be one of \(FuzzTarget.allCases.map(\.rawValue))")
        }
        var count = CommandLine.argc
        var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
        exit(
            LLVMFuzzerRunDriver(&count, &arguments) { data, count in
                Fuzzer.target?.run(Array(UnsafeBufferPointer(start: data, count: count)))
                return 0
            })
    }
}
