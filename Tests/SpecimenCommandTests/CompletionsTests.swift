import Foundation
import Testing

/// The completion scripts offer what the command understands.
struct CompletionsTests {
    private static let commands = ["generate", "check", "verify", "docs", "dump"]
    private static let options = [
        "--operation", "--tag", "--path", "--method", "--exclude-operation", "--exclude-tag",
        "--exclude-path",
        "--exclude-method", "--config",
    ]

    @Test(arguments: [
        (["check", "--form"], ["--format"]), (["check", "--format", "s"], ["sarif"]),
        (["verify", "--format", ""], ["text", "json", "junit", "sarif", "github", "markdown", "html"]),
        (["schema", "p"], ["project"]),
        (["dump", "c"], ["contract", "context"]), (["gen"], ["generate"]), (["check", "--config", "x"], []),
        (["generate", "--exclude-t"], ["--exclude-tag"]), (["generate", "--language", "ru"], ["ruby"]),
        (["generate", "--variant", "ht"], ["http"]), (["generate", "--target", "g"], ["github"]),
        (["generate", "--only", ""], ["client", "examples", "pages"]),
        (["verify", "--situation", "cut"], ["cut-off"]),
        (["explain", "yaml.dup"], ["yaml.duplicate-key"]), (["help", "ver"], ["verify"]),
    ])
    func bashCompletes(_ words: [String], _ expected: [String]) throws {
        let project = try ScratchProject([:])
        let script = try project.run("completions", "bash").output
        try project.write("script.bash", script)
        let list = words.map { "'\($0)'" }.joined(separator: " ")
        let lines = """
            source ./script.bash
            COMP_WORDS=(specimen \(list)) COMP_CWORD=\(words.count)
            _specimen
            printf '%s\\n' "${COMPREPLY[@]}"
            """
        #expect(try project.bash(lines).split(separator: "\n").map(String.init) == expected)
    }

    @Test(arguments: ["bash", "zsh", "fish"]) func everyOptionIsOffered(_ shell: String) throws {
        let project = try ScratchProject([:])
        let script = try project.run("completions", shell).output
        for command in Self.commands {
            let help = try project.run(command, "--help").output
            let lines = script.split(separator: "\n").filter { $0.contains(command) }.joined(separator: "\n")
            for option in Self.options {
                #expect(help.contains("  \(option) "), "\(command)")
                #expect(lines.contains(shell == "fish" ? "-l \(option.dropFirst(2)) " : option), "\(command)")
            }
            #expect(help.hasPrefix("Examples:\n  specimen \(command) "))
        }
    }

    @Test(arguments: ["bash", "zsh", "fish"]) func valuesAreOffered(_ shell: String) throws {
        let script = try ScratchProject([:]).run("completions", shell).output
        let lines = script.split(separator: "\n")
        for (option, words) in [
            ("language", "curl go java"), ("target", "docusaurus github mintlify"),
            ("only", "client examples pages"),
            ("situation", "success errors"), ("variant", "http node"), ("format", "text json sarif"),
        ] {
            let name = shell == "fish" ? "-l \(option) " : "--\(option)"
            #expect(lines.contains { $0.contains(name) && $0.contains(words) }, "\(option)")
        }
        #expect(lines.contains { $0.contains("yaml.duplicate-key") && $0.contains("explain") })
        #expect(
            lines.contains { $0.contains("help") && $0.contains("generate check verify docs audit serve") })
    }
}

extension ScratchProject {
    /// What a script prints.
    func bash(_ script: String) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments = ["-c", script]
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }
}
