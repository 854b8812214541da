#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Runs programs and leaves nothing of them behind.
///
/// A program gets its own session and process group, exactly the given environment, and no descriptors but
/// its three streams. When its time is up the whole tree gets SIGTERM and shortly after SIGKILL; what a
/// program leaves running when it ends by itself is killed too, and so is everything after an `Interruption`.
/// A program can reach what this process can reach: see `NetworkIsolation`.
///
/// Calls block, and may be made from several threads at once (see `ParallelMap`).
package struct ProcessRunner: Sendable {
    /// How long a program that was asked to end has before it is killed.
    package var graceTime: Duration

    /// Makes a runner.
    package init(graceTime: Duration = .milliseconds(500)) {
        self.graceTime = graceTime
    }

    /// Runs a command to its end.
    /// - Parameters:
    ///   - command: what to run.
    ///   - probe: lets others look at the processes meanwhile; to be used for this run only.
    /// - Returns: how it ended and what it printed; failures to start are results too.
    package func run(_ command: Command, probe: ProcessProbe = ProcessProbe()) -> ProcessResult {
        if let fault = command.fault { return ProcessResult(exit: .couldNotStart(fault)) }
        let search = ExecutableSearch(environment: command.environment)
        guard let path = search.path(of: command.executable, workingDirectory: command.workingDirectory)
        else {
            return ProcessResult(exit: .notFound(command.executable))
        }
        guard var input = DescriptorPipe(), var output = DescriptorPipe(), var error = DescriptorPipe() else {
            return ProcessResult(
                exit: .couldNotStart("could not make a pipe: \(String(cString: strerror(errno)))"))
        }
        let clock = ContinuousClock()
        let start = clock.now
        let ends = (input: input.reading, output: output.writing, error: error.writing)
        let process: SpawnedProcess
        do {
            process = try probe.follow { () throws(SpawnedProcess.Failure) in
                try SpawnedProcess(
                    command, path: path, input: ends.input, output: ends.output, error: ends.error)
            }
        } catch {
            return ProcessResult(exit: .couldNotStart(error.description))
        }
        input.closeReading()
        output.closeWriting()
        error.closeWriting()

        var session = ProcessSession(
            process, command: command, probe: probe, graceTime: graceTime, start: start)
        let signals = BlockedPipeSignal()
        session.exchange(input: &input, output: output.reading, error: error.reading)
        signals.restore()
        return session.finish()
    }
}

extension Command {
    /// Why the command cannot be handed to the system, or nil.
    fileprivate var fault: String? {
        if (arguments + [executable, workingDirectory] + environment.keys + environment.values)
            .contains(where: { $0.utf8.contains(0) })
        {
            return "there is a zero byte in an argument, a path or the environment"
        }
        if let name = environment.keys.first(where: { $0.isEmpty || $0.utf8.contains(UInt8(ascii: "=")) }) {
            return "\"\(name)\" cannot be the name of an environment variable"
        }
        var status = stat()
        guard stat(workingDirectory, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
            return "there is no folder \(workingDirectory)"
        }
        return nil
    }
}
