import ExampleRunner
import SpecimenHarness
import Testing

/// `specimen verify` when a signal ends it: nothing is left behind.
struct InterruptionTests {
    /// It leaves the number of a process that outlives it beside its folder, which a shell waits for.
    private static let program = """
        {# context: example #}
        : {{ baseURL | literal }}
        sleep 300 &
        echo $! > "$TMPDIR/../process.new" && mv "$TMPDIR/../process.new" "$TMPDIR/../process"
        wait

        """

    /// Nothing can be done after SIGKILL; the system ends what ran then.
    @Test func aKilledCommandTakesItsProgramsAlong() async throws {
        let program = """
            {# context: example #}
            : {{ baseURL | literal }}
            echo $$ > "$TMPDIR/../process.new" && mv "$TMPDIR/../process.new" "$TMPDIR/../process"
            exec sleep 300

            """
        let output = try await run(program, "KILL")
        #expect(output.hasPrefix("status 137\nspecimen-"), "\(output)")
    }

    /// With `set -m`, because a shell lets other background commands ignore SIGINT.
    private static let script = """
        set -m
        mkdir tmp
        TMPDIR=$PWD/tmp "$SPECIMEN" verify pets.yaml --templates t --language probe > output 2>&1 &
        command=$!
        until [ -e tmp/process ]; do kill -0 $command || exit 99; sleep 0.05; done
        kill -s $1 $command
        wait $command
        echo "status $?"
        # The system takes a moment to end a process, longer when it is busy.
        for try in $(seq 100); do
          [ -n "$(tr '\\0' ' ' < /proc/$(cat tmp/process)/cmdline)" ] || break
          sleep 0.1
        done
        tr '\\0' ' ' < /proc/$(cat tmp/process)/cmdline
        # The program of another situation may have been about to leave its number.
        rm -f tmp/process tmp/process.new
        ls tmp
        """

    @Test(arguments: [("INT", 130), ("TERM", 143), ("HUP", 129)])
    func leavesNothingBehind(_ signal: String, _ status: Int) async throws {
        let output = try await run(Self.program, signal)
        #expect(output == "status \(status)\n", "\(output)")
    }

    /// What the script prints after a signal.
    private func run(_ program: String, _ signal: String) async throws -> String {
        let project = try ScratchProject([
            "pets.yaml": PetsDocument.text,
            "t/languages/probe/language.yaml": VerifyCommandTests.language,
            "t/languages/probe/http.sh.tmpl": program,
        ])
        let command = Command(
            "bash", ["-c", Self.script, "bash", signal],
            environment: ["PATH": "/usr/bin:/bin", "SPECIMEN": SpecimenProcess.executable],
            workingDirectory: project.folder, timeLimit: .seconds(300))
        let result = await WorkerQueue.run { ProcessRunner().run(command) }
        return String(decoding: result.standardOutput, as: UTF8.self)
    }
}
