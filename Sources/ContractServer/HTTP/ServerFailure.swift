#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Why a server could not be started.
package struct ServerFailure: Error, Sendable, CustomStringConvertible {
    /// What was tried and what the system said, no final full stop.
    package let description: String

    init(_ attempt: String, code: Int32 = errno) {
        description = "\(attempt): \(String(cString: strerror(code)))"
    }
}
