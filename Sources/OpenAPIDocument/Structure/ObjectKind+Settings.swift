/// What the extension `x-specimen` may say at each place.
extension ObjectKind {
    static let credentialNamesObject = ObjectDefinition(
        "x-specimen credentials",
        ["username", "password", "token", "key"].map { .optional($0, .string) })

    static let sdkPackageObject = ObjectDefinition(
        "x-specimen SDK package",
        [.required("package", .string), .required("version", .string)]
            + sdkKeys.map { .optional($0, .string) }
            + sdkMaps.map { .optional($0, .map(.string)) }
            + [
                .optional("dates", .word(["objects", "strings"])),
                .optional("keys", .word(["schemes", "names"])),
                .optional("style", .word(["models", "values", "checked", "functions", "resources"])),
                .optional("answers", .word(["objects", "maps"])),
                .optional("credential-arguments", .map(.strings)),
                .optional("base-url-argument", .strings),
                .optional("options", .map(.any)),
                .optional("call-options", .map(.any)),
                .optional("members", .word(["keywords", "map", "object"])),
                .optional("path-arguments", .word(["positions", "names"])),
                .optional("names", .word(["document", "language"])),
            ])

    private static let sdkMaps = [
        "clients", "methods", "arguments", "requests", "error-fields", "file-fields", "answer-fields",
        "contents", "fields",
    ]

    static let operationSettingsObject = ObjectDefinition(
        "x-specimen of an operation",
        [
            .optional("prints", .list(.string)), .optional("success", .map(.any)),
            .optional("message", .list(.string)), .optional("pages", .map(.string)),
            .optional("method", .string),
        ])

    static let valueSettingsObject = ObjectDefinition(
        "x-specimen of a value", [.optional("secret", .boolean)])

    static let documentSettingsObject = ObjectDefinition(
        "x-specimen of a document",
        [
            .optional("name", .string), .optional("credentials", .map(.object(.credentialNames))),
            .optional("sdks", .map(.object(.sdkPackage))), .optional("groups", .boolean),
        ])

    /// The plain words that an SDK package may say besides its name and version.
    package static let sdkKeys = [
        "requirement", "module", "client", "error", "base-url", "base-url-class", "content",
        "options-class", "credentials-class", "envelope", "answer-field",
        "members-argument",
    ]
}
