import Testing

/// The other tests here are worth as much as this reading of files is.
struct SwiftSourceTests {
    @Test func takesFilesApart() {
        let source = SwiftSource(
            path: "Sources/A/B.swift",
            text: """
                // a "comment"
                let a = "x // y \\(f("in", (1)))z\\"" /* b /* c */ d */ + #"\\("#
                let b = \"""
                    two "words"
                    \""" // end
                """)
        #expect(
            source.literals.map { $0.filter { $0 != "\n" } } == [
                "x // y \\(f(\"in\", (1)))z\\\"", "\\(", "    two \"words\"    ",
            ])
        #expect(source.program == "\nlet a = \"\"  + \"\"\nlet b = \"\" ")
        #expect(source.code.contains("x // y") && !source.code.contains("comment"))
        #expect(source.target == "A")
        #expect(source.lineCount == 4)
    }
}
