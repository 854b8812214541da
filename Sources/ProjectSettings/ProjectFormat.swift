import OpenAPIDocument
package import TargetLanguages

/// What a project file, `specimen.yaml`, may hold.
package enum ProjectFormat {
    /// The whole file: the settings of one document, or of several under `specs`.
    package static let file = SettingsFormat.object(
        [
            .optional("spec", .text, "The OpenAPI document, as a path from this file's folder."),
            .optional(
                "specs", .list(.object([.required("spec", .text, "The document.")] + own), isFilled: true),
                "Several documents; what stands beside this key holds for all of them."),
        ] + own)

    /// The keys that may stand beside `specs`; the others say something about one document.
    static let common = ["specs", "output"] + choices.map(\.name)

    private static let own: [SettingsField] =
        [.optional("output", .text, "The folder to write to; 'output' by default.")] + choices
        + [
            .optional(
                "strict", .flag,
                "Whether a build fails when the client lacks an operation because of a fault; it warns otherwise."
            ),
            .optional("root", .text, "The folder that $ref may lead into; the document's own by default."),
            .optional("overlays", .texts, "OpenAPI Overlay documents that change the document, in order."),
            .optional(
                "expected-failures", .text,
                "A file of examples that are known to fail; 'specimen schema expected-failures' says what it holds."
            ),
            .optional("select", criteria, "The operations to use; each key narrows the selection."),
            .optional("exclude", criteria, "The operations to leave out."),
            .optional("server", .text, "The base URL that takes the place of the document's servers."),
        ] + fields(of: .documentSettings) + [
            .optional(
                "operations", .table(.object(fields(of: .operationSettings))),
                "What the document cannot say about operations, by operation id."),
            .optional(
                "secrets", .texts,
                "Schemas and parameters whose values are secrets, such as '#/components/schemas/Key'."),
        ]

    private static let choices: [SettingsField] = [
        .optional(
            "only", .list(.word(OutputKind.allCases.map(\.rawValue))), "The kinds of output."),
        .optional("languages", .texts, "The languages of examples; 'specimen languages' lists them."),
        .optional(
            "variants", .texts, "The variants of examples, such as 'http'; 'specimen languages' lists them."),
        .optional("targets", .texts, "The documentation targets."),
        .optional("templates", .text, "A folder whose templates come before the built-in ones."),
    ]

    private static let criteria = SettingsFormat.object([
        .optional("operations", .texts, "Operation ids."), .optional("tags", .texts),
        .optional(
            "paths", .texts, "A path means all below it too; '*' is any text in a segment, '**' any text."),
        .optional("methods", .texts),
    ])

    private static let summaries = [
        "name": "The name that programs give the API.",
        "credentials": "The environment variables of credentials, by security scheme.",
        "sdks": "The vendor's packages, by language.",
        "groups": "Whether the client's operations stand in groups by tag; by default in a large API.",
        "prints": "The fields of a success that examples print.",
        "success": "What the body of a success says besides its status.",
        "message": "Where error bodies hold their message.",
        "pages":
            "How a list comes in pages: the 'parameter' that asks for one, the field 'next' with its next value.",
        "client":
            "The class that has the operations, by default one for each tag; '' where the module itself has the resources.",
        "clients": "The classes that have the operations of a tag, by tag.",
        "dates":
            "Whether the package makes objects of dates in answers, as it does by default, or leaves strings.",
        "methods": "The methods whose names do not follow from the operation's id, by id.",
        "style":
            "Whether content is an object of a class, a plain value, one that is checked, an object that a function is given, or its members are arguments.",
        "content": "The name of the argument for content, where it is not named after its schema.",
        "contents": "The same by operation id, where it differs.",
        "keys": "Whether keys are found by the names of their security schemes, as by default, or their own.",
        "credential-arguments":
            "The client's arguments for credentials, by security scheme, two for a user name and a password; '' for one without a name, 'security.token' for a map with the key 'token'.",
        "credentials-class": "The class of an object that takes the place of that map.",
        "answers": "Whether answers are 'objects' of classes, as by default, or 'maps'.",
        "answer-field": "What of that which methods hand back has the answer, such as 'data'.",
        "answer-fields": "The same by operation id, where it differs.",
        "envelope": "The member of answers that methods hand back in place of the whole.",
        "base-url-argument":
            "The client's argument for the base URL, such as 'base_url', or 'urls.api' for a map with the key 'api'; several for one map.",
        "base-url-class": "The class of an object that takes the place of that map.",
        "fields": "Names of fields of answers that are others than the document's, by the document's.",
        "options": "What else the client is given, by argument.",
        "call-options":
            "What methods are given besides, by argument; '' for a usual one that they do not take.",
        "options-class": "The class of an object that holds the client's arguments, where it is given one.",
        "members":
            "How methods of resources take what is given by name: as 'keywords', in one 'map', or in an 'object'.",
        "members-argument": "The name of the argument for that map or object, where it is given by a name.",
        "path-arguments":
            "Whether methods of resources are given the path's values by 'positions' or by 'names'.",
        "names":
            "Whether arguments and fields have the names of the 'document' or those usual in the 'language'.",
        "arguments":
            "Names of arguments that are others than the document's, by the document's; '' for what the client sends by itself.",
        "requests": "The classes of the objects that methods are given, by operation id.",
        "file-fields":
            "What methods are given for a file, where that is an object with its 'name' and 'content'.",
        "error-fields": "What of an error has the answer's 'status' and 'body'.",
        "method": "The method of packages with resources, such as 'files.list'.",
        "requirement": "The versions that the examples are right for.",
    ]

    /// The keys of an `x-specimen` object.
    private static func fields(of kind: ObjectKind) -> [SettingsField] {
        kind.definition.fields.map { field in
            let (format, summary) = (format(field.type), summaries[field.name] ?? "")
            return field.isRequired
                ? .required(field.name, format, summary) : .optional(field.name, format, summary)
        }
    }

    private static func format(_ type: FieldType) -> SettingsFormat {
        switch type {
        case .string: .text
        case .word(let words, _): .word(words)
        case .boolean: .flag
        case .integer: .integer
        case .list(let element): .list(format(element))
        case .map(let element): .table(format(element))
        case .object(let kind): .object(fields(of: kind))
        case .types, .strings: .words
        case .any, .number, .reference, .schema, .schemas: .any
        }
    }
}
