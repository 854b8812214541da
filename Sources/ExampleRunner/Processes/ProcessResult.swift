/// What became of a command.
package struct ProcessResult: Sendable {
    /// How a program ended.
    package enum Exit: Sendable, Hashable {
        /// By itself, with this status.
        case exited(Int32)
        /// By a signal that did not come from the runner.
        case signalled(Int32)
        /// It was ended because its time was up.
        case timedOut
        /// There is no such program; the name as it was looked for.
        case notFound(String)
        /// The system refused to start it, and why.
        case couldNotStart(String)
    }

    /// How the program ended.
    package var exit: Exit
    /// The kept part of standard output.
    package var standardOutput: [UInt8] = []
    /// The kept part of standard error.
    package var standardError: [UInt8] = []
    /// Whether a stream was longer than the output limit.
    package var isTruncated = false
    /// From just before the start until everything had ended.
    package var duration: Duration = .zero
    /// User and system time of the program and of the children that it waited for.
    package var processorTime: Duration = .zero
    /// The largest resident set of any one process of the tree, in bytes, sampled on Linux.
    package var peakMemory: Int = 0
    /// Every different argument list seen in the process tree while it ran, in order of appearance.
    ///
    /// Linux only, and sampled about every millisecond: a process that lives for less may not be
    /// seen, and on a busy machine one that lives for some more. `ProcessProbe` leaves nothing to chance.
    package var observedArguments: [[String]] = []

    /// Whether the program ended by itself with status 0.
    package var isSuccess: Bool { exit == .exited(0) }
}

extension ProcessResult.Exit: CustomStringConvertible {
    /// How the program ended, in a clause.
    package var description: String {
        switch self {
        case .exited(let status): "it ended with status \(status)"
        case .signalled(let number): "signal \(number) ended it"
        case .timedOut: "it was ended because its time was up"
        case .notFound(let name): "there is no program '\(name)'"
        case .couldNotStart(let reason): "it could not be started: \(reason)"
        }
    }
}
