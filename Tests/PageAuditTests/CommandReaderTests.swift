import Testing

@testable import PageAudit

/// Commands as pages show them: cut off, in sessions, with texts for their input.
struct CommandReaderTests {
    private static let header = "-H \"Authorization: Bearer $T\""

    @Test func aMissingBackslashIsWritten() throws {
        let page = try PageExample.block("bash", "curl https://api.example.com/v1/notes\n  \(Self.header)")
        #expect(page.ids == ["page.broken-line"])
        #expect(page.fixed("page.broken-line").contains("notes \\\n  -H"))
    }

    @Test func blanksBehindABackslashAreRemoved() throws {
        let page = try PageExample.block(
            "bash", "curl https://api.example.com/v1/notes \\  \n  \(Self.header)")
        #expect(page.ids == ["page.broken-line"])
        #expect(page.fixed("page.broken-line").contains("notes \\\n  -H"))
    }

    @Test func outputBehindACommandIsNoPartOfIt() throws {
        let page = try PageExample.block(
            "bash", "curl \(Self.header) https://api.example.com/v1/notes\n-rw-r--r-- 1 a b")
        #expect(page.ids.isEmpty)
    }

    @Test func aURLThatTheShellCutsIsQuoted() throws {
        let page = try PageExample.block(
            "bash", "curl \(Self.header) https://api.example.com/v1/notes?limit=1&page=2")
        #expect(page.ids == ["page.unknown-parameter", "page.unquoted-url"])
        #expect(page.fixed("page.unquoted-url").contains("'https://api.example.com/v1/notes?limit=1&page=2'"))
    }

    @Test func aSessionHasOutputBetweenItsCommands() throws {
        let page = try PageExample.block(
            "console",
            "$ curl \\\n    https://api.example.com/v1/nothing\nit's not found\n$ curl \(Self.header) https://api.example.com/v1/notes"
        )
        #expect(page.messages("page.unknown-request").count == 1)
        #expect(page.ids == ["page.unknown-request"])
    }

    @Test func contentMayStandBehindTheCommand() throws {
        let page = try PageExample.block(
            "bash",
            "curl \(Self.header) -H 'Content-Type: application/json' https://api.example.com/v1/notes -d @- <<EOF\n{\"pinned\": 1}\nEOF"
        )
        #expect(page.messages("page.invalid-body").count == 2)
    }

    @Test func contentMayStandInAFileOfThePage() throws {
        let page = try PageExample.block(
            "bash",
            "cat <<'EOF' > note.json\n{\"pinned\": true}\nEOF\ncurl \(Self.header) --json @note.json https://api.example.com/v1/notes"
        )
        #expect(page.messages("page.invalid-body") == ["the content lacks the member 'text'"])
    }

    @Test func aFileThatNobodyShowsIsNotJudged() throws {
        let page = try PageExample.block(
            "bash", "curl \(Self.header) --json @note.json https://api.example.com/v1/notes")
        #expect(page.ids.isEmpty)
    }
}
