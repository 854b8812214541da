import Fuzzing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The entry point that libFuzzer calls; `SPECIMEN_FUZZ_TARGET` names the part of the program.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    target.run(Array(UnsafeBufferPointer(start: data, count: count)))
    return 0
}

private let target: FuzzTarget = {
    let name = getenv("SPECIMEN_FUZZ_TARGET").map { String(cString: $0) } ?? ""
    guard let target = FuzzTarget(rawValue: name) else {
        fatalError("SPECIMEN_FUZZ_TARGET must be one of \(FuzzTarget.allCases.map(\.rawValue))")
    }
    return target
}()
