import ExampleRunner
import Foundation
import ProjectSettings
import SourceDiagnostics
import Specimen
import SpecimenHarness
import Testing

/// Pages are shown by whatever reads Markdown, and no two readers agree: none of them may find code in the texts of a
/// document.
struct MarkdownReadersTests {
    private static let python = Repository.path(".build/python/bin/python3")
    private static var isThere: Bool {
        FileManager.default.fileExists(atPath: Repository.path(".build/python/complete"))
    }

    @Test(.enabled(if: isThere, "the readers of Markdown are not there; './dev test' installs them"))
    func noReaderFindsCode() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "specimen-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var options = GeneratorOptions()
        (options.outputs, options.languages, options.targets) = ([.pages], ["ruby"], ["github"])
        let result = Generator(options: options).generate(SourceFile(path: "api.json", text: Self.document))
        #expect(result.files.count > 120)
        for file in result.files {
            let name = file.path.split(separator: "/").last.map(String.init) ?? ""
            try Data(file.bytes).write(to: folder.appending(path: name))
        }
        let script = Repository.path("Tests/SpecimenTests/Fixtures/read-pages.py")
        let command = Command(
            Self.python, [script, folder.path], environment: ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"],
            workingDirectory: folder.path, timeLimit: .seconds(240))
        let outcome = await WorkerQueue.run { ProcessRunner().run(command) }
        let readers = [
            "commonmark", "Python-Markdown", "Python-Markdown with extensions", "PyMdown", "mistune",
            "markdown-it", "kramdown", "marked",
        ]
        let messages = String(decoding: outcome.standardError, as: UTF8.self)
        #expect(
            String(decoding: outcome.standardOutput, as: UTF8.self)
                == readers.map { "\($0): 0\n" }.joined(), "\(messages)")
    }

    /// An operation for each text, which stands everywhere in it.
    private static var document: String {
        var writer = JSONWriter(indentation: 0)
        writer.object { writer in
            writer.member("openapi", "3.1.0")
            writer.key("info")
            writer.object { writer in
                writer.member("title", "Texts")
                writer.member("version", "1")
            }
            writer.key("servers")
            writer.array { $0.object { $0.member("url", "https://a.example") } }
            writer.key("tags")
            writer.array { writer in
                for (index, text) in texts.enumerated() {
                    writer.object { writer in
                        writer.member("name", "\(index)")
                        writer.member("description", text)
                    }
                }
            }
            writer.key("paths")
            writer.object { writer in
                for (index, text) in texts.enumerated() {
                    writer.key("/\(index)")
                    writer.object { writer in
                        writer.key("get")
                        writer.object { operation(index, text, &$0) }
                    }
                }
            }
        }
        return writer.text
    }

    private static func operation(_ index: Int, _ text: String, _ writer: inout JSONWriter) {
        writer.member("operationId", "op\(index)")
        writer.member("summary", text)
        writer.member("description", text)
        writer.key("tags")
        writer.array { $0.string("\(index)") }
        writer.key("externalDocs")
        writer.object { writer in
            writer.member("url", "https://a.example")
            writer.member("description", text)
        }
        writer.key("parameters")
        writer.array { writer in
            writer.object { writer in
                writer.member("name", "q")
                writer.member("in", "query")
                writer.member("description", text)
                writer.key("schema")
                writer.object { writer in
                    writer.member("type", "string")
                    writer.member("default", text)
                }
            }
        }
        writer.key("responses")
        writer.object { writer in
            writer.key("204")
            writer.object { $0.member("description", text) }
            writer.key("404")
            writer.object { $0.member("description", text) }
        }
    }

    /// Those of pages, and what only some readers have: attributes, blocks of extensions, code between blanks.
    private static let texts =
        PagesHostileTextTests.texts.filter { !$0.contains("\0") && $0.utf8.count < 400 } + [
            "text {: onclick=alert(1) }", "{onclick=alert(1)}", "*a*{onclick=alert(1)}",
            "{::nomarkdown}<b>{:/}",
            "`<script>alert(1)</script>`", "    <script>alert(1)</script>", "``` \n<script>x</script>\n```",
            "</code></pre><script>alert(1)</script>", "=== \"x\"\n    <script>alert(1)</script>",
            "!!! note\n    <b>x</b>", "??? note\n    <b>x</b>", "*[HTML]: x", "[TOC]",
            "~~~ {.python onclick=x}\nx\n~~~",
            "<div markdown>\n<script>alert(1)</script>", "\\&lt;script>alert(1)",
            "[a](https://ok){onclick=alert(1)}",
        ]
}
