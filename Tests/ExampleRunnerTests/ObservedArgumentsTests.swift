#if os(Linux)
    import ContractServer
    import Synchronization
    import Testing

    @testable import ExampleRunner

    @Suite(.serialized, .timeLimit(.minutes(10))) struct ObservedArgumentsTests {
        private let runner = ProcessRunner()

        /// Expects an argument list to be seen in most of twenty runs, whatever else the machine does: on a quiet
        /// one it is seen in all of them, on a busy one the runner may be held up for longer than the process lives.
        private func expectSightings(of expected: [String], in script: String) {
            let count = (0..<20).count { _ in runner.run(shell(script)).observedArguments.contains(expected) }
            #expect(count >= 10, "\(expected) in \(script)")
        }

        @Test func shortLivedChildrenAreSeen() {
            let script = "sleep 0.02 ; true"
            expectSightings(of: ["sleep", "0.02"], in: script)
            expectSightings(of: ["sh", "-c", script], in: script)
        }

        @Test func grandchildrenAndLaterProgramsAreSeen() {
            expectSightings(
                of: ["sleep", "0.021"], in: "(true; sh -c 'sh -c \"sleep 0.021; true\"; true') | cat")
            expectSightings(of: ["sleep", "0.022"], in: "sleep 0.01; exec sleep 0.022")
            expectSightings(of: ["sleep", "0.023"], in: "setsid sleep 0.023 & wait")
        }

        @Test func argumentsKeepEmptyOnesAndAnyText() {
            let result = runner.run(shell("sh -c 'sleep 0.1; true' '' 'a b' '£\n'"))
            #expect(result.observedArguments.contains(["sh", "-c", "sleep 0.1; true", "", "a b", "£\n"]))
        }

        @Test func childrenOfThreadsAreSeen() {
            let script = """
                import subprocess, threading
                threading.Thread(target=lambda: subprocess.run(["sleep", "0.2"])).start()
                """
            let result = runner.run(
                Command("python3", ["-c", script], environment: ["PATH": usualPath], workingDirectory: "/"))
            if case .notFound = result.exit { return }
            #expect(result.observedArguments.contains(["sleep", "0.2"]))
        }

        @Test func curlIsSeenWithItsArgumentsAndWithoutItsSecret() throws {
            let probes = Mutex<[ProcessProbe]>([])
            let authorization = Mutex<[String]>([])
            let server = try LoopbackServer { request in
                probes.withLock { $0.last }?.sample()
                authorization.withLock { $0 += request.values(of: "Authorization") }
                // Without the delay only the probe sees curl for certain, with it the clock does too.
                return HTTPResponse(
                    status: 200, body: Array("{}".utf8),
                    delay: request.target.hasSuffix("slow") ? .milliseconds(30) : nil)
            }
            defer { server.stop() }
            for (target, usesProbe) in [("a%20b", true), ("slow", false)] {
                let url = "http://127.0.0.1:\(server.port)/\(target)"
                let script =
                    "printf 'user = \"id:%s\"\\n' \"$SECRET\" | curl -s --config - --globoff '\(url)'"
                var command = shell(script)
                command.environment["SECRET"] = "s3cret"
                var sightings = 0
                for _ in 0..<10 {
                    let probe = ProcessProbe()
                    probes.withLock { $0 = usesProbe ? [probe] : [] }
                    let result = runner.run(command, probe: probe)
                    if result.exit == .exited(127) { return }
                    #expect(result.outputText == "{}")
                    if result.observedArguments.contains(["curl", "-s", "--config", "-", "--globoff", url]) {
                        sightings += 1
                    }
                    #expect(!result.observedArguments.joined().contains { $0.contains("s3cret") })
                }
                #expect(sightings >= (usesProbe ? 10 : 5))
            }
            #expect(authorization.withLock { $0 } == Array(repeating: "Basic aWQ6czNjcmV0", count: 20))
        }

        @Test func secretInAnArgumentIsSeen() throws {
            let probe = ProcessProbe()
            let server = try LoopbackServer { _ in
                probe.sample()
                return HTTPResponse(status: 200)
            }
            defer { server.stop() }
            // curl wipes a password from its own argument list when it has read it, but no header.
            var command = shell(
                "curl -s --header \"X-Key: $SECRET\" 'http://127.0.0.1:\(server.port)/'; true")
            command.environment["SECRET"] = "s3cret"
            let result = runner.run(command, probe: probe)
            if result.errorText.contains("not found") { return }
            #expect(result.observedArguments.joined().contains("X-Key: s3cret"))
            #expect(result.observedArguments.count >= 2)
        }
    }
#endif
