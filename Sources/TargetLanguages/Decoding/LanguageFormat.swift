/// What a `language.yaml` may hold.
package enum LanguageFormat {
    /// The whole file.
    package static let file = SettingsFormat.object(
        [
            .required("name", .text, "The name that readers know the language by."),
            .optional("needs", .text, "What a reader needs to run its programs, as words after 'Needs'."),
            command,
            optIn,
            .required(
                "fences", .texts, "The words behind the three backticks of Markdown, the usual one first."),
            .required("file", .object([.required("extension", .text, "Letters and digits, without a dot.")])),
            .optional("indentation", .text, "One level; four blanks by default."),
            .required("comment", .text, "What starts a comment of one line, with its blank."),
            .optional(
                "documentation-comment", .text, "What starts a documentation comment; 'comment' by default."),
            .optional(
                "comment-escapes", .table(.text), "What is written for texts that would end a comment."),
            .required(
                "strings", .list(stringForm, isFilled: true),
                "The forms of string literals; the first that can hold a text is used."),
            .optional("unwritable", .texts, "Characters that no literal can hold."),
            .optional("values", values, "How other values are written."),
            .optional("members", members, "How a member of an object is reached."),
            .required("identifiers", identifiers, "How names are made of words."),
            .optional(
                "qualified-names", qualifiedNames,
                "How the names of a vendor's modules and classes are written."),
            .optional(
                "package-names", packageNames,
                "How packages made by OpenAPI Generator name what a document names."),
        ] + toolFields + [
            .optional("programs", .texts, "What its programs start themselves."),
            .optional("lint", commands, "Linters, for contributors."),
            .optional("variants", .table(.object(variantFields)), "What differs in a variant, by its name."),
        ])

    private static let commands = SettingsFormat.list(.texts)

    private static let toolFields: [SettingsField] = [
        .optional("check", commands, "Commands that check the syntax of '{file}'."),
        .optional("build", commands, "Commands that build a program of '{file}'."),
        .optional("run", .texts, "The command that runs it."),
        .optional("run-environment", .table(.text), "Environment variables of the run."),
    ]

    private static let variantFields: [SettingsField] =
        toolFields + [
            .optional("packages", .text, "Where the packages are that the variant needs."),
            .optional("file-name", .text, "The name that the file must have."),
            .optional("refuses", refusals, "What its library refuses to send."),
            .optional(
                "styles", .table(style), "What is different in packages of another style, by style."),
            .optional("install", .text, "What installs the vendor's package, as a reader types it."),
            .optional("needs", .text, "What its programs need, in place of the language's own words."),
            command,
            optIn,
        ]

    private static let style = SettingsFormat.object([
        .optional(
            "refuses", .texts, "What their methods cannot be given, as under 'arguments' of 'refuses'."),
        .optional("escape", .text, "What stands before a name that the language keeps for itself."),
        .optional("suffix", .text, "What stands behind it."),
        .optional(
            "reserved", .text, "Words that it keeps besides the language's, with blanks between them."),
        .optional("texts", .texts, "The kinds of parameters that are given as text."),
        .optional("credential-argument", .text, "The client's argument for its only credential."),
        .optional("pair-arguments", .texts, "The client's arguments for a user name and a password."),
        .optional("base-url-argument", .text, "The client's argument for the base URL."),
        .optional("error-status", .text, "What of an error has the status."),
        .optional("error-body", .text, "What of an error has the body of the answer."),
        .optional(
            "members", .texts,
            "How methods take what is given by name, the usual way first: keywords, map or object."),
        .optional("path-arguments", .word(["positions", "names"]), "How the path's values are given."),
        .optional("names", .word(["document", "language"]), "Whose names arguments and fields have."),
        .optional(
            "property", .word(IdentifierSyntax.Style.allCases.map(\.rawValue)), "How fields are named."),
        .optional("dates", .word(["objects", "strings"]), "What dates in answers are."),
        .optional(
            "method-suffix", .text,
            "What stands behind names of methods that a document gives to all languages."),
        .optional("needs", .texts, "The settings without which there is no example: client or error."),
        .optional("call-options", .table(.any), "What methods are given besides, by argument."),
    ])

    private static let command = SettingsField.optional(
        "command", .text, "What runs a program, as a reader types it, with '{file}' for the file's name.")

    private static let optIn = SettingsField.optional(
        "opt-in", .flag, "Whether its examples are made only when it is named.")

    private static let refusals = SettingsFormat.object([
        .optional("methods", .texts, "Methods of requests."),
        .optional("methods-but", .texts, "All methods but these."),
        .optional("content", .texts, "Methods whose requests may not have content."),
        .optional("url-characters", .texts, "Characters that it changes in a URL."),
        .optional("path-characters", .texts, "Characters that it changes in the values of a path."),
        .optional(
            "arguments", .texts,
            "What the methods of a vendor's package cannot be given: text, integer, number, boolean, date, date-time, "
                + "enumeration, array, object, map, model, model-array, text-content, content, file or file-content; renamed-field where the "
                + "name of a form's field would be another in the language; partial-model "
                + "when members are left out that may be null, partial-open-model when it may be one of several too; "
                + "answer-enumeration, answer-list and answer-content when such a field, or no field, of the answer is printed; nested-base-url where the client takes it in a map, members-argument where a map or object has a name; "
                + "client-objects where a client takes objects of classes, nested-credentials where it takes credentials in a map, module-client where a module has the resources, call-options where methods are given something besides."
        ),
    ])

    private static let stringForm = SettingsFormat.object([
        .required("open", .text), .required("close", .text),
        .optional("whole", .text, "All characters must be of this pattern's."),
        .optional("avoid", .texts, "The next form is tried when one of these occurs."),
        .optional("lines", .flag, "Whether line breaks stand in it as they are."),
        .optional("escapes", .table(.text), "Characters that are written differently."),
        .optional(
            "control", .texts,
            "How control characters are written, such as '\\uHEX4', the first that is wide enough."),
        .optional("unit", .word(StringForm.Unit.allCases.map(\.rawValue)), "What HEX counts."),
    ])

    private static let values = SettingsFormat.object([
        .optional("null", .text), .optional("true", .text), .optional("false", .text),
        .optional(
            "integers", .object([.optional("minimum", .integer), .optional("maximum", .integer)]),
            "The integers that literals can say; {} for all."),
        .optional(
            "numbers", .word(["double", "text"]), "Whether other numbers are doubles or keep their spelling."),
        .optional("arrays", .object(collectionFields)),
        .optional(
            "objects",
            .object(
                collectionFields + [
                    .optional("entry", .text, "A form with KEY and VALUE."),
                    .optional("plain-key", .text, "The pattern of keys that need no quotes."),
                    .optional("special-keys", .table(.text), "Keys that are written differently."),
                    .optional(
                        "integer-keys-open", .text, "What opens an object all of whose keys are integers."),
                ])),
    ])

    private static let collectionFields: [SettingsField] = [
        .required("open", .text), .required("close", .text), .required("separator", .text),
        .optional("trailing", .flag, "Whether a separator may stand behind the last element."),
        .optional("padding", .text, "What stands inside of both ends when all is on one line."),
        .required("empty", .text),
    ]

    private static let members = SettingsFormat.object([
        .required("plain", .text), .optional("quoted", .text, "The same for what is no name."),
        .optional("optional-plain", .text), .optional("optional-quoted", .text),
        .optional("entry", .text, "The same in a map that a vendor's package hands back."),
    ])

    private static let identifiers = SettingsFormat.object(
        IdentifierSyntax.Kind.allCases.map { .optional($0.rawValue, identifierForm) } + [
            .optional("reserved", .words, "Words that are no identifiers, with blanks between them."),
            .optional("ignores-case", .flag, "Whether names that differ in case only are the same."),
        ])

    private static let qualifiedNames = SettingsFormat.object([
        .optional("separator", .text, "What stands between the parts of a name."),
        .optional("part", .text, "The pattern of a part."),
        .optional("reserved", .words, "Words that are no names, with blanks between them."),
        .optional("ignores-case", .flag, "Whether letter case makes no difference."),
        .optional("any-member", .flag, "Whether methods may have reserved names."),
    ])

    private static let packageNames = SettingsFormat.object(
        PackageNames.Kind.allCases.filter { $0 != .type && $0 != .model }.map {
            .optional($0.rawValue, .word(IdentifierSyntax.Style.allCases.map(\.rawValue)))
        } + [
            .optional("escape", .text, "What stands before a name that is reserved."),
            .optional("error", .text, "The type of the errors; ApiException by default."),
            .optional("reserved", .words, "Words that are reserved, with blanks between them."),
            .optional("reserved-models", .words, "Names of schemas before which 'Model' stands."),
        ])

    private static let identifierForm = SettingsFormat.object([
        .required("style", .word(IdentifierSyntax.Style.allCases.map(\.rawValue))),
        .optional("acronyms", .texts, "Words that are written in capitals."),
        .optional("prefix", .text),
    ])
}
