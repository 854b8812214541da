import CodeTemplates
import TargetLanguages

extension ExampleContext {
    /// What a template may use whose first line is `{# context: example #}`.
    static let shape = RecordShape(
        "example",
        [
            .init("operation", .record(operation), "the operation"),
            .init("baseURL", .text, "the server's URL without a final slash"),
            .init("variables", .list(.record(variable)), "the values that a reader replaces"),
            .init("pathVariables", .list(.text), "the names of those that are text and stand in the path"),
            .init(
                "arguments", .list(.record(packageArgument)),
                "what the method of a package is given, in order"),
            .init(
                "positions", .list(.record(packageArgument)), "those of them that are given by their places"),
            .init("options", .list(.record(packageArgument)), "those of them that are given by their names"),
            .init("environment", .list(.text), "the environment variables that hold the credentials"),
            .init("checks", .list(.record(CredentialContext.check)), "what they must hold"),
            .init("target", .list(.record(piece)), "the path and the start of the query, in pieces"),
            .init("path", .list(.record(piece)), "the path alone, in pieces"),
            .init("encodedQuery", .text, "the start of the query, percent-encoded, for `url`"),
            .init("encodedTarget", .text, "path and query with all values in them, percent-encoded"),
            .init("query", .list(.record(queryItem)), "the query parameters that the program encodes"),
            .init("queryFields", .list(.record(queryItem)), "the same, when each has a name of its own"),
            .init("headers", .list(.record(header)), "the headers without credentials"),
            .init("credentials", .record(CredentialContext.shape), "the credentials by their kind"),
            .init("body", .optional(.record(BodyContext.shape)), "the content"),
            .init("decodesBody", .flag, "whether the program looks into the response's body"),
            .init("importsJSON", .flag, "whether the program reads or writes JSON"),
            .init("readsFiles", .flag, "whether the program reads files to send them"),
            .init("files", .list(.text), "the names of these files"),
            .init("encodes", .flag, "whether the program percent-encodes values"),
            .init("success", .record(success), "what tells a success"),
            .init("result", .optional(.record(result)), "what is printed; absent for the body as it is"),
            .init("sdk", .record(sdk), "the vendor's package; empty texts for other variants"),
            .init("client", .optional(.record(client)), "the call of the typed client, where there is one"),
        ])

    private static let operation = RecordShape(
        "operation",
        [
            .init("id", .text, "its id"), .init("summary", .text, "what it does, one line"),
            .init("method", .text, "the HTTP method in upper case"),
            .init("isHead", .flag, "whether the method is HEAD, whose answers have no body"),
            .init("isEmpty", .flag, "whether the method is one with content, and there is none"),
            .init("isCommon", .flag, "whether the method is one that libraries have a name for"),
            .init("isClassic", .flag, "whether also those have one that do not know PATCH"),
        ])
    private static let variable = RecordShape(
        "variable",
        [
            .init("name", .text, "for `identifier`"), .init("value", .text, "the sample value"),
            .init("native", LanguageFilters.json, "the value as the method of a package takes it"),
        ])
    static let packageArgument = RecordShape(
        "argument",
        [
            .init("variable", .optional(.text), "the variable that holds the value, for `identifier`"),
            .init("name", .text, "its name in the document"),
            .init("label", .code, "its name in the package"),
            .init("key", .text, "its name in a map of the package, for `key`"),
            .init("value", LanguageFilters.json, "the value"),
            .init("text", .text, "the value as JSON"),
            .init("model", .optional(.text), "the class of the value, for `packageName(model)`"),
            .init("isList", .flag, "whether it is a list of objects of that class"),
            .init("isOption", .flag, "whether it is given by its name"),
            .init("file", .optional(.text), "the file that is given"),
            .init("isContent", .flag, "whether what it holds is all of the content"),
            .init("fileName", .optional(.code), "where it is given as an object, what has its name"),
            .init("fileContent", .code, "what has its content"),
            .init("leavesOutNullables", .flag, "whether members are left out that may be null"),
            .init("instanceClass", .optional(.code), "the class of the object that a function is given"),
        ])
    private static let piece = RecordShape(
        "piece",
        [
            .init("variable", .optional(.text), "the variable whose value stands here, as one path segment"),
            .init("literal", .text, "else the text, percent-encoded, for `url`"),
        ])
    private static let queryItem = RecordShape(
        "queryItem",
        [
            .init("name", .text, "the name, not encoded"),
            .init("encodedName", .text, "the name, percent-encoded, for `url`"),
            .init("value", .text, "the value, not encoded"),
            .init("environment", .optional(.text), "the environment variable that holds the value instead"),
        ])
    private static let header = RecordShape(
        "header",
        [
            .init("name", .text, "the name"), .init("value", .text, "the value"),
            .init("line", .text, "both on one line, `Name;` for an empty value"),
            .init("isContentHeader", .flag, "whether it describes the content"),
            .init("isFromParts", .flag, "whether a client that is given `body.parts` writes it itself"),
            .init("isFromFields", .flag, "whether a client that is given `body.fields` writes it itself"),
        ])
    private static let success = RecordShape(
        "success",
        [
            .init("status", .integer, "the documented status code"),
            .init(
                "digit", .optional(.integer),
                "the first digit of the status codes that are successes, where not only the documented one is"
            ),
            .init("conditions", .list(.record(condition)), "what the body must say too"),
            .init("filter", .optional(.text), "these and that there is a result, as a filter of jq"),
            .init(
                "hasLocation", .flag, "whether it is a redirect, of which the header Location is printed"),
        ])
    private static let condition = RecordShape(
        "condition",
        [
            .init("keys", .list(.text), "the keys that lead to the value"),
            .init("value", LanguageFilters.json, "the value"), .init("text", .text, "the value as text"),
            .init("isText", .flag, "whether the value is a string"),
            .init("isFlag", .flag, "whether the value is true or false"),
        ])
    private static let result = RecordShape(
        "result",
        [
            .init("name", .code, "the variable that holds the object; `body` for the body itself"),
            .init("keys", .list(.text), "the keys from the body to the object; none for the body itself"),
            .init("fields", .list(.record(printed)), "what is printed, in order"),
            .init("filter", .text, "the fields as a filter of jq"),
        ])
    private static let printed = RecordShape(
        "printed",
        [
            .init("key", .text, "the key in the object"),
            .init("isText", .flag, "whether its documented value is a string, or nothing"),
            .init("isDateTime", .flag, "whether a package makes it a date with a time"),
            .init("isDate", .flag, "whether a package makes it a date"),
            .init("isEnumeration", .flag, "whether it is one of the texts that a schema with a name lists"),
            .init("isNumber", .flag, "whether its documented value is a number"),
            .init("isFlag", .flag, "whether its documented value is true or false"),
            .init("isList", .flag, "whether its documented value is a list of plain values"),
        ])
    private static let sdk = RecordShape(
        "sdk",
        [
            .init("package", .text, "the name in the package index"),
            .init("baseURL", .text, "the server's URL as the package wants it"),
            .init("module", .code, "module or namespace"),
            .init("client", .code, "the class with the operations"),
            .init("error", .code, "the type of its errors"),
            .init("method", .code, "the method's name"),
            .init("takesOptions", .flag, "whether the method takes arguments that need not be given"),
            .init("sendsFlags", .flag, "whether it sends true or false"),
            .init("sendsLists", .flag, "whether it is given lists of plain values"),
            .init("usesModels", .flag, "whether it is given objects of the package's classes"),
            .init("isLongCall", .flag, "whether the call is too long for a line"),
            .init("returnsContent", .flag, "whether content is documented for the success"),
            .init(
                "printsText", .flag, "whether that content is printed as it is and nothing in it is looked at"
            ),
            .init("findsKeysByName", .flag, "whether it finds keys by their names in requests"),
            .init("resources", .list(.code), "what leads from the client to the method"),
            .init("baseURLArgument", .code, "the client's argument for the server's URL"),
            .init("baseURLKeys", .list(.record(urlKey)), "the URL's keys, where that argument is a map"),
            .init("baseURLClass", .optional(.code), "the class of an object in place of that map"),
            .init("credentials", .list(.record(clientCredential)), "the client's arguments for credentials"),
            .init(
                "credentialsArgument", .optional(.code),
                "the one argument for all of them, a map or an object"),
            .init("credentialsClass", .optional(.code), "the class of that object"),
            .init("options", .list(.record(clientOption)), "what else the client is given"),
            .init("optionsClass", .optional(.code), "the class of the object with all that it is given"),
            .init("request", .optional(.code), "the class of the object that the method is given"),
            .init("requestModule", .optional(.code), "the module below that of all classes that it is in"),
            .init("givesMap", .flag, "whether what is given by name is given in one map"),
            .init("membersArgument", .optional(.code), "the name of the argument for that map or object"),
            .init("errorStatus", .code, "what of an error has the status"),
            .init("errorBody", .code, "what of an error has the body of the answer"),
            .init("callOptions", .list(.record(clientOption)), "what methods are given besides"),
            .init(
                "clientModule", .optional(.code),
                "the module below 'module' that the class with the operations is in"),
            .init(
                "isModule", .flag,
                "whether the module itself has the resources, and takes what a client is given"),
            .init("answerField", .optional(.code), "what of that which it hands back has the answer"),
            .init("handsBackMaps", .flag, "whether answers are maps, and not objects of classes"),
            .init("printsJSON", .flag, "whether something printed is true, false or a list"),
        ])
    private static let urlKey = RecordShape(
        "urlKey", [.init("key", .text, "the key, for `key`"), .init("name", .code, "the same as a name")])
    private static let clientCredential = RecordShape(
        "clientCredential",
        [
            .init("name", .code, "the argument"), .init("environment", .text, "the environment variable"),
            .init("isNamed", .flag, "whether the argument has a name"),
        ])
    private static let clientOption = RecordShape(
        "clientOption",
        [.init("name", .code, "the argument"), .init("value", LanguageFilters.json, "its value")])
}
