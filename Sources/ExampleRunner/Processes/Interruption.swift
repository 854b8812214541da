private import CProcess

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A signal that asks this process to end: SIGINT, SIGTERM or SIGHUP.
///
/// Programs in sessions of their own do not get it, and folders would stay. So it is noted, everything under way is
/// ended as if its time were up, and only then does the process end by the signal.
package enum Interruption {
    /// Why an example was not run, in reports.
    static let reason = "the verification was interrupted"

    /// Begins to note the signals instead of ending by them.
    package static func catchSignals() { specimen_catch_interruptions() }

    /// Whether one has come.
    static var hasCome: Bool { specimen_interruption() != 0 }

    /// Ends this process by the signal that has come, if one has.
    package static func endProcess() {
        let number = specimen_interruption()
        guard number != 0 else { return }
        signal(number, SIG_DFL)
        raise(number)
    }
}
