/// Markdown that DocC takes for more than it is, or that reaches beyond its place.
enum DocumentationBreakout {
    /// Every text.
    static let all = links + directives + sections + code + headings + others + long

    /// Links to pages of the documentation and to the web, images, and markup.
    private static let links = [
        "``Hostile``", "``", "`a ``b`` c", "<doc:Hostile>", "see <doc:x>", "![](x)", "![i](x.png)",
        "[a](doc:Hostile)", "[a](x)", "[a](/documentation/Hostile)", "[a [b] c](doc:Hostile)",
        "[a](doc:Hostile(x))", "[a](\ndoc:Hostile)", "[a\nb](doc:Hostile)", "[a][b]\n\n[b]: doc:Hostile",
        "![a][b]\n\n[b]: x.png", "[Hostile]\n\n[Hostile]: doc:Hostile", "[a](<doc:Hostile>)",
        "[a](doc:Hostile \"t\")", "[\\]a](doc:Hostile)", "![a\\]](x.png)", "[a](#x)",
        "[![i](x.png)](doc:Hostile)", "<b>x", "<!-- x", "<script>", "<a href=\"doc:Hostile\">x</a>",
        "<https://x.example>", "<doc://Hostile/x>", "a | b\n--- | ---\n``Hostile`` | <doc:x>",
        "&lt;doc:Hostile&gt;", "\\<doc:Hostile>", "\\``Hostile``", "^[a](inheritPresentationIntent: x)",
        "<DOC:Hostile>", "<a title=\"`\"> [x](doc:Hostile) `", "[a <b ](doc:Hostile)>",
        "<a title=\"\n`\">[x](doc:Hostile)`", "[b\nc]: doc:Hostile\n\n[b c]",
        "![a [b] c](https://x.example/a.png)", "![a](https://x.example/a.png)", "[a](https://x.example)",
        "[a](https://x.example \"t\")", "<pre>\n\nx", "<?x", "<![CDATA[", "<style>", "a <textarea",
        "``a` b", "| a | b |\n|--|--|\n| `x|y` | [z](doc:Hostile) |", "< doc:Hostile>", "<doc:\nHostile>",
        "<do\nc:Hostile>",
    ]

    /// Directives, behind what does not hide them.
    private static let directives = [
        "@Metadata {\n@PageColor(red)\n}", "@Metadata {", "a\n@Metadata {\n}", "  @Metadata {\n  }",
        "    @Metadata {\n    }", "\t@Metadata {", "@Unknown", "@Image(source: x)",
        "@Row {\n@Column {\nx\n}\n}", "@DeprecationSummary {\n gone \n}", "- a\n  @Metadata {\n  }",
        "> @Metadata {\n> }", "1. @Metadata", "- @Image(source: x)", "\u{A0}@Metadata {",
        "\u{200B}@Metadata {", "\u{FEFF}@Metadata {\n}", "\u{B}@Metadata {", "\u{2028}@Metadata {\n}",
        "a\r@Metadata {\r}", "a\u{85}@Metadata {", "<!-- @Comment {", "| a |\n|---|\n| @Metadata |",
        "\\@Metadata {", "\\\\@Metadata {", "`a\n@b`",
        "xxxxxxxxxxxxxxxxxxxx xxxxxxxxxxxxxxxxxxxx xxxxxxxxxxxxxxxxxxxx xxxxxxxxxxxxxxxxxxxx aaaaaa @Metadata {\n}",
    ]

    /// Sections of the comment.
    private static let sections = [
        "## Parameters\n\n- a: b", "- Parameter hostile: HOSTILEPARAMETER",
        "- Parameters:\n  - hostile: HOSTILEPARAMETER", "+ Parameter hostile: HOSTILEPARAMETER",
        "* Parameters:\n  * hostile: HOSTILEPARAMETER", "-   Parameter   hostile: HOSTILEPARAMETER",
        "-\tParameter hostile: HOSTILEPARAMETER", "- parameter hostile: HOSTILEPARAMETER",
        "- **Parameter hostile: HOSTILEPARAMETER**", "- Parameter `hostile`: HOSTILEPARAMETER",
        "-\n  Parameter hostile: HOSTILEPARAMETER", "- \\Parameter hostile: HOSTILEPARAMETER",
        "- &#80;arameter hostile: HOSTILEPARAMETER", "- Parameter hostile&#58; HOSTILEPARAMETER",
        "- Parameter hostile\\: HOSTILEPARAMETER", "a\n- Parameter hostile: HOSTILEPARAMETER",
        "  - Parameter hostile: HOSTILEPARAMETER", " - Parameter\u{A0}hostile: HOSTILEPARAMETER",
        "1. Parameter hostile: HOSTILEPARAMETER", "- - Parameter hostile: HOSTILEPARAMETER",
        "- Returns: HOSTILERETURN", "- Throws: HOSTILETHROW", "- returns: HOSTILERETURN",
        "- Returns\u{200B}: HOSTILERETURN", "-\u{A0}Returns: HOSTILERETURN",
        "- <b>Returns</b>: HOSTILERETURN", "- *Returns*: HOSTILERETURN", "- HTTPBody: HOSTILEBODY",
        "- HTTPResponses:\n  - 200: x", "- PossibleValues:\n  - a: b", "- DictionaryKeys:\n  - a: b",
        "- Keyword: x", "- LocalizationKey: x", "- [ ] Parameter a: b", "- Note: ![](x)",
        "xxxxxxxxxxxxxxxxxxxx xxxxxxxxxxxxxxxxxxxx xxxxxxxxxxxxxxxxxxxx xxxxxxxxxxxxxxxxxxxx aaaaaaaaaa - Returns: HOSTILERETURN",
    ]

    /// Code that does not end, or ends where not all readers see it.
    private static let code = [
        "```", "```\n@Metadata {\n}\n```", "    ```\n@Metadata {\n}", "``` a`b\n@Metadata {\n}",
        "~~~\n``Hostile``", "~~~ ```\n@x\n~~~", "> ```\n@Metadata {\n}", "- ```\n@Metadata {\n}",
        "```\n    ```\n@Metadata {\n}\n", "````\n```\n@Metadata {\n}\n````\n@Metadata {",
        "```\n```x\n@Metadata {\n}\n```\n@Metadata {", "```swift", "<div>\n```\n\n@Metadata {\n}\n```",
        "- a\n  ```\n@Metadata {\n}\n```\n@Metadata {\n}", "```\n\n",
        "1. a\n   ```json\n   {}\n   ```\n2. b", "- a\n\n      ```\n@Metadata {\n}",
        "\t```\n@Metadata {\n}",
        "xxxxxxxxxxxxxxxxxxxx xxxxxxxxxxxxxxxxxxxx xxxxxxxxxxxxxxxxxxxx xxxxxxxxxxxxxxxxxxxx aaaaaaaaaa ``` x",
    ]

    /// Headings, some of which collect links.
    private static let headings = [
        "# Title", "## Topics\n\n### One\n\n- ``Hostile``\n- <doc:Hostile>", "## Topics",
        "## See Also\n\n- ``Hostile``", "## Topics\n\n- [a](doc:Hostile)",
        "Title\n===\n\nTopics\n---\n\n- a", "## Overview", "## Discussion\n\nx",
        "## *T&#111;pics*\n\n- [a](x)", "Topics\n---\n\n- [a](x)", "See\nAlso\n---\n- a",
    ]

    /// What is left.
    private static let others = [
        "*/ x /* y", "a ` b", "\u{202E}a\u{2066}b\u{2069}\u{200F}", "a\0b", "\u{1}\u{7}\u{1B}[31m", "$0",
        "===", "---", "> Note: x", "> Hostile: x", "*", "-", "+", "1.", "TODO",
        "xxxxxxxxxxxxxxxxxxxx xxxxxxxxxxxxxxxxxxxx xxxxxxxxxxxxxxxxxxxx xxxxxxxxxxxxxxxxxxxx aaaaaaaaaa # Head",
    ]

    /// Lines that are broken right before a mark.
    private static let long = [
        "@Metadata {\n}", "- Returns: HOSTILE", "# Head", "``` x", "> x", "1. x", "---", "=== x",
    ].map { String(repeating: "x ", count: 48) + $0 }
}
