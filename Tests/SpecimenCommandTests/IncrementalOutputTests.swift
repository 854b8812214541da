import Testing

/// Generating again writes only what changed.
struct IncrementalOutputTests {
    @Test func oneEditOfAnEightMegabyteDocumentRewritesOnlyItsFiles() throws {
        let project = try ScratchProject(["big.yaml": Self.document(edited: false)])
        let options = ["big.yaml", "--only", "examples,pages", "--language", "ruby", "--target", "github"]
        let first = try project.run(["generate"] + options)
        #expect(first.messages == "801 files written below output, 0 unchanged\n")
        let files = project.files("output")
        let before = Dictionary(
            uniqueKeysWithValues: files.map { ($0, project.status("output/\($0)").modified) })
        try project.write("big.yaml", Self.document(edited: true))
        let second = try project.run(["generate"] + options)
        #expect(second.messages == "2 files written below output, 799 unchanged\n")
        let changed = files.filter { project.status("output/\($0)").modified != before[$0] }
        #expect(changed == ["examples/op123/ruby-http.rb", "pages/github/op123.md"])
        #expect(project.files("output") == files)
    }

    /// 400 operations in more than 8 MB, most of which an extension holds.
    private static func document(edited: Bool) -> String {
        let line = "        Some words that nobody but another tool reads, one line after the other.\n"
        let notes = String(repeating: line, count: 260)
        let operations = (0..<400).map { number in
            """
              /things/\(number):
                get:
                  operationId: op\(number)
                  summary: Operation \(number)
                  parameters:
                    - {name: q, in: query, required: true, schema: {type: string}, \
            example: \(edited && number == 123 ? "new" : "old")}
                  responses: {'200': {description: Fine}}
                  x-notes: |
            \(notes)
            """
        }
        let head = "openapi: 3.1.0\ninfo: {title: Big, version: '1'}\n"
        return head + "servers: [{url: https://api.example.com}]\npaths:\n" + operations.joined()
    }
}
