import YAMLSyntax

/// Finds the query that a program gives to a request: objects by their names, and pairs in calls.
struct QueryReader {
    private let tokens: [SnippetToken]
    private let syntax: SnippetSyntax
    private let calls: CallNames
    private let contents: ContentReader
    private let isForm: Bool
    private let places: [String]
    private let names: [String]
    /// The names of members, with the calls that take the objects.
    private let members: [(call: String, name: String)]

    /// Makes a reader of queries or, where `isForm` says so, of forms.
    init(
        _ tokens: [SnippetToken], _ syntax: SnippetSyntax, _ calls: CallNames, _ contents: ContentReader,
        isForm: Bool = false
    ) {
        self.isForm = isForm
        places = isForm ? syntax.forms : syntax.queries
        self.tokens = tokens
        self.syntax = syntax
        self.calls = calls
        self.contents = contents
        names = places.filter { $0.hasSuffix("(") }.map { String($0.dropLast()) }
        members = places.compactMap { place in
            let sides = place.split(separator: "(")
            return sides.count == 2 ? (String(sides[0]), String(sides[1])) : nil
        }
    }

    private static let most = 50
    private static let methods: Set<String> = ["GET", "HEAD", "DELETE"]

    /// The query of a request; nil when nothing can be read.
    /// - Parameters:
    ///   - region: the tokens that belong to the request.
    ///   - method: its method: what calls encode for others may be content as well.
    func query(in region: Range<Int>, _ method: String?) -> LiteralValue? {
        if isForm, method.map(Self.methods.contains) != false { return nil }
        let members = members.filter { member in
            region.contains { tokens[$0].isName && calls.isListed($0, in: [member.call]) }
        }
        let isBodyless = isForm || method.map(Self.methods.contains) == true
        // One argument may be the query of some methods and the content of others.
        let own = places.filter { isBodyless || !syntax.isMarked($0) }
        if isForm {
            if let form = contents.merged(in: region, of: own + members.map(\.name)) { return form }
        } else if let query = contents.object(in: region, of: own + members.map(\.name)) {
            return query
        }
        guard !names.isEmpty, isBodyless else { return nil }
        var query: LiteralValue?
        var isWhole = true
        var found = 0
        var isPair = false
        for index in region.dropLast() where tokens[index].isName && tokens[index + 1].isMark("(") {
            // A call that nothing closes says nothing, and no request has so many of them.
            guard found < Self.most, let end = calls.closing(index + 1), calls.isListed(index, in: names),
                !tokens[index..<end].contains(where: { $0.isName && syntax.elsewhere.contains($0.text) })
            else { continue }
            found += 1
            let pair = pair(index + 1)
            isPair = isPair || pair != nil
            guard
                let part = pair ?? contents.argument(ofCall: index + 1)
                    ?? LiteralReader.arguments(of: index + 1, tokens, syntax),
                let part = Self.object(part)
            else {
                isWhole = false
                continue
            }
            query = query.map { $0.merged(with: part) } ?? part
        }
        // Further calls may add more; the fields of a form that is made of one object are all in it.
        query?.mayGoOn = !isForm || isPair || found > 1
        if !isWhole { query?.unknown.append("") }
        return query
    }

    /// A name and its value, which follow each other: `("limit", "10")`.
    private func pair(_ open: Int) -> LiteralValue? {
        if let part = part(open) { return part }
        guard open + 3 < tokens.count, let name = tokens[open + 1].literal, tokens[open + 2].isMark(",")
        else { return nil }
        let value = tokens[open + 3]
        if case .mark = value.kind { return nil }
        var text = "{value}"
        if open + 4 < tokens.count, tokens[open + 4].isMark(")") {
            if let literal = value.literal { text = literal }
            if case .number = value.kind { text = value.text }
        }
        return LiteralValue(
            value: .object([JSONValue.Member(key: name, value: .string(text))]), unknown: [],
            tokens: open..<open + 4, keys: [name: open + 1])
    }

    /// A value and its name: `(new StringContent("10"), "limit")`.
    private func part(_ open: Int) -> LiteralValue? {
        guard isForm, open + 4 < tokens.count, tokens[open + 1].isName, tokens[open + 1].text == "new",
            tokens[open + 2].isName, tokens[open + 3].isMark("("), let end = calls.closing(open + 3),
            end + 1 < tokens.count, tokens[end].isMark(","), let name = tokens[end + 1].literal
        else { return nil }
        let isOne = end == open + 6
        let text = isOne ? tokens[open + 4].literal : nil
        return LiteralValue(
            value: .object([JSONValue.Member(key: name, value: .string(text ?? "{value}"))]), unknown: [],
            tokens: open..<end + 1, keys: [name: end + 1])
    }

    /// The members of a query; a name and a value that are called so are one: `(name: "limit", value: "10")`.
    private static func object(_ literal: LiteralValue) -> LiteralValue? {
        guard case .object(let members) = literal.value else { return nil }
        guard members.map(\.key) == ["name", "value"], case .string(let name) = members[0].value else {
            return literal
        }
        var pair = literal
        pair.value = .object([JSONValue.Member(key: name, value: members[1].value)])
        pair.keys = literal.keys["name"].map { [name: $0 + 2] } ?? [:]
        return pair
    }
}

extension LiteralValue {
    /// An object with the members of both.
    func merged(with other: LiteralValue) -> LiteralValue {
        guard case .object(let own) = value, case .object(let more) = other.value else { return self }
        return LiteralValue(
            value: .object(own + more), unknown: unknown + other.unknown,
            tokens: tokens.lowerBound..<max(tokens.upperBound, other.tokens.upperBound),
            keys: keys.merging(other.keys) { first, _ in first }, mayGoOn: mayGoOn || other.mayGoOn)
    }
}
