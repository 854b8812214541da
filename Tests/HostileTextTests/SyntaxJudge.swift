import Foundation

/// Lets the parser of each language judge many programs at once.
struct SyntaxJudge {
    /// The programs by extension, each text once, with what it is.
    private var programs: [String: [[UInt8]: String]] = [:]

    /// How many different programs there are.
    var count: Int { programs.values.map(\.count).reduce(0, +) }

    mutating func add(_ bytes: [UInt8], _ fileExtension: String, _ name: String) {
        programs[fileExtension, default: [:]][bytes] = name
    }

    /// Commands that print one line for each file with a syntax error, with the file's name in it.
    ///
    /// Left out are messages that only many programs in one run cause.
    private static let commands = [
        "sh": "for f in *.sh; do bash -n \"$f\" || echo \"$f\"; done",
        "mjs": """
        node --experimental-vm-modules --no-warnings -e '
        const fs = require("fs"), vm = require("vm");
        for (const f of fs.readdirSync(".").filter(f => f.endsWith(".mjs")))
          try { new vm.SourceTextModule(fs.readFileSync(f, "utf8")) } catch (e) { console.log(f + ": " + e) }'
        """,
        "rb": """
        ruby -W0 -e 'Dir["*.rb"].each { |f| begin; RubyVM::InstructionSequence.compile(File.read(f, encoding: "UTF-8"));
        rescue SyntaxError => e; puts "#{f}: #{e}"; end }'
        """,
        "py": """
        python3 -W ignore -c 'import glob
        for f in glob.glob("*.py"):
            try: compile(open(f, "rb").read(), f, "exec")
            except Exception as e: print(f, e)'
        """,
        "php": """
        php -r 'foreach (glob("*.php") as $f)
        try { token_get_all(file_get_contents($f), TOKEN_PARSE); } catch (Error $e) { echo "$f: {$e->getMessage()}\\n"; }'
        """,
        "go": "gofmt -e *.go 2>&1 >/dev/null",
        "java": "ls *.java > list; cat > Judge.java <<'END'\n\(javaJudge)\nEND\njava Judge.java list",
        "pl": """
        perl -e 'use feature "evalbytes"; no warnings; local $SIG{__WARN__} = sub {};
        for my $f (glob "*.pl") { open my $h, "<:raw", $f; local $/; my $t = <$h>;
        evalbytes("no warnings; sub {$t\n}") or print "$f: " . ($@ =~ s/\n/ /gr) . "\n" }'
        """,
        "cs":
            "ls *.cs > list; mcs --parse @list 2>&1 | grep error | grep -v -e CS0101 -e '(Location of' -e 'Compilation failed'",
        "swift":
            "ls *.swift > list; swiftc -swift-version 6 -parse @list 2>&1 | grep error: | grep -v 'at the top level'",
    ]

    /// The compiler's parser, without all that comes after it.
    private static let javaJudge = """
        import com.sun.source.util.JavacTask;
        import java.nio.file.*;
        import javax.tools.*;

        class Judge {
            public static void main(String[] args) throws Exception {
                var compiler = ToolProvider.getSystemJavaCompiler();
                var manager = compiler.getStandardFileManager(null, null, java.nio.charset.StandardCharsets.UTF_8);
                DiagnosticListener<JavaFileObject> listener = found ->
                    System.out.println(found.getSource().getName() + ": " + found.getMessage(null).replace("\\n", " "));
                var files = manager.getJavaFileObjectsFromStrings(Files.readAllLines(Path.of(args[0])));
                ((JavacTask) compiler.getTask(null, manager, listener, null, null, files)).parse();
            }
        }
        """

    /// The programs that do not parse, with what the parser says.
    func failures() throws -> [String] {
        var failures: [String] = []
        for (fileExtension, texts) in programs.sorted(by: { $0.key < $1.key }) {
            let folder = FileManager.default.temporaryDirectory.appending(path: "syntax-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: folder) }
            var names: [String: String] = [:]
            for (number, entry) in texts.enumerated() {
                names["p\(number)x.\(fileExtension)"] = entry.value
                try Data(entry.key).write(to: folder.appending(path: "p\(number)x.\(fileExtension)"))
            }
            guard let command = Self.commands[fileExtension] else {
                failures.append("no parser judges .\(fileExtension)")
                continue
            }
            let lines = try Self.run(command, in: folder).split(separator: "\n")
            failures += lines.map { line in
                let file = names.keys.first { line.contains($0) }
                return "\(file.flatMap { names[$0] } ?? "?"): \(line)"
            }
        }
        return failures
    }

    /// What a shell command prints.
    static func run(_ command: String, in folder: URL) throws -> String {
        let process = Process()
        let output = folder.appending(path: "output")
        try Data().write(to: output)
        process.executableURL = URL(filePath: "/bin/bash")
        process.arguments = ["-c", command]
        process.currentDirectoryURL = folder
        let handle = try FileHandle(forWritingTo: output)
        process.standardOutput = handle
        process.standardError = handle
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return String(decoding: try Data(contentsOf: output), as: UTF8.self)
    }
}
