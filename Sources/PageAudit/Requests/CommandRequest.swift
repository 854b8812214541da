/// The request that a command line sends.
enum CommandRequest {
    /// Makes the request.
    /// - Parameters:
    ///   - arguments: the arguments.
    ///   - data: the content.
    ///   - text: the URL.
    ///   - url: the word that holds it.
    ///   - isByItems: whether a method and items may stand beside the URL.
    static func make(
        _ arguments: CommandArguments, _ data: [ShellWords.Word], _ text: String, _ url: ShellWords.Word,
        isByItems: Bool
    ) -> SnippetRequest {
        let (options, values) = (arguments.options, arguments.values)
        var request = SnippetRequest(url: text, urlRange: url.range, isWhole: true)
        let items = isByItems ? CommandItems(arguments.operands(around: url)) : nil
        let sendsFile = values[.file] != nil
        let sendsContent =
            !data.isEmpty || values[.form] != nil || sendsFile || items?.content.isEmpty == false
        let isGet = options[.get] != nil
        if let method = values[.method]?.last {
            request.method = method.text.uppercased()
            request.methodRange = method.range
        } else if let method = items?.method {
            request.method = method.text
            request.methodRange = method.range
        } else if options[.head] != nil {
            request.method = "HEAD"
        } else if options[.upload] != nil {
            request.method = "PUT"
        } else {
            request.method = sendsContent && !isGet ? "POST" : "GET"
        }
        if request.method?.contains("{") == true { request.method = nil }
        request.headers = headers(options, values)
        let query = (values[.query] ?? []) + (isGet ? data : [])
        for pair in query.map(\.text) + (items?.query ?? []) {
            request.url += (request.url.contains("?") ? "&" : "?") + pair
        }
        for word in isGet ? data : [] {
            request.queryPlaces[String(word.text.prefix { $0 != "=" })] = word.range
        }
        if let items {
            items.add(to: &request)
            // Standard input may be the content.
            request.sendsMore = request.body == nil
        } else if isGet, !data.isEmpty {
            // It went into the URL.
        } else if data.count == 1, values[.form] == nil, !data[0].text.hasPrefix("@") {
            request.body = SnippetRequest.Body(
                text: data[0].text, range: data[0].range, hasHoles: data[0].hasHoles)
        } else {
            request.sendsMore = sendsContent || options[.upload] != nil
        }
        if !isGet { request.form = FormFields(arguments) }
        if data.count == 1, data[0].text.hasPrefix("@"), data[0].text != "@-" {
            request.bodyFile = String(data[0].text.dropFirst())
        }
        request.hasBearer =
            options[.bearer] != nil || values[.scheme]?.last?.text.lowercased() == "bearer"
        if !request.hasBearer { request.user = values[.user]?.last.map { ($0.text, $0.range) } }
        return request
    }

    private static func headers(
        _ options: [CommandSyntax.Meaning: [ShellWords.Word]],
        _ values: [CommandSyntax.Meaning: [ShellWords.Word]]
    ) -> [SnippetRequest.Header] {
        var headers = (values[.header] ?? []).compactMap { word -> SnippetRequest.Header? in
            guard let colon = word.text.firstIndex(of: ":") else { return nil }
            let value = word.text[word.text.index(after: colon)...].drop { $0 == " " }
            return SnippetRequest.Header(
                name: String(word.text[..<colon]), value: String(value), range: word.range)
        }
        let hasType = headers.contains { $0.name.lowercased() == "content-type" }
        if values[.json] != nil, !hasType, let word = options[.json]?.first {
            headers.append(
                SnippetRequest.Header(name: "Content-Type", value: "application/json", range: word.range))
        }
        return headers
    }
}
