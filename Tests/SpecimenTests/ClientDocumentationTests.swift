import Testing

/// Markdown that DocC takes for more than it is.
struct ClientDocumentationTests {
    @Test(arguments: [
        ("See ``Type`` here", "See `Type` here"),
        ("@Metadata", "\\@Metadata"),
        ("a <doc:Other> b", "a \\<doc:Other> b"),
        ("a [link](../b.html) and ![image](https://a.example/b.png)", "a link and image"),
        ("[web](https://a.example)", "[web](https://a.example)"),
        ("- Parameters: many", "\\- Parameters: many"),
        ("* Returns: a value", "\\* Returns: a value"),
        ("- throws: often", "\\- throws: often"),
        ("- Parameter x: one", "\\- Parameter x: one"),
        ("- One: two", "- One: two"),
    ])
    func line(text: String, expected: String) {
        let client = ClientFixture(operation: "description: |\n          \(text)")
        #expect(client.text.contains("    /// \(expected)\n"), "\(client.text)")
    }

    @Test func anOpenFenceIsClosed() {
        let client = ClientFixture(
            operation: "description: |\n          ```json\n          ``a``\n          @b")
        #expect(
            client.text.contains("    /// ```json\n    /// ``a``\n    /// @b\n    /// ```\n"),
            "\(client.text)")
    }
}
