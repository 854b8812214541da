package import TargetLanguages

/// What a file of expected failures may hold.
package enum ExpectedFailureFormat {
    /// The whole file: a sequence of failures.
    package static let file = SettingsFormat.list(
        .object([
            .required("operation", .text, "The operation id."),
            .required("language", .text, "The language; 'specimen languages' lists them."),
            .optional("variant", .text, "The variant, such as 'http'; all variants by default."),
            .optional(
                "situation", .text,
                "A documented status such as '404' or 'default', or missing-credential, unreachable, html or "
                    + "cut-off; all situations by default."),
            .required("reason", .text, "Why it fails, for those who read reports."),
        ]))
}
