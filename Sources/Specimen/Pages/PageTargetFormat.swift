package import TargetLanguages

/// What a `target.yaml` may hold, and a `regions.yaml`, which makes parts of pages and no whole ones.
package enum PageTargetFormat {
    /// The whole file.
    package static let file = SettingsFormat.object([
        .required("name", .text, "The name that people know the target by."),
        .optional("opt-in", .flag, "Whether its pages are made only when it is named."),
        .required("file", .object(files)),
        .optional("languages", .texts, "The ids of languages in the order of the examples; others follow."),
        .required("escaping", .object(escaping)),
    ])

    private static let files: [SettingsField] = [
        .required("extension", .text, "Letters and digits, without a dot."),
        .optional(
            "link", .text, "How one page links to another, `../{page}/`; by default with the extension."),
    ]

    private static let escaping: [SettingsField] = [
        .optional(
            "syntax", .word(PageSyntax.allCases.map(\.rawValue)),
            "What kind of text the files are; Markdown by default."),
        .required("mustaches", .word(["keep", "v-pre"]), "What becomes of two braces in prose."),
        .required(
            "link-schemes", .texts,
            "The schemes that links and images of a document may have; of others the text remains."),
    ]
}
