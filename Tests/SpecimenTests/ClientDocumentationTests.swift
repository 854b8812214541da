import Testing

/// Markdown that DocC takes for more than it is.
struct ClientDocumentationTests {
    @Test(arguments: [
        ("See ``Type`` here", "See `Type` here"),
        ("@Metadata", "\\@Metadata"),
        ("a <doc:Other> b", "a &lt;doc:Other> b"),
        ("a [link](../b.html) and ![image](https://a.example/b.png)", "a link and image"),
        ("[web](https://a.example)", "[web](https://a.example)"),
        ("- Parameters: many", "\\- Parameters: many"),
        ("* Returns: a value", "\\* Returns: a value"),
        ("- throws: often", "\\- throws: often"),
        ("- Parameter x: one", "\\- Parameter x: one"),
        ("- One: two", "- One: two"),
        ("1. Returns: a value", "1\\. Returns: a value"),
        ("- > @Row {", "- > \\@Row {"),
        ("- &#80;arameter x: one", "\\- &#80;arameter x: one"),
        (
            "[a](https://a.example/b_(c)) [d][e] ![f [g] h](i)",
            "[a](https://a.example/b_(c)) [d]\\[e] \\![f [g] h]\\(i)"
        ),
        ("[e]: doc:Other", "\\[e]: doc:Other"),
        ("a ` b and `c`", "a ` b and `c\\`"),
        ("`<!--` <b>c</b> <!-- d <pre>e", "`<!--` <b>c</b> &lt;!-- d &lt;pre>e"),
        ("## Topics", "\\## Topics"), ("## Errors", "## Errors"),
        (String(repeating: "x ", count: 48) + "- Returns: y", "\\- Returns: y"),
    ])
    func line(text: String, expected: String) {
        let client = ClientFixture(operation: "description: |\n          \(text)")
        #expect(client.text.contains("    /// \(expected)\n"), "\(client.text)")
    }

    @Test(arguments: [
        // Code in a list does not end with the list's item.
        (["- a", "  ```", "@b", "```", "@c"], ["- a", "  ```", "  @b", "  ```", "\\@c"]),
        // Readers do not agree which mark ends the first.
        (["````", "```", "@b", "````", "@c"], ["\\`", "```", "@b", "````", "\\@c"]),
        // These open no code.
        (["    ```", "@b"], ["    \\`", "\\@b"]),
        (["``` a`b", "@b"], ["` a`b", "\\@b"]),
        (["Topics", "---"], ["Topics", "\\---"]),
    ])
    func lines(text: [String], expected: [String]) {
        let block = text.map { "        \($0)\n" }.joined()
        let client = ClientFixture(operation: "description: |2\n\(block)")
        let comment = expected.map { "    /// \($0)\n" }.joined()
        #expect(client.text.contains(comment), "\(client.text) \(client.messages)")
    }

    @Test func anOpenFenceIsClosed() {
        let client = ClientFixture(
            operation: "description: |\n          ```json\n          ``a``\n          @b")
        #expect(
            client.text.contains("    /// ```json\n    /// ``a``\n    /// @b\n    /// ```\n"),
            "\(client.text)")
    }

    /// Each of these took minutes when what it begins was looked for to the end of the text, again and again.
    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            "[](" + String(repeating: "a", count: 100_000), String(repeating: "](", count: 50_000),
            String(repeating: "[a](http://", count: 10_000), String(repeating: "<a", count: 50_000),
            String(repeating: "<a", count: 50_000) + ">", String(repeating: "- ", count: 50_000) + "x",
            String(repeating: "1. ", count: 30_000),
            (3..<500).reversed().map { String(repeating: "`", count: $0) }.joined(separator: "\n          "),
        ])
    func marksThatBeginNothing(text: String) {
        let client = ClientFixture(operation: "description: |\n          \(text)")
        #expect(client.text.contains("\n    ///"), "\(client.messages)")
    }
}
