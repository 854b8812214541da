import Foundation
import Testing

/// Results that cannot be written are no success.
struct LostOutputTests {
    private static let commands = [
        "dump tree pets.yaml", "dump contract pets.yaml", "languages", "explain", "schema project",
        "completions bash", "check pets.yaml --format sarif", "generate pets.yaml --diff", "--help",
        "--version",
    ]

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")), arguments: commands)
    func aFullDiskIsAnError(_ command: String) throws {
        let project = try ScratchProject(["pets.yaml": PetsDocument.text])
        #expect(
            try project.bash("'\(ScratchProject.executable)' \(command) 2>&1 >/dev/full; echo $?").hasSuffix(
                "specimen: error: standard output: No space left on device\n2\n"))
    }

    @Test(arguments: commands) func aClosedOutputIsAnError(_ command: String) throws {
        let project = try ScratchProject(["pets.yaml": PetsDocument.text])
        let text = try project.bash("'\(ScratchProject.executable)' \(command) 2>&1 >&-; echo $?")
        #expect(text.contains("specimen: error: standard output: "))
        #expect(text.hasSuffix("\n2\n"))
    }

    /// `specimen dump tree | head -1` is no error: nothing is lost that anybody wants.
    @Test func aReaderMayStop() throws {
        let project = try ScratchProject(["pets.yaml": PetsDocument.text])
        let text = try project.bash(
            "'\(ScratchProject.executable)' dump tree pets.yaml 2>&1 | true; echo ${PIPESTATUS[0]}")
        #expect(text == "0\n")
    }
}
