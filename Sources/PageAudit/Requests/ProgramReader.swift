import YAMLSyntax

/// Finds the requests that a program sends, in any language whose syntax is known.
///
/// Nothing is run. A URL is a text that begins with a scheme and is given to a call, or a path behind a base that the
/// program says; its method is the word in the call's name, or else the nearest one that names a method. What cannot
/// be read stays unknown, and is not judged.
struct ProgramReader {
    private let tokens: [SnippetToken]
    private let syntax: SnippetSyntax
    private let texts: TextExpressionReader
    private let calls: CallNames

    private init(_ tokens: [SnippetToken], _ syntax: SnippetSyntax) {
        self.tokens = tokens
        self.syntax = syntax
        texts = TextExpressionReader(tokens, syntax)
        calls = CallNames(tokens)
    }

    /// The requests of a program, in their order.
    static func requests(_ tokens: [SnippetToken], _ syntax: SnippetSyntax) -> [SnippetRequest] {
        ProgramReader(tokens, syntax).requests()
    }

    private func requests() -> [SnippetRequest] {
        let urls = URLFinder(tokens, syntax, texts, calls).urls()
        // What has so many URLs is a list, no example.
        guard !urls.isEmpty, urls.count <= URLFinder.most else { return [] }
        let methods = MethodReader(tokens, syntax, calls)
        let contents = ContentReader(tokens, syntax, calls)
        let queries = QueryReader(tokens, syntax, calls, contents)
        let forms = QueryReader(tokens, syntax, calls, contents, isForm: true)
        let headers = HeaderReader(tokens, syntax, texts, calls).headers()
        let bodies = BodyTextReader(tokens, syntax, texts, calls)
        var requests: [SnippetRequest] = []
        for (number, url) in urls.enumerated() {
            let region = region(number, urls)
            let place = url.tokens.lowerBound
            var request = SnippetRequest(url: url.url, urlRange: range(url.tokens))
            request.otherURLs = url.others
            request.isUncertain = url.isUncertain
            let said = url.call.flatMap { methods.method(ofCall: $0) }
            let near = methods.all.filter { region.contains($0.index) }
                .min { abs($0.index - place) < abs($1.index - place) }
            if let method = url.method {
                request.method = method
                request.methodRange = self.range(of: method, in: place)
                request.isByClient = true
            } else if let found = said ?? near {
                request.method = found.method
                request.methodRange = tokens[found.index].range
            } else if methods.all.isEmpty {
                request.method = impliedMethod(region) ?? "GET"
            }
            request.headers = headers.filter { region.contains($0.index) }.map(\.header)
            if urls.count == 1 || request.method != "GET", let content = contents.content(in: region) {
                request.body = SnippetRequest.Body(
                    text: "", range: range(content.tokens), hasHoles: false, value: content.value,
                    unknown: content.unknown)
            }
            if request.body == nil, request.method.map(Self.bodyless.contains) != true {
                request.body = bodies.body(in: region)
            }
            request.form = forms.query(in: region, request.method).flatMap { FormFields($0, tokens) }
            if request.form == nil, request.body == nil, let method = request.method,
                !Self.bodyless.contains(method)
            {
                request.form = bodies.form(in: region)
            }
            request.query = queries.query(in: region, request.method)
            if url.method != nil, let call = url.call,
                let rest = parameters(ofCall: call, request.url, contents)
            {
                if request.method.map(Self.bodyless.contains) == true {
                    request.query = request.query ?? rest
                } else if request.body == nil {
                    request.body = SnippetRequest.Body(
                        text: "", range: range(rest.tokens), hasHoles: false, value: rest.value,
                        unknown: rest.unknown)
                }
            }
            if url.isJoined, request.body == nil, request.form == nil, let call = url.call,
                request.method.map(Self.bodyless.contains) == false,
                let content = plainContent(ofCall: call, contents)
            {
                request.body = SnippetRequest.Body(
                    text: "", range: range(content.tokens), hasHoles: false, value: content.value,
                    unknown: content.unknown)
            }
            for (name, index) in request.query?.keys ?? [:] {
                request.queryPlaces[name] = tokens[index].range
            }
            requests.append(request)
        }
        return requests
    }

    /// Methods whose requests have no content as a rule.
    private static let bodyless: Set<String> = ["GET", "HEAD", "DELETE"]

    /// Members of the object behind a route that are no parameters.
    private static let settings: Set<String> = ["headers", "mediaType", "baseUrl", "request", "data"]

    /// What a client that knows a route gets beside it: `request('POST /notes/{id}', { id, text: 'hi' })`. The path
    /// takes what it names; the rest is the content, or the query.
    private func parameters(
        ofCall call: Int, _ route: String, _ contents: ContentReader
    ) -> LiteralValue? {
        guard call + 1 < tokens.count, tokens[call + 1].isMark("("),
            var literal = contents.argument(ofCall: call + 1)
        else { return nil }
        guard case .object(let members) = literal.value else { return nil }
        guard !members.contains(where: { $0.key == "data" || $0.key == "baseUrl" }) else { return nil }
        let rest = members.filter { !Self.settings.contains($0.key) && !route.contains("{\($0.key)}") }
        literal.value = .object(rest)
        literal.keys = literal.keys.filter { key, _ in rest.contains { $0.key == key } }
        return literal
    }

    /// The object behind a path, where it is no table of options: `api.post("/notes", { text: "hi" })`.
    private func plainContent(ofCall call: Int, _ contents: ContentReader) -> LiteralValue? {
        guard call + 3 < tokens.count, tokens[call + 1].isMark("("), tokens[call + 3].isMark(","),
            let literal = contents.argument(ofCall: call + 1), case .object(let members) = literal.value
        else { return nil }
        let options = Set(syntax.contents + syntax.texts + syntax.forms + syntax.queries).union(Self.options)
        return members.contains { options.contains($0.key) } || members.isEmpty ? nil : literal
    }

    private static let options: Set<String> = [
        "headers", "auth", "timeout", "method", "responseType", "multipart", "searchParams", "signal",
        "retry", "cookies", "proxy", "verify", "allow_redirects", "http_errors", "debug",
    ]

    /// The tokens that belong to a URL: what stands between two belongs to the nearer one; options follow a URL,
    /// calls precede it.
    private func region(_ number: Int, _ urls: [SentURL]) -> Range<Int> {
        let lower = number == 0 ? 0 : urls[number - 1].tokens.upperBound
        let upper = number + 1 < urls.count ? urls[number + 1].tokens.lowerBound : tokens.count
        let from = number == 0 ? 0 : (lower + urls[number].tokens.lowerBound + 1) / 2
        return from..<max(upper, from)
    }

    private func range(_ indices: Range<Int>) -> Range<Int> {
        tokens[indices.lowerBound].range.lowerBound..<tokens[indices.upperBound - 1].range.upperBound
    }

    /// Where a word stands in a token.
    private func range(of word: String, in index: Int) -> Range<Int> {
        let token = tokens[index]
        guard let rest = token.text.text(after: word) else { return token.range }
        let end = token.range.upperBound - rest.utf8.count
        return end - word.utf8.count..<end
    }

    /// Whether a text begins with a scheme and a host.
    static func isURL(_ text: String) -> Bool {
        let lower = text.prefix(8).lowercased()
        return lower.hasPrefix("https://") || lower.hasPrefix("http://")
    }

    private func impliedMethod(_ region: Range<Int>) -> String? {
        for index in region where tokens[index].isName {
            guard let method = syntax.implied[tokens[index].text], index + 1 < tokens.count,
                ["=", ":", ","].contains(where: { tokens[index + 1].isMark($0) }),
                let opening = calls.opening(before: index), !tokens[opening].isMark("{")
            else { continue }
            return method
        }
        return nil
    }
}
