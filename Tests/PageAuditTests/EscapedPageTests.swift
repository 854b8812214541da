import SourceDiagnostics
import Testing

@testable import PageAudit

/// Pages whose code stands in texts of JSON.
struct EscapedPageTests {
    private static func page(_ code: String, language: String = "curl") -> String {
        """
        [block:api-header]
        {"title": "Add a note"}
        [/block]
        Send it:
        [block:code]
        {
          "codes": [
            {
              "code": "\(code)",
              "language": "\(language)",
              "name": "cURL"
            }
          ]
        }
        [/block]
        """
    }

    private static let right =
        #"curl -X POST https://api.example.com/v1/notes \\\n  -H \"Authorization: Bearer $T\" \\\n  -H 'Content-Type: application/json' \\\n  -d '{\"text\": \"h\\u00e9\"}'"#

    @Test func codeIsRead() throws {
        let page = try PageExample(Self.page(Self.right))
        #expect(page.ids.isEmpty, "\(page.findings.entries.map(\.diagnostic.message))")
    }

    @Test func aFindingStandsWhereTheCodeDoes() throws {
        let code = Self.right.replacing("v1/notes", with: "v1/notez")
        let page = try PageExample(Self.page(code))
        #expect(page.ids == ["page.unknown-request"])
        let range = try #require(page.findings.entries.first?.diagnostic.range)
        #expect(range.startLocation.line == 9)
        #expect(
            String(decoding: page.file.bytes[range.start..<range.end], as: UTF8.self)
                == "https://api.example.com/v1/notez")
    }

    @Test func aRepairIsEscapedAndLeavesTheRest() throws {
        let code = Self.right.replacing("text", with: "txet")
        let page = try PageExample(Self.page(code))
        #expect(page.ids == ["page.invalid-body"])
        #expect(page.fixed("page.invalid-body") == Self.page(Self.right))
        let bare = Self.right.replacing(#"  -H 'Content-Type: application/json' \\\n"#, with: "")
        let added = try PageExample(Self.page(bare)).fixed("page.wrong-content-type")
        #expect(added.contains(#"--header 'Content-Type: application/json' -d"#))
        #expect(try PageExample(added).ids.isEmpty)
    }

    @Test func theLanguageIsThatOfTheCode() throws {
        let page = try PageExample(
            Self.page(
                #"import requests\n\nrequests.get('https://api.example.com/v1/notes', headers=h)"#,
                language: "ruby"))
        let finding = page.findings.entries.map(\.diagnostic).first { $0.id == "page.fence-language" }
        let range = try #require(finding?.range)
        #expect(String(decoding: page.file.bytes[range.start..<range.end], as: UTF8.self) == "ruby")
    }

    @Test func whatIsNoJSONIsLeftAlone() throws {
        let page = "[block:code]\n{\"codes\": [\n[/block]\n\n```\n[block:code]\n{}\n[/block]\n```\n"
        #expect(EscapedPage(SourceFile(path: "page.md", text: page)) == nil)
    }

    @Test(arguments: ["a\nb", "\"quoted\" \\ back", "tab\tand \u{1F600}", "\u{1}"])
    func textsSurviveTheirEscapes(text: String) throws {
        let page = Self.page(EscapedPiece.escaped(text), language: "text")
        let plain = try #require(EscapedPage(SourceFile(path: "page.md", text: page))?.plain)
        #expect(String(decoding: plain.bytes, as: UTF8.self).contains("```text [cURL]\n\(text)\n```"))
    }
}
