/// A URL that a program sends a request to.
struct SentURL {
    /// The URL, in which `{name}` stands for what the program puts in.
    var url: String
    /// What it may be as well, where libraries join a base and a path in different ways.
    var others: [String] = []
    /// Whether it is put together of the base of a client and a path.
    var isJoined = false
    /// Whether it may be none: `client.get("name")`.
    var isUncertain = false
    /// The indices of its tokens.
    let tokens: Range<Int>
    /// The constant that it gives its text.
    var name: String?
    /// The constant that it begins with.
    var base: String?
    /// The last word of the name of the call that takes it; nil when that is not known.
    var call: Int?
    /// The method, where it stands before the path in the same text: `GET /tokens`.
    var method: String?
}
