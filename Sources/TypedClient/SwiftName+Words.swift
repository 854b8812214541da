extension SwiftName {
    /// Words that Swift's guidelines want in capitals as a whole.
    static let acronyms: Set<String> = [
        "api", "ascii", "cpu", "css", "csv", "dns", "faq", "ftp", "gif", "gpu", "guid", "html", "http",
        "https", "iban", "id", "ip", "jpeg", "json", "jwt", "mfa", "os", "pdf", "png", "qr", "ram", "rgb",
        "rss", "sdk", "sha", "sms", "smtp", "sql", "ssh", "ssl", "sso", "svg", "tcp", "tls", "ttl", "udp",
        "ui", "uri", "url", "utc", "uuid", "vat", "vpn", "xml",
    ]

    static let longestAcronym = acronyms.map(\.utf8.count).max() ?? 0

    /// Words for values that consist of signs only.
    static let signs: [Unicode.Scalar: String] = [
        "+": "plus", "-": "minus", "*": "asterisk", "/": "slash", "%": "percent", "<": "less",
        ">": "greater", "=": "equal", "!": "not", "&": "and", "|": "or", "~": "tilde", "^": "caret",
        ".": "dot", ",": "comma", ":": "colon", ";": "semicolon", "?": "question", "#": "hash",
        "@": "at", "$": "dollar", "_": "underscore", " ": "space",
    ]

    /// Words that cannot be the name of a declaration without backticks (The Swift Programming
    /// Language, Lexical Structure, keywords used in declarations, statements, expressions and types).
    static let reservedWords: Set<String> = [
        "Any", "Self", "actor", "as", "associatedtype", "await", "break", "case", "catch", "class",
        "continue", "default", "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false",
        "fileprivate", "for", "func", "guard", "if", "import", "in", "init", "inout", "internal", "is",
        "let", "nil", "operator", "precedencegroup", "private", "protocol", "public", "repeat", "rethrows",
        "return", "self", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true",
        "try", "typealias", "var", "where", "while",
    ]

    /// Names that a type of the document cannot have: it would hide a type that the client's code uses,
    /// or Swift has another meaning for it.
    package static let reservedTypes: Set<String> = [
        "API", "APIAnswer", "APIAuthorization", "APIBody", "APIBox", "APICall", "APIClosureTransport",
        "APIConnection", "APIContent", "APICredentials", "APIDate", "APIDateTime", "APIDecodingProblem",
        "APIDiscriminator", "APIDownload", "APIError", "APIEvent", "APIFailure", "APIFile", "APIFormStyle",
        "APIHeaders",
        "APIInvalidArgument", "APIJSON", "APIKey", "APILines", "APIMultipart", "APINoFailure", "APINullable",
        "APIObject", "APIObjectWriter", "APIOpenEnum", "APIPages", "APIParameter", "APIPathText",
        "APIProvider", "APIReply",
        "APIRequest", "APIRequestParts", "APIResponse", "APIRetries", "APISecret", "APIServer", "APIStream",
        "APIToken", "APITransport", "Any", "Array", "Bool", "Client", "Codable", "CodingKey", "CodingKeys",
        "Credentials", "Data", "Date", "Decodable", "Decoder", "Dictionary", "Double", "Encodable", "Encoder",
        "Error", "Exchanges", "Float", "Foundation", "Hashable", "Hasher", "Int", "Int32", "Int64",
        "LostBody", "Never", "Optional", "Protocol", "Result", "Self", "Sendable", "Server",
        "SessionDelegate", "SessionEvent", "Set", "String", "Swift", "Task", "TokenKeeper", "Type", "URL",
        "UInt64", "URLSessionTransport", "UUID", "Void",
    ]

    /// Names that a property or a parameter cannot have, backticks or not.
    package static let reservedMembers: Set<String> = ["hash", "hashValue", "init", "self"]

    /// Names that no argument or property has: three words beside are no labels in some versions of the compiler, and in
    /// others are labels without backticks alone.
    package static let reservedLabels = reservedMembers.union(["inout", "let", "var"])

    /// Names that a case of an enumeration cannot have; `none` and `some` would be taken for those of
    /// `Optional`.
    package static let reservedCases: Set<String> = [
        "description", "hash", "hashValue", "init", "known", "none", "rawValue", "self", "some", "unknown",
    ]
}
