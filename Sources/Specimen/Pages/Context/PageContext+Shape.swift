import CodeTemplates

extension PageContext {
    /// What a template may use whose first line is `{# context: page #}`.
    static let shape = RecordShape(
        "page",
        [
            .init("title", .text, "what the operation does, a short line"),
            .init("purpose", .optional(.text), "the same in a sentence"),
            .init("description", .optional(.text), "the same at length, in Markdown"),
            .init("isDeprecated", .flag, "whether new programs should not use it"),
            .init("requestLine", PageBlock.shape, "method and URL"),
            .init("hasSeveralServers", .flag, "whether there is a choice of base URLs"),
            .init("servers", .list(.record(server)), "the base URLs, that of the examples first"),
            .init(
                "serverVariables", .list(.record(serverVariable)),
                "the parts of base URLs that can be other ones"),
            .init("schemes", .list(.record(scheme)), "the ways to send credentials"),
            .init("needsOneScheme", .flag, "whether one of several schemes is enough"),
            .init("needsAllSchemes", .flag, "whether all of several schemes are needed"),
            .init("isAuthenticationOptional", .flag, "whether the request may go without credentials"),
            .init("combinations", .list(.text), "the choices, when one of them is of several schemes"),
            .init("variables", .list(.record(variable)), "the environment variables of the examples"),
            .init("parameterGroups", .list(.record(group)), "the parameters by their place in the request"),
            .init("body", .optional(.record(body)), "what the request sends"),
            .init("otherBodies", .list(.record(body)), "what it can send instead"),
            .init("bodyDescription", .optional(.text), "what it is for, in Markdown"),
            .init("isBodyRequired", .flag, "whether the request must have a body"),
            .init("hasExamples", .flag, "whether there are examples"),
            .init("printed", .list(.text), "the members, or the header, that the examples print"),
            .init("replacements", .list(.record(replacement)), "the values that a reader replaces"),
            .init("httpExamples", .list(.record(tab)), "the examples without a vendor's package"),
            .init("sdkExamples", .list(.record(tab)), "the examples with one, or with a generated client"),
            .init("responses", .list(.record(response)), "the documented answers"),
            .init("errors", .list(.record(failure)), "those that are no success"),
            .init("secrets", .list(.text), "the members of a success that must not be shown"),
            .init("links", .list(.record(link)), "where more is said"),
            .init("source", .record(source), "the document"),
        ])

    /// All contexts that templates of pages may declare.
    static let contexts: [String: RecordShape] = [
        "page": shape, "scheme": scheme, "field": field, "body": body, "tab": tab,
    ]

    static let server = RecordShape(
        "server",
        [
            .init("url", .text, "the base URL"),
            .init("description", .optional(.text), "what it is for, in Markdown"),
        ])
    private static let serverVariable = RecordShape(
        "server variable",
        [
            .init("name", .text, "the name in the document"),
            .init("value", .text, "what stands in the base URL"),
            .init("allowed", .list(.text), "what may stand there; none when everything may"),
            .init("description", .optional(.text), "what it means, in Markdown"),
        ])
    private static let scheme = RecordShape(
        "scheme",
        [
            .init("title", .text, "the kind in words"),
            .init("description", .optional(.text), "what to know about it, in Markdown"),
            .init("isBasic", .flag, "whether it is HTTP Basic"),
            .init("isBearer", .flag, "whether it is a bearer token"),
            .init("isKey", .flag, "whether it is a key"),
            .init("place", .text, "where the key stands: header, query parameter or cookie"),
            .init("keyName", .text, "the name under which the key stands there"),
            .init("sample", .optional(PageBlock.shape), "what is sent for sample credentials"),
            .init("isShown", .flag, "whether examples can send it"),
            .init("flows", .list(.record(OAuthWords.flow)), "how tokens are got with OAuth 2.0"),
            .init("discovery", .optional(.text), "the URL of OpenID Connect that tells how tokens are got"),
            .init("scopes", .list(.record(OAuthWords.scope)), "what the token must allow for this request"),
        ])
    static let variable = RecordShape(
        "variable", [.init("name", .text, "its name"), .init("meaning", .text, "what it holds")])
    private static let group = RecordShape(
        "group",
        [
            .init("title", .text, "the place in words"),
            .init("fields", .list(.record(field)), "the parameters"),
        ])
    private static let field = RecordShape(
        "field",
        [
            .init("name", .text, "the path from the body"), .init("type", .text, "the type in words"),
            .init("isRequired", .flag, "whether it is always there"),
            .init("isNullable", .flag, "whether it may be null"),
            .init("isDeprecated", .flag, "whether new programs should not use it"),
            .init("isSecret", .flag, "whether the value must not be shown"),
            .init("description", .optional(.text), "what it means, in Markdown"),
            .init("constant", .optional(.text), "its only value"),
            .init("values", .list(.text), "its values"),
            .init("isList", .flag, "whether these are the values of a list's elements"),
            .init("constraints", .list(.text), "its limits, each the start of a sentence"),
            .init("default", .optional(.text), "its default"),
            .init("example", .optional(.text), "an example"),
            .init("meanings", .list(.record(meaning)), "its values with their meanings"),
        ])
    private static let meaning = RecordShape(
        "meaning",
        [
            .init("value", .text, "the value"), .init("title", .optional(.text), "a short name"),
            .init("description", .optional(.text), "what it means, in Markdown"),
        ])
    private static let body = RecordShape(
        "body",
        [
            .init("mediaType", .text, "the media type"),
            .init("fields", .list(.record(field)), "its members"),
            .init("examples", .list(.record(sample)), "examples"),
        ])
    private static let sample = RecordShape(
        "sample",
        [.init("title", .optional(.text), "what it shows"), .init("value", PageBlock.shape, "the content")])
    private static let replacement = RecordShape(
        "replacement",
        [
            .init("value", .text, "the sample value"),
            .init("description", .optional(.text), "what it means, in Markdown"),
        ])
    private static let tab = RecordShape(
        "tab",
        [
            .init("id", .text, "the id of the language, for `slot`"), .init("title", .text, "its name"),
            .init("needs", .optional(.text), "what a reader needs to run a program without a package"),
            .init("file", .text, "the name that a reader can give the program's file"),
            .init("command", .optional(.text), "what runs that file, as a reader types it"),
            .init("code", PageBlock.shape, "the program"),
            .init("package", .optional(.record(package)), "the package that it uses"),
        ])
    private static let package = RecordShape(
        "package",
        [
            .init("name", .text, "its name"), .init("version", .text, "the version that was executed"),
            .init("install", PageBlock.shape, "the command that installs it"),
        ])
    private static let response = RecordShape(
        "response",
        [
            .init("status", .text, "the status code with its phrase"),
            .init("meaning", .text, "what happened, in Markdown"),
            .init("conditions", .list(.record(condition)), "what the body says of a success"),
            .init("headers", .list(.record(field)), "its headers"),
            .init("bodies", .list(.record(body)), "its bodies by media type"),
        ])
    private static let condition = RecordShape(
        "condition", [.init("path", .text, "the member's path"), .init("value", .text, "its value as JSON")])
    private static let failure = RecordShape(
        "failure",
        [
            .init("status", .text, "the status code with its phrase"),
            .init("meaning", .text, "what happened, in Markdown"),
            .init("messageFields", .list(.text), "where the body holds its message"),
            .init("advice", .text, "what to do, in Markdown"),
        ])
    private static let link = RecordShape(
        "link", [.init("title", .text, "what is found there"), .init("url", .text, "the URL")])
    static let source = RecordShape(
        "source", [.init("title", .text, "the API's title"), .init("version", .text, "its version")])
}
