import APIContract
import YAMLSyntax

/// A request that a published program sends, as far as reading it tells.
struct SnippetRequest: Sendable {
    /// A header with its value, in which `{name}` stands for what the program puts in.
    struct Header: Sendable {
        let name: String
        let value: String
        let range: Range<Int>
    }

    /// Content that stands in the program as it is sent.
    struct Body: Sendable {
        let text: String
        let range: Range<Int>
        /// Whether the program puts values into it.
        let hasHoles: Bool
        /// Whether its bytes in the page are the text.
        var isPlain = false
        /// The value, where a program makes it of its own literals.
        var value: JSONValue?
        /// The JSON Pointers of values in it that the program does not tell.
        var unknown: [String] = []
    }

    /// The method in capitals; nil when the program does not tell in a way that can be read.
    var method: String?
    /// The word that says the method, as it is written; nil when none does.
    var methodRange: Range<Int>?
    /// Where the block begins that shows it as it goes over the wire; nil for one that a program sends.
    var block: Int?
    /// The URL, in which `{name}` stands for what the program puts in.
    var url: String
    /// Where the URL, or what it begins with, stands.
    var urlRange: Range<Int>
    /// What the URL may be as well.
    var otherURLs: [String] = []
    /// Whether the URL is all of it; programs may add to theirs in ways that cannot be read.
    var isWhole = false
    /// What it leads to; nothing of the API before that was looked up.
    var match = RequestMatcher.Match.elsewhere
    /// The headers that can be read.
    var headers: [Header] = []
    /// The content; nil when there is none or it cannot be read.
    var body: Body?
    /// The form that it sends; nil when there is none or it cannot be read.
    var form: FormFields?
    /// The file that its content is in: `body.json` of `--data @body.json`.
    var bodyFile: String?
    /// What a program adds to the query, by literals; nil when it cannot be read.
    var query: LiteralValue?
    /// Where the names of those parameters stand.
    var queryPlaces: [String: Range<Int>] = [:]
    /// Whether its URL may be no URL of a request at all.
    var isUncertain = false
    /// Whether only a method and a path are said, and a client that is made elsewhere knows the rest.
    var isByClient = false
    /// Whether it sends content that cannot be read.
    var sendsMore = false
    /// The credentials of HTTP Basic as they are written.
    var user: (text: String, range: Range<Int>)?
    /// Whether it sends a bearer token by a way of its own.
    var hasBearer = false

    /// The operation that it is for; nil when it leads to none.
    var operation: Operation? {
        if case .operation(let operation, _, _) = match { operation } else { nil }
    }

    /// The values of a header.
    func values(of name: String) -> [String] {
        headers.filter { $0.name.lowercased() == name.lowercased() }.map(\.value)
    }
}
