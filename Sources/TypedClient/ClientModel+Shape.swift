package import CodeTemplates

extension ClientModel {
    /// What a template of a typed client may use, under the context name `client`.
    package static var shape: RecordShape {
        RecordShape(
            "client",
            [
                .init("name", .code, "The name of the client's type"),
                .init("isSplit", .flag, "Whether the client stands in several files"),
                .init("usesFoundation", .flag, "Whether operations or types here need Foundation"),
                .init("documentation", .text, "What the API is for"),
                .init("credentials", .list(.record(credentialShape)), "The ways to authorize a call"),
                .init("areCredentialsOptional", .flag, "Whether some operation can be called without"),
                .init("servers", .list(.record(serverShape)), "The document's servers"),
                .init("defaultServer", .optional(.code), "The name of the server used by default"),
                .init("groups", .list(.record(groupShape)), "The groups of operations, if there are any"),
                .init("operations", .list(.record(operationShape)), "The operations"),
                .init("scopes", .list(.record(scopeShape)), "The types, by the type they are nested in"),
            ])
    }

    private static var credentialShape: RecordShape {
        RecordShape(
            "credential",
            [
                .init("name", .code, "The function's name"),
                .init("documentation", .text, "What the values are"),
                .init("parameters", .code, "The function's parameters"),
                .init("schemes", .list(.record(schemeShape)), "The schemes that it is for"),
                .init("provider", .optional(.record(providerShape)), "The second function, with a closure"),
            ])
    }

    private static var schemeShape: RecordShape {
        RecordShape(
            "scheme",
            [
                .init("key", .text, "The name in the document"),
                .init("authorization", .code, "The value that the support code wants"),
            ])
    }

    private static var providerShape: RecordShape {
        RecordShape(
            "provider",
            [
                .init("type", .code, "What the closure returns"),
                .init("authorization", .code, "The value that the support code wants"),
            ])
    }

    private static var groupShape: RecordShape {
        RecordShape(
            "group",
            [
                .init("name", .code, "The property of the client"), .init("type", .code, "Its type"),
                .init("documentation", .text, "What the operations are about"),
            ])
    }

    private static var pagesShape: RecordShape {
        RecordShape(
            "pages",
            [
                .init("name", .code, "The function that returns all pages"),
                .init("page", .code, "The type of a page"),
                .init("arguments", .code, "The arguments for the page `following`"),
                .init("field", .optional(.text), "What leads to the next page in the body; else a header"),
            ])
    }

    private static var serverShape: RecordShape {
        RecordShape(
            "server",
            [
                .init("name", .code, "The constant's name"),
                .init("documentation", .text, "What the document says about it"),
                .init("url", .text, "The base URL; its path if the host is not known"),
                .init("isHostKnown", .flag, "Whether the document tells the host"),
                .init("variant", .optional(.record(variantShape)), "The function with the URL's variables"),
            ])
    }

    private static var variantShape: RecordShape {
        RecordShape(
            "variant",
            [
                .init("parameters", .code, "The function's parameters"),
                .init("documentation", .text, "What the document says about the server and its variables"),
                .init("parts", .list(.record(partShape)), "The URL's parts in order"),
            ])
    }

    private static var partShape: RecordShape {
        RecordShape(
            "part",
            [
                .init("text", .text, "What is the same for all values, if it is no argument"),
                .init("argument", .optional(.code), "The argument"),
                .init("signs", .optional(.text), "What is not encoded in the argument"),
            ])
    }

    private static var operationShape: RecordShape {
        RecordShape(
            "operation",
            [
                .init("scope", .code, "The type whose functions they are"),
                .init("name", .code, "The function that returns the body"),
                .init("replyName", .code, "The function that returns the whole answer"),
                .init("title", .text, "The operation's name in the document"),
                .init("documentation", .text, "Description, example, parameters, result and errors"),
                .init("method", .text, "The HTTP method"),
                .init("path", .text, "The path with its parameters in braces"),
                .init("parameters", .code, "The function's parameters, one a line"),
                .init("arguments", .code, "The same as arguments that pass them on"),
                .init("requestParameters", .list(.record(parameterShape)), "What the request is made of"),
                .init("body", .optional(.code), "The body as the support code wants it"),
                .init("accept", .optional(.text), "The media type of a success that is not JSON"),
                .init("security", .optional(.code), "The security schemes that it takes, if not all do"),
                .init("server", .optional(.text), "Its own server"),
                .init("isDeprecated", .flag, "Whether new programs should not use it"),
                .init("pages", .optional(.record(pagesShape)), "How its list comes in pages"),
                .init("declaresFailure", .flag, "Whether the enumeration of errors is declared here"),
                .init(
                    "sharedFailure", .optional(.code), "The enumeration that it is in place of one"),
                .init("successStatus", .code, "The documented success"),
                .init("otherSuccesses", .optional(.code), "Further statuses of the same success"),
                .init("successType", .optional(.code), "The type of the success body; absent for none"),
                .init("sender", .code, "The support code's function that sends the call"),
                .init("successFields", .list(.record(fieldShape)), "What a success body must say"),
                .init("messageFields", .list(.text), "The fields that may hold a message"),
                .init("failureType", .code, "The enumeration of errors"),
                .init("failures", .list(.record(failureShape)), "The documented errors"),
                .init("documentsAllStatuses", .flag, "Whether one of the errors is for all other statuses"),
            ])
    }

    private static var parameterShape: RecordShape {
        RecordShape(
            "parameter",
            [
                .init("key", .text, "The name in the request"),
                .init("label", .text, "The argument's label, without backticks"),
                .init("value", .code, "The argument as text"),
                .init("place", .code, "Where and how it stands in the request"),
                .init("isInPath", .flag, "Whether it stands in the path"),
                .init("separator", .optional(.text), "What joins the elements of a list"),
                .init("object", .optional(.code), "The argument whose fields the text is made of"),
            ])
    }

    private static var fieldShape: RecordShape {
        RecordShape(
            "field",
            [.init("key", .text, "The name in the body"), .init("value", .text, "The value")])
    }

    private static var failureShape: RecordShape {
        RecordShape(
            "failure",
            [
                .init("pattern", .code, "The statuses as the pattern of a switch"),
                .init("name", .code, "The case's name"),
                .init("documentation", .text, "Status and description"),
                .init("type", .optional(.code), "The type of the body; absent for none"),
                .init("isText", .flag, "Whether the body is text, not JSON"),
            ])
    }

    private static var scopeShape: RecordShape {
        RecordShape(
            "scope",
            [
                .init("name", .code, "The outer type"),
                .init("types", .list(.record(typeShape)), "The types in it"),
            ])
    }

    private static var typeShape: RecordShape {
        RecordShape(
            "type",
            [
                .init("name", .code, "The name without its scope"),
                .init("documentation", .text, "What the document says about it"),
                .init("coding", .code, "The protocol of its coding"),
                .init("isDecoded", .flag, "Whether answers have it"),
                .init("isEncoded", .flag, "Whether requests have it"),
                .init("structure", .optional(.record(structureShape)), "Its properties, if it has any"),
                .init("enumeration", .optional(.record(enumerationShape)), "Its texts, if it has any"),
                .init("union", .optional(.record(unionShape)), "Its alternatives, if it has any"),
                .init("original", .optional(.code), "The type of which it is another name, if it is one"),
                .init("wrapped", .optional(.code), "The type of its value, if it has no other"),
            ])
    }

    private static var structureShape: RecordShape {
        RecordShape(
            "structure",
            [
                .init("properties", .list(.record(propertyShape)), "The properties"),
                .init("parameters", .code, "The initialiser's parameters"),
                .init("others", .optional(.record(othersShape)), "The members that have no property"),
            ])
    }

    private static var othersShape: RecordShape {
        RecordShape(
            "others",
            [
                .init("name", .code, "The property that holds them"),
                .init("type", .code, "The type of their values"),
                .init("keys", .code, "The keys that are not among them"),
            ])
    }

    private static var propertyShape: RecordShape {
        RecordShape(
            "property",
            [
                .init("name", .code, "The property's name"),
                .init("type", .code, "The type"),
                .init("documentation", .text, "What the document says about it"),
                .init("key", .text, "The name in JSON"),
                .init("storage", .code, "The stored property's name"),
                .init("wrapper", .optional(.code), "The property wrapper"),
                .init("holder", .code, "What holds the value: a box, a wrapper, or the property"),
                .init("reader", .code, "The function of the support code that reads it"),
                .init("writer", .code, "The function of the support code that writes it"),
                .init("defaultValue", .optional(.code), "What the value is if it is absent"),
                .init("isBoxed", .flag, "Whether the value stands in a box"),
                .init("isHidden", .flag, "Whether the box does not show its value"),
            ])
    }

    private static var enumerationShape: RecordShape {
        RecordShape("enumeration", [.init("cases", .list(.record(caseShape)), "The cases")])
    }

    private static var unionShape: RecordShape {
        RecordShape(
            "union",
            [
                .init("discriminator", .optional(.text), "The key whose text tells the case"),
                .init("cases", .list(.record(alternativeShape)), "The cases"),
                .init("objects", .list(.code), "What the objects have, if no discriminator tells them apart"),
                .init("isRecursive", .flag, "Whether a case holds the union itself"),
                .init("fallback", .optional(.code), "The case of values whose text names none"),
            ])
    }

    private static var alternativeShape: RecordShape {
        RecordShape(
            "alternative",
            [
                .init("name", .code, "The case's name"), .init("type", .code, "The type of its value"),
                .init("tags", .list(.text), "The discriminator's texts"),
                .init("position", .optional(.code), "Its place among the objects without discriminator"),
            ])
    }

    private static var caseShape: RecordShape {
        RecordShape(
            "case",
            [
                .init("name", .code, "The case's name"),
                .init("documentation", .text, "Title and description"),
                .init("value", .text, "The text"),
            ])
    }
}
