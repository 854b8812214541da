import ExampleRunner
import Foundation
import ProjectSettings
import SourceDiagnostics
import SpecimenHarness
import Testing

@testable import Specimen

/// Pages are shown by whatever reads them, and no two readers agree: none of them may find code in the texts of a
/// document, and all show what the texts say.
struct PageReadersTests {
    private static let python = Repository.path(".build/python/bin/python3")
    private static var isThere: Bool {
        FileManager.default.fileExists(atPath: Repository.path(".build/python/complete"))
    }

    @Test(.enabled(if: isThere, "the readers of pages are not there; './dev test' installs them"))
    func readersShowTextsAsTheyAre() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "specimen-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let targets = [
            "github", "vuepress", "vitepress", "mkdocs-material", "docusaurus", "starlight", "mintlify",
        ]
        var options = GeneratorOptions()
        (options.outputs, options.languages, options.targets) = ([.pages], ["ruby"], targets)
        let result = Generator(options: options).generate(SourceFile(path: "api.json", text: Self.document))
        #expect(result.files.count == targets.count * (Self.texts.count + 1))
        for file in result.files {
            let place = folder.appending(path: String(file.path.dropFirst("pages/".count)))
            try FileManager.default.createDirectory(
                at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(file.bytes).write(to: place)
        }
        try Data(Self.expectations.utf8).write(to: folder.appending(path: "texts.json"))
        try Data("<script>a file of the site</script>".utf8).write(to: folder.appending(path: "secret.txt"))
        let script = Repository.path("Tests/SpecimenTests/Fixtures/read-pages.py")
        let command = Command(
            Self.python, [script, folder.path],
            environment: [
                "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8",
                "NODE_PATH": "/usr/share/nodejs:/usr/lib/nodejs",
            ],
            workingDirectory: folder.path, timeLimit: .seconds(240))
        let outcome = await WorkerQueue.run { ProcessRunner().run(command) }
        let readers = [
            "github commonmark", "github Python-Markdown", "github Python-Markdown with extensions",
            "github PyMdown", "github mistune", "github markdown-it", "github kramdown", "github marked",
            "vuepress Vue", "vitepress Vue", "mkdocs-material Material", "docusaurus MDX", "starlight MDX",
            "mintlify MDX",
        ]
        let messages = String(decoding: outcome.standardError, as: UTF8.self)
        #expect(
            String(decoding: outcome.standardOutput, as: UTF8.self)
                == readers.map { "\($0): 0\n" }.joined(), "\(messages)")
    }

    /// What pages show: as titles and in code.
    private static var expectations: String {
        var writer = JSONWriter(indentation: 0)
        writer.object { writer in
            writer.key("texts")
            writer.object { $0.member("title", "Texts") }
            for (index, text) in texts.enumerated() {
                writer.key("op\(index)")
                writer.object { writer in
                    writer.member("title", MarkdownSource.line(text))
                    writer.member("code", MarkdownSource.line(MarkdownSource.cleanText(text)))
                }
            }
        }
        return writer.text
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
        PagesHostileTextTests.texts.filter {
            !MarkdownSource.line($0).isEmpty && !$0.contains("\0") && $0.utf8.count < 300
        } + [
            "text {: onclick=alert(1) }", "{onclick=alert(1)}", "*a*{onclick=alert(1)}",
            "{::nomarkdown}<b>{:/}", "{x", "a { b }", "${x}",
            "`<script>alert(1)</script>`", "    <script>alert(1)</script>", "``` \n<script>x</script>\n```",
            "</code></pre><script>alert(1)</script>", "=== \"x\"\n    <script>alert(1)</script>",
            "!!! note\n    <b>x</b>", "??? note\n    <b>x</b>", "*[HTML]: x", "[TOC]", "===", "@x", ": x",
            "~~~ {.python onclick=x}\nx\n~~~", "::: code-group\n```js [a]\nx\n```\n:::",
            "<div markdown>\n<script>alert(1)</script>", "\\&lt;script>alert(1)",
            "[a](https://ok){onclick=alert(1)}", "import x from 'y'", "export const a = 1", "<Tabs>",
            "</TabItem>",
            "```\n--8<-- \"secret.txt\"\n```", "--8<-- \"secret.txt\"",
            "```\n--8<--\nsecret.txt\n--8<--\n```",
            "~5 minutes, H~2~O and ~~no~~", "2^10^ for $5, not $x$ or \\(y\\)",
            "==a== ++b++ :smile: 10:30:00",
            "<!--@include: secret.txt-->", "`<!-- @include: secret.txt -->`",
            "```\n<!--\n@include: secret.txt-->\n{{ x.y }}\n```", "```js-VUE-vue\n{{ x.y }}\n```", ":smile:",
            ":100: 1:30:00",
            "#!python x", ":::python x", "^a|b$", "[[wiki]] [^1] a_b_c __init__ snake_case_",
        ]
}
