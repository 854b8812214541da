import Testing

@testable import PageAudit

/// Which requests of a page are those of an operation, and which nobody can tell.
struct RequestMatcherTests {
    @Test func aBaseURLIsNoRequest() throws {
        let page = try PageExample.block(
            "csharp", "client.BaseAddress = new Uri(\"https://api.example.com/v1/\");\nUse(token);")
        #expect(page.ids.isEmpty)
    }

    @Test func aCommandsURLIsWhole() throws {
        let page = try PageExample.block(
            "bash", "curl -H \"Authorization: Bearer $T\" https://api.example.com/v1/files")
        #expect(page.ids == ["page.unknown-request"])
    }

    @Test func theEndOfAPathOfAnotherAPIIsNoOperation() throws {
        let page = try PageExample.block("bash", "curl https://other.example.org/repositories/7/notes")
        #expect(page.ids.isEmpty)
    }

    @Test func theSamePathOnAnotherHostIsAnotherServer() throws {
        let page = try PageExample.block(
            "bash", "curl -H \"Authorization: Bearer $T\" https://test.example.org/v1/notes")
        #expect(page.ids == ["page.unknown-server"])
    }

    @Test func aPathOfSeveralWordsIsKnownBehindAnyBase() throws {
        let document = PageExample.document.replacing("  /notes/{id}:", with: "  /notes/{id}/answers:")
        for (path, ids) in [
            ("gateway/notes/7/answers", ["page.unknown-server"]), ("gateway/v1/notes", []),
            ("gateway/notes/7/answer", []),
        ] {
            let page = try PageExample(
                "```bash\ncurl -H \"Authorization: Bearer $T\" https://other.example.org/\(path)\n```\n",
                document: document)
            #expect(page.ids == ids, "\(path)")
        }
    }

    @Test func aSaferSchemeIsNoFault() throws {
        let document = PageExample.document.replacing("https://api", with: "http://api")
        let page = try PageExample(
            "```bash\ncurl -H \"Authorization: Bearer $T\" https://api.example.com/v1/notes\n```\n",
            document: document)
        #expect(page.ids.isEmpty)
    }

    @Test func aHostThatIsAVariableIsEveryHost() throws {
        let server =
            "\"{scheme}://{host}:{port}/v1\", variables: {scheme: {default: http}, host: {default: h}, port: {default: '80'}}"
        let document = PageExample.document.replacing("https://api.example.com/v1", with: server)
        let page = try PageExample(
            "```bash\ncurl -H \"Authorization: Bearer $T\" https://localhost:4646/v1/notes\n```\n",
            document: document)
        #expect(page.ids.isEmpty)
    }

    @Test func aValueMayHaveSlashesWhereTheNameSaysSo() throws {
        let page = try PageExample.block(
            "bash", "curl -X PUT -H \"Authorization: Bearer $T\" https://api.example.com/v1/files/a/b.txt")
        #expect(page.ids.isEmpty)
    }

    @Test func whatATemplatePutsInIsNotKnown() throws {
        let page = try PageExample.block("bash", "curl https://api.example.com/v{{ site.version }}/nothing")
        #expect(page.ids.isEmpty)
    }

    @Test func aValueBehindABaseURLMayBeAnyPath() throws {
        let page = try PageExample.block(
            "js",
            "const call = (endpoint, token) =>\n  fetch('https://api.example.com/v1/' + endpoint, { method: 'POST', token });"
        )
        #expect(page.ids.isEmpty)
    }

    @Test func segmentsOfBaseURLs() {
        for segment in ["api", "v1", "v2.1", "2024-01-01", "{base}", ""] {
            #expect(BaseSegment.isOne(segment), "\(segment)")
        }
        for segment in ["notes", "repositories", "7a"] { #expect(!BaseSegment.isOne(segment), "\(segment)") }
    }
}
