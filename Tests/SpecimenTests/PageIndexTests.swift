import ProjectSettings
import SourceDiagnostics
import Testing

@testable import Specimen

/// The page that lists those of a document's operations.
struct PageIndexTests {
    private static func files(_ document: String, selectedOnce: Bool = false) -> [String: String] {
        var options = GeneratorOptions()
        options.outputs = [.pages]
        options.languages = []
        options.isSelectedOnce = selectedOnce
        let files = Generator(options: options).generate(SourceFile(path: "spec.yaml", text: document)).files
        let texts = files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
        return Dictionary(texts, uniquingKeysWith: { first, _ in first })
    }

    private static let document = """
        openapi: 3.1.0
        info: {title: Parcels, version: "2", summary: All about parcels, description: "Send *parcels*."}
        servers: [{url: "https://a.example", description: The first}, {url: "https://b.example"}]
        tags:
          - {name: second, description: These come first.}
          - {name: first}
          - {name: unused}
        components: {securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}}
        paths:
          /a:
            get: {operationId: listA, summary: List a|b, tags: [first], responses: {'204': {description: Done}}}
            post: {operationId: makeA, tags: [undeclared, first], responses: {'204': {description: Done}}}
            delete: {operationId: dropA, deprecated: true, responses: {'204': {description: Done}}}
          /a/{id}:
            get:
              operationId: parcels
              tags: [second]
              security: [{key: []}]
              parameters: [{name: id, in: path, required: true, schema: {type: string}}]
              responses: {'204': {description: Done}}
        """

    @Test func listsOperationsInTheOrderOfTheTags() throws {
        let page = try #require(Self.files(Self.document)["pages/github/parcels-2.md"])
        #expect(
            page == """
                # Parcels

                All about parcels

                Send *parcels*.

                ## Base URL

                - `https://a.example`: The first
                - `https://b.example`

                ## Credentials

                The examples read your credentials from environment variables:

                | Environment variable | Holds |
                | --- | --- |
                | `PARCELS_API_KEY` | The key for the header X-Key |

                ## Operations

                ### second

                These come first.

                | Operation | Request |
                | --- | --- |
                | [parcels](parcels.md) | `GET /a/{id}` |

                ### first

                | Operation | Request |
                | --- | --- |
                | [List a\\|b](list-a.md) | `GET /a` |
                | [makeA](make-a.md) | `POST /a` |

                ### undeclared

                | Operation | Request |
                | --- | --- |
                | [makeA](make-a.md) | `POST /a` |

                ### Other operations

                | Operation | Request |
                | --- | --- |
                | [dropA](drop-a.md) (deprecated) | `DELETE /a` |

                ---

                These pages are generated from the OpenAPI document *Parcels*, version 2.

                """)
    }

    @Test func everyLinkLeadsToAPage() throws {
        let files = Self.files(Self.document)
        for target in ["github", "vuepress"] {
            let page = try #require(files["pages/\(target)/parcels-2.md"])
            let links = page.matches(of: #/\]\(([^)]*)\)/#).map { "pages/\(target)/\($0.1)" }
            #expect(links.count == 5)
            #expect(links.allSatisfy { files[$0] != nil })
        }
    }

    @Test func thereIsNoneOfOneOperationAndOfASelection() {
        let one = """
            openapi: 3.1.0
            info: {title: Parcels, version: "2"}
            servers: [{url: "https://a.example"}]
            paths: {/a: {get: {operationId: listA, responses: {'204': {description: Done}}}}}
            """
        #expect(Self.files(one).keys.sorted() == ["pages/github/list-a.md", "pages/vuepress/list-a.md"])
        #expect(Self.files(Self.document, selectedOnce: true).count == 8)
    }

    @Test(arguments: PagesHostileTextTests.texts.filter { !$0.contains("\0") })
    func hostileTextStaysInItsPlace(_ text: String) throws {
        var literal: [UInt8] = []
        JSONWriter.append(text, to: &literal)
        let quoted = String(decoding: literal, as: UTF8.self)
        let files = Self.files(
            """
            {"openapi": "3.1.0", "x-specimen": {"name": "API"}, "info": {"title": \(quoted), "version": \(quoted), "summary": \(quoted),
            "description": \(quoted)}, "servers": [{"url": "https://a.example", "description": \(quoted)}],
            "tags": [{"name": \(quoted), "description": \(quoted)}], "paths": {"/a": {
            "get": {"summary": \(quoted), "tags": [\(quoted)], "responses": {"204": {"description": "Done"}}},
            "put": {"summary": \(quoted), "responses": {"204": {"description": "Done"}}}}}}
            """)
        for target in ["github", "vuepress"] {
            let page = try #require(files["pages/\(target)/api.md"])
            let isVue = target == "vuepress"
            // The page's own marks, which are as many whatever the text says.
            var lines = page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            if isVue, lines.first == "---" { lines.removeFirst(3) }
            for (mark, count) in [("# ", 1), ("## ", 2), ("### ", text.isEmpty ? 1 : 2), ("---", 1)] {
                let own = lines.indices.filter { lines[$0].hasPrefix(mark) }
                #expect(own.count == count, "\(mark) in \(page)")
                for index in own { lines[index].removeFirst(mark.count) }
            }
            let rest = lines.joined(separator: "\n")
            #expect(PagesMarkdownScanner.problems(rest, isVue: isVue) == [], "\(page)")
        }
    }
}
