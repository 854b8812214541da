private import CProcess

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A child process that leads its own session, and with it its own process group.
struct SpawnedProcess {
    /// Why a program did not start.
    struct Failure: Error {
        let code: Int32
        var description: String { String(cString: strerror(code)) }
    }

    /// Its process id, which is also the id of its group and session.
    let id: pid_t

    /// Starts a program with default signal handling and no descriptors but 0, 1 and 2.
    init(_ command: Command, path: String, input: Int32, output: Int32, error: Int32) throws(Failure) {
        var arguments = ([command.executable] + command.arguments).map { strdup($0) } + [nil]
        var environment = command.environment.sorted { $0.key < $1.key }.map {
            strdup("\($0.key)=\($0.value)")
        }
        environment.append(nil)
        defer { for string in arguments + environment { free(string) } }

        var id = pid_t()
        var status: Int32 = 0
        // A file that was just written may still be open in another thread's child that has not yet begun
        // its own program; the system then says ETXTBSY for a moment.
        for _ in 0..<50 {
            status = specimen_spawn(
                &id, path, &arguments, &environment, command.workingDirectory, [input, output, error])
            guard status == ETXTBSY else { break }
            usleep(5_000)
        }
        guard status == 0 else { throw Failure(code: status) }
        self.id = id
    }

    /// Whether the process has ended. It is not reaped, so its id stays its own.
    var hasEnded: Bool {
        var information = siginfo_t()
        guard waitid(P_PID, id_t(id), &information, WEXITED | WNOHANG | WNOWAIT) == 0 else { return true }
        #if canImport(Glibc)
            return information.si_signo != 0
        #else
            return information.si_pid != 0
        #endif
    }

    /// Reaps the ended process.
    func reap() -> (exit: ProcessResult.Exit, usage: rusage) {
        var status: Int32 = 0
        var usage = rusage()
        while wait4(id, &status, 0, &usage) == -1 {
            guard errno == EINTR else { return (.couldNotStart("the process was lost"), usage) }
        }
        let signal = status & 0x7F
        return (signal == 0 ? .exited((status >> 8) & 0xFF) : .signalled(signal), usage)
    }
}
