import ContractServer
import Testing

@testable import ExampleRunner

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

let usualPath = "/usr/local/bin:/usr/bin:/bin"

/// A shell script as a command.
func shell(
    _ script: String, input: [UInt8] = [], in folder: String = "/", timeLimit: Duration = .seconds(20),
    outputLimit: Int = 1 << 20
) -> Command {
    Command(
        "sh", ["-c", script], environment: ["PATH": usualPath], workingDirectory: folder,
        standardInput: input,
        timeLimit: timeLimit, outputLimit: outputLimit)
}

extension ProcessResult {
    var outputText: String { String(decoding: standardOutput, as: UTF8.self) }
    var errorText: String { String(decoding: standardError, as: UTF8.self) }

    /// The process ids printed as words.
    var printedProcesses: [pid_t] {
        outputText.split(whereSeparator: \.isWhitespace).compactMap { pid_t($0) }
    }
}

/// Whether a process is there and not just waiting to be reaped by its parent.
func isRunning(_ process: pid_t) -> Bool {
    #if canImport(Glibc)
        guard let status = ProcessFiles.status(of: process) else { return false }
        return !status.isZombie
    #else
        return kill(process, 0) == 0
    #endif
}

@Suite(.timeLimit(.minutes(10))) struct ProcessRunnerTests {
    private let runner = ProcessRunner(graceTime: .milliseconds(200))

    @Test func streamsAndStatusArrive() {
        let result = runner.run(shell("cat; echo oops >&2; exit 7", input: Array("hallo\u{0}£".utf8)))
        #expect(result.exit == .exited(7))
        #expect(!result.isSuccess)
        #expect(result.standardOutput == Array("hallo\u{0}£".utf8))
        #expect(result.errorText == "oops\n")
        #expect(!result.isTruncated)
        #expect(result.duration > .zero)
    }

    @Test func signalsAreTold() {
        #expect(runner.run(shell("kill -USR1 $$")).exit == .signalled(SIGUSR1))
        #expect(runner.run(shell("kill -KILL $$")).exit == .signalled(SIGKILL))
    }

    @Test func environmentAndFolderAreExactlyAsGiven() throws {
        setenv("http_proxy", "http://127.0.0.1:9", 1)
        defer { unsetenv("http_proxy") }
        let folder = try ScratchFolder()
        var command = Command(
            "/usr/bin/env", [], environment: ["A": "1=2", "B": "", "Ü": "£\n"], workingDirectory: folder.path)
        #expect(runner.run(command).outputText == "A=1=2\nB=\nÜ=£\n\n")
        command.executable = "/bin/pwd"
        #expect(runner.run(command).outputText == "\(folder.path)\n")
    }

    @Test func argumentsArriveAsGiven() {
        let arguments = ["", " ", "a b", "'\"$x`", "-n", "£\n", "*"]
        let command = Command(
            "printf", ["[%s]"] + arguments, environment: ["PATH": usualPath], workingDirectory: "/")
        #expect(runner.run(command).outputText == arguments.map { "[\($0)]" }.joined())
    }

    @Test func onlyTheThreeStreamsAreOpen() throws {
        // Some of these have no close-on-exec flag, as a careless library would leave them.
        let files = (0..<20).map { _ in open("/dev/null", O_RDONLY) }
        defer { for file in files { close(file) } }
        let result = runner.run(shell("ls /proc/$$/fd"))
        #expect(result.outputText == "0\n1\n2\n")
    }

    @Test func signalHandlingIsTheDefault() {
        // A caller's blocked or ignored signal must not reach a program: with SIGPIPE ignored, a writer whose
        // reader is gone would go on and print errors.
        signal(SIGPIPE, SIG_IGN)
        defer { signal(SIGPIPE, SIG_DFL) }
        let result = runner.run(shell("yes | head -n 1; grep -E 'Sig(Blk|Ign)' /proc/self/status"))
        let lines = result.outputText.split(separator: "\n")
        #expect(lines.count == 3)
        #expect(result.errorText.isEmpty)
        for line in lines.dropFirst() {
            // glibc keeps the signals 32 and 33 to itself and always ignores them in a spawned program.
            let mask = UInt64(line.split(separator: "\t").last ?? "", radix: 16)
            #expect(mask.map { $0 & ~(3 << 31) } == 0, "\(line)")
        }
    }

    @Test func sessionIsItsOwn() {
        let words = runner.run(shell("cut -d' ' -f1,5,6 /proc/$$/stat")).outputText.split(
            whereSeparator: \.isWhitespace)
        #expect(words.count == 3)
        #expect(Set(words).count == 1)
    }

    @Test func limitsOnCoresAndFilesHold() {
        // They are set just after the program was started.
        let wait = "for i in $(seq 200); do [ \"$(ulimit -f)\" = unlimited ] && sleep 0.02; done"
        #expect(runner.run(shell("\(wait); ulimit -c; ulimit -f")).outputText == "0\n\((1 << 30) / 512)\n")
    }

    @Test(arguments: ["no-such-program-here", "/no/such", "./no", "", "/tmp", "/etc/passwd"])
    func missingProgramsAreTold(name: String) {
        let command = Command(name, [], environment: ["PATH": usualPath], workingDirectory: "/")
        #expect(runner.run(command).exit == .notFound(name))
    }

    @Test func unusableCommandsAreTold() throws {
        func exit(_ command: Command) -> ProcessResult.Exit { runner.run(command).exit }
        func isRefused(_ exit: ProcessResult.Exit) -> Bool {
            if case .couldNotStart = exit { true } else { false }
        }
        #expect(isRefused(exit(shell("true", in: "/no/such/folder"))))
        #expect(isRefused(exit(shell("true\u{0}"))))
        #expect(isRefused(exit(Command("true", [], environment: ["A=B": "c"], workingDirectory: "/"))))
        #expect(isRefused(exit(Command("true", [], environment: ["": "c"], workingDirectory: "/"))))
        let folder = try ScratchFolder()
        let script = try folder.write("x", Array("#!/no/such/interpreter\n".utf8), isExecutable: true)
        #expect(isRefused(exit(Command(script, [], environment: [:], workingDirectory: "/"))))
        let long = String(repeating: "x", count: 8 << 20)
        #expect(isRefused(exit(shell("true # \(long)"))))
    }

    @Test func scriptsInTheFolderRun() throws {
        let folder = try ScratchFolder()
        try folder.write("bin/x", Array("#!/bin/sh\necho \"$1\"\n".utf8), isExecutable: true)
        let result = runner.run(Command("bin/x", ["hi"], environment: [:], workingDirectory: folder.path))
        #expect(result.outputText == "hi\n")
    }

    @Test func muchDataOnAllStreamsDoesNotBlock() {
        let input = (0..<10_000_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        let result = runner.run(shell("tee /dev/stderr", input: input, outputLimit: 20 << 20))
        #expect(result.exit == .exited(0))
        #expect(result.standardOutput == input)
        #expect(result.standardError == input)
        #expect(!result.isTruncated)
    }

    @Test func outputIsLimited() {
        let result = runner.run(shell("head -c 5000000 /dev/zero; echo x >&2", outputLimit: 1000))
        #expect(result.exit == .exited(0))
        #expect(result.standardOutput.count == 1000)
        #expect(result.errorText == "x\n")
        #expect(result.isTruncated)
        #expect(!runner.run(shell("head -c 1000 /dev/zero", outputLimit: 1000)).isTruncated)
    }

    @Test func unreadInputIsNoError() {
        let result = runner.run(shell("exec <&-; echo done", input: Array(repeating: 65, count: 1 << 20)))
        #expect(result.exit == .exited(0))
        #expect(result.outputText == "done\n")
        let early = runner.run(shell("head -c 3", input: Array(repeating: 65, count: 4 << 20)))
        #expect(early.outputText == "AAA")
    }

    @Test func timeIsLimited() {
        let result = runner.run(shell("echo early; sleep 60; echo late", timeLimit: .milliseconds(300)))
        #expect(result.exit == .timedOut)
        #expect(result.outputText == "early\n")
        #expect(result.duration >= .milliseconds(300))
        #expect(runner.run(shell("yes", timeLimit: .milliseconds(200), outputLimit: 10)).exit == .timedOut)
        #expect(runner.run(shell("cat >/dev/null; sleep 60", timeLimit: .zero)).exit == .timedOut)
    }

    @Test func politeProgramsMayCleanUp() {
        // On a busy machine half a second may be too short for that.
        let result = ProcessRunner(graceTime: .seconds(20)).run(
            shell(
                "trap 'echo bye; exit 3' TERM; echo ready; while :; do sleep 0.01; done",
                timeLimit: .milliseconds(400)))
        #expect(result.exit == .timedOut)
        #expect(result.outputText == "ready\nbye\n")
    }

    @Test(arguments: [
        // A tree that ignores the polite signal.
        "trap '' TERM; echo $$; (trap '' TERM; sh -c 'trap \"\" TERM; echo $$; sleep 61' & wait)& sleep 62",
        // A grandchild in a session of its own, which kill(-group) does not reach.
        "echo $$; setsid sh -c 'echo $$; sleep 61 & echo $!; wait' & sleep 0.2; sleep 62",
    ])
    func timeOutEndsTheWholeTree(script: String) {
        let result = runner.run(shell(script, timeLimit: .milliseconds(500)))
        #expect(result.exit == .timedOut)
        #expect(result.printedProcesses.count >= 2)
        for process in result.printedProcesses {
            #expect(!isRunning(process), "\(process) in \(result.outputText)")
        }
    }

    @Test(arguments: [
        "sleep 61 & echo $!", "sleep 61 >/dev/null 2>&1 & echo $!",
        "setsid sleep 61 >/dev/null 2>&1 & echo $!; sleep 0.1",
        "trap '' TERM HUP; (sleep 61 & sleep 62 & echo $!; wait) & echo $!; sleep 0.05",
    ])
    func leftoversEndWithTheProgram(script: String) {
        let result = runner.run(shell(script))
        #expect(result.exit == .exited(0))
        // None came to its own end.
        #expect(result.duration < .seconds(61))
        #expect(!result.printedProcesses.isEmpty)
        for process in result.printedProcesses { #expect(!isRunning(process)) }
    }

    @Test func lateOutputOfChildrenIsKept() {
        #expect(runner.run(shell("(sleep 0.03; echo late) &")).outputText == "late\n")
    }

    @Test func processorTimeAndMemoryAreMeasured() {
        let result = runner.run(shell("i=0; while [ $i -lt 100000 ]; do i=$((i+1)); done"))
        #expect(result.processorTime > .milliseconds(10))
        #expect(result.processorTime < .seconds(20))
        #if os(Linux)
            let large = runner.run(
                Command(
                    "/usr/bin/env", ["head", "-c", "100000000", "/dev/zero"],
                    environment: ["PATH": usualPath],
                    workingDirectory: "/"))
            #expect(large.peakMemory > 100_000 && large.peakMemory < 50_000_000, "\(large.peakMemory)")
        #endif
    }

    @Test func parallelRunsDoNotMeet() {
        let results = ParallelMap(width: 16).map(Array(0..<200)) { number in
            ProcessRunner().run(shell("cat; exit \(number % 100)", input: Array("\(number)".utf8)))
        }
        #expect(results.map(\.outputText) == (0..<200).map(String.init))
        #expect(results.map(\.exit) == (0..<200).map { .exited(Int32($0 % 100)) })
    }

    @Test func nothingIsLeftOpen() {
        func openPipes() -> Int {
            (Int32(0)..<4096).count { descriptor in
                var status = stat()
                return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO
            }
        }
        let before = openPipes()
        for _ in 0..<20 { _ = runner.run(shell("sleep 5", timeLimit: .milliseconds(5))) }
        for _ in 0..<200 {
            _ = runner.run(Command("/bin/true", [], environment: [:], workingDirectory: "/"))
            _ = runner.run(Command("/bin/true", [], environment: ["": ""], workingDirectory: "/"))
        }
        // Other tests have pipes too, but a leak of one in every run would be more.
        #expect(openPipes() < before + 400)
    }
}
