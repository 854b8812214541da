import YAMLSyntax

/// What stands beside the URL of a command that takes pairs: `POST url Accept:text/plain limit==10 text=hi`.
struct CommandItems {
    /// The word that is the method; nil when none is.
    private(set) var method: ShellWords.Word?
    /// The pairs of the query.
    private(set) var query: [String] = []
    /// The members of the content, each with its place.
    private(set) var content: [(member: JSONValue.Member, word: ShellWords.Word)] = []
    private var headers: [SnippetRequest.Header] = []
    private var places: [String: Range<Int>] = [:]
    private var unknown: [String] = []

    private enum Mark: String, CaseIterable {
        case query = "=="
        case json = ":="
        case file = "@"
        case text = "="
        case header = ":"
    }

    /// Sorts the operands around a URL.
    init(_ operands: (before: [ShellWords.Word], behind: [ShellWords.Word])) {
        method = operands.before.last { MethodReader.names.contains($0.text) }
        for word in operands.behind {
            guard let (name, mark, value) = Self.parts(word.text) else { continue }
            switch mark {
            case .query:
                query.append("\(name)=\(value)")
                places[name] = word.range
            case .header:
                headers.append(
                    SnippetRequest.Header(name: name, value: value.trimmed, range: word.range))
            case .text:
                content.append((JSONValue.Member(key: name, value: .string(value)), word))
            case .json, .file:
                let json = mark == .json ? PageJSON(Array(value.utf8)).value : nil
                // What is in a file, or is a variable, may be anything.
                if json == nil { unknown.append("/\(name)") }
                content.append((JSONValue.Member(key: name, value: json ?? .string("{value}")), word))
            }
        }
    }

    /// The name, the first mark and the value of an item.
    private static func parts(_ text: String) -> (name: String, mark: Mark, value: String)? {
        guard
            let place = text.firstIndex(where: { "=:@".contains($0) }), place > text.startIndex,
            let mark = Mark.allCases.first(where: { text[place...].hasPrefix($0.rawValue) })
        else { return nil }
        let value = text[text.index(place, offsetBy: mark.rawValue.count)...]
        return (String(text[..<place]), mark, String(value))
    }

    /// Adds what the items say to a request; the pairs of the query are in its URL.
    func add(to request: inout SnippetRequest) {
        request.headers += headers
        request.queryPlaces.merge(places) { first, _ in first }
        // `a[b]=c` makes objects in objects.
        guard let first = content.first, let last = content.last,
            !content.contains(where: { $0.member.key.contains("[") || $0.member.key.contains("\\") })
        else { return }
        request.body = SnippetRequest.Body(
            text: "", range: first.word.range.lowerBound..<last.word.range.upperBound,
            hasHoles: content.contains { $0.word.hasHoles }, value: .object(content.map(\.member)),
            unknown: unknown)
    }
}
