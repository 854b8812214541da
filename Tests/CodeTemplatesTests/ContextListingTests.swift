import CodeTemplates
import Testing

struct ContextListingTests {
    @Test func listsAShapeOnce() {
        let text = ContextListing.dump(shape: Fixture.example)
        #expect(text.hasPrefix("example\n  title: text - The title\n"))
        #expect(text.contains("  extra: optional parameter - One more parameter\n"))
        #expect(text.contains("  value: json - The sample value\n"))
        #expect(text.contains("\nparameter\n  name: text - The parameter's name\n"))
        #expect(text.split(separator: "\n").count == 1 + 12 + 1 + 5)
        #expect(
            ContextListing.entries(of: Fixture.parameter).map(\.shape)
                == ["text", "code", "flag", "optional text", "list of text"])
    }

    @Test func listsAValue() {
        let value = Fixture.value([
            "title": .text("a\n\u{202E}b"), "parameters": .list([Fixture.parameterValue("x", tags: ["t"])]),
            "main": .text("wrong"), "matrix": .list([]), "words": .list([.absent]),
        ])
        #expect(
            ContextListing.dump(shape: Fixture.example, value: value) == #"""
                example
                  title: text "a\n\u{202E}b"
                  body: code, 4 lines
                    "a"
                    "  b"
                    ""
                    "c"
                  secure: flag true
                  count: integer 7
                  value: json "sample"
                  parameters: list of parameter, 1
                    [0]: parameter
                      name: text "x"
                      code: code "x"
                      isRequired: flag false
                      note: absent (optional text)
                      tags: list of text, 1
                        [0]: text "t"
                  main: does not fit: text instead of parameter
                  extra: absent (optional parameter)
                  hint: absent (optional text)
                  lines: absent (optional list of code)
                  words: list of optional text, 1
                    [0]: absent (optional text)
                  matrix: list of list of code, 0

                """#)
        #expect(
            ContextListing.dump(shape: Fixture.example, value: .record([]))
                == "does not fit: record of 0 values instead of example\n")
    }
}
