import YAMLSyntax

/// Finds the content and the query that a program gives to a request as literals.
struct ContentReader {
    private let tokens: [SnippetToken]
    private let syntax: SnippetSyntax
    private let calls: CallNames
    /// Where the names that stand for one object each get it, and those that are changed afterwards.
    private var objects: [String: Int] = [:]
    private var changed: Set<String> = []

    init(_ tokens: [SnippetToken], _ syntax: SnippetSyntax, _ calls: CallNames) {
        self.tokens = tokens
        self.syntax = syntax
        self.calls = calls
        var count: [String: Int] = [:]
        for index in tokens.indices.dropLast() where tokens[index].isName {
            let name = tokens[index].text
            let next = tokens[index + 1]
            let isMember = index > 0 && SnippetReader.isMember(tokens[index - 1])
            if !isMember, let start = assigned(index) {
                objects[name] = start
                count[name, default: 0] += 1
            } else if !isMember,
                next.isMark(".") || next.isMark("[")
                    || next.isMark("-") && index + 2 < tokens.count && tokens[index + 2].isMark(">"),
                !(index + 2 < tokens.count && syntax.converters.contains(tokens[index + 2].text))
            {
                changed.insert(name)
            }
        }
        for (name, times) in count where times > 1 { objects[name] = nil }
    }

    /// The index of the value that a name gets.
    private func assigned(_ index: Int) -> Int? {
        var next = index + 1
        if tokens[next].isMark(":"), next + 1 < tokens.count, tokens[next + 1].isMark("=") { next += 1 }
        guard tokens[next].isMark("="), next + 1 < tokens.count, !tokens[next + 1].isMark("="),
            !tokens[next + 1].isMark(">")
        else { return nil }
        return next + 1
    }

    /// The one object that a stretch of tokens sends as JSON; nil when there is none, or several.
    func content(in region: Range<Int>) -> LiteralValue? {
        Self.only(
            (places(in: region, syntax.contents, isCall: true) + converted(in: region))
                .compactMap { literal(at: $0) } + namedArguments(in: region))
    }

    /// Where objects stand that a method makes JSON of: `{ text: "hi" }.to_json`.
    private func converted(in region: Range<Int>) -> [Int] {
        guard !syntax.converters.isEmpty else { return [] }
        return region.compactMap { index in
            guard index > 1, tokens[index].isName, syntax.converters.contains(tokens[index].text),
                tokens[index - 1].isMark(".") || tokens[index - 1].isMark("|")
            else { return nil }
            let owner = index - 2
            if tokens[owner].isMark("}") || tokens[owner].isMark("]") { return calls.opening(before: owner) }
            return tokens[owner].isName ? owner : nil
        }
    }

    /// The arguments of calls that make JSON of them, where they have names: `JSON.generate(text: "hi")`.
    private func namedArguments(in region: Range<Int>) -> [LiteralValue] {
        guard !syntax.converters.isEmpty else { return [] }
        let names = syntax.contents.filter { $0.hasSuffix("(") }.map { String($0.dropLast()) }
        return region.compactMap { index in
            guard index + 1 < tokens.count, tokens[index].isName, tokens[index + 1].isMark("("),
                calls.isListed(index, in: names), argument(of: index + 1) == nil
            else { return nil }
            return LiteralReader.arguments(of: index + 1, tokens, syntax)
        }
    }

    /// The one object that a stretch of tokens gives to one of some names.
    func object(in region: Range<Int>, of names: [String]) -> LiteralValue? {
        Self.only(
            places(in: region, names, isCall: false).filter { !isInContent($0) }.compactMap {
                literal(at: $0)
            })
    }

    private static let deepest = 20

    /// Whether a value stands in what is sent as JSON: there `query` is a member like any other.
    private func isInContent(_ index: Int) -> Bool {
        let names = syntax.contents + syntax.texts
        let called = syntax.contents.filter { $0.hasSuffix("(") }.map { String($0.dropLast()) }
        var place = index
        for _ in 0..<Self.deepest {
            guard let open = calls.opening(before: place), open < place else { return false }
            if tokens[open].isMark("("), open > 0, tokens[open - 1].isName, tokens[open - 1].text != "array" {
                return calls.isListed(open - 1, in: called)
            }
            if let end = calls.closing(open), end + 1 < tokens.count, tokens[end].isMark("."),
                syntax.converters.contains(tokens[end + 1].text)
            {
                return true
            }
            let start = tokens[open].isMark("(") ? open - 1 : open
            if start > 0, let key = tokens.key(before: start) {
                let name = tokens[key].literal ?? tokens[key].text
                if names.contains(name), !syntax.queries.contains(name) { return true }
            }
            place = open
        }
        return false
    }

    /// The objects that a stretch of tokens gives to some names, as one: `files={…}, data={…}`; nil when one of them gets
    /// several. Where one cannot be read, there may be further members.
    func merged(in region: Range<Int>, of names: [String]) -> LiteralValue? {
        var merged: LiteralValue?
        var isWhole = true
        var seen: Set<String> = []
        var used: Set<Int> = []
        var end = region.lowerBound
        for place in places(in: region, names, isCall: false) where place >= end {
            guard let literal = literal(at: place), case .object = literal.value else {
                isWhole = false
                continue
            }
            if tokens[place].isMark("{") || tokens[place].isMark("[") { end = literal.tokens.upperBound }
            // Where it gets its value and where it is given are one.
            guard used.insert(literal.tokens.lowerBound).inserted else { continue }
            guard seen.insert(tokens.key(before: place).map { tokens[$0].text } ?? "").inserted else {
                return nil
            }
            merged = merged.map { $0.merged(with: literal) } ?? literal
        }
        if !isWhole { merged?.unknown.append("") }
        return merged
    }

    /// The one literal; what stands inside of another is a part of it.
    private static func only(_ literals: [LiteralValue]) -> LiteralValue? {
        var outer: [LiteralValue] = []
        for literal in literals.sorted(by: { $0.tokens.lowerBound < $1.tokens.lowerBound }) {
            if let last = outer.last, literal.tokens.lowerBound < last.tokens.upperBound { continue }
            outer.append(literal)
        }
        return outer.count == 1 ? outer[0] : nil
    }

    /// Where values stand that are given to names: behind `NAME=`, `NAME:`, `'NAME' =>`, and in `NAME(`.
    private func places(in region: Range<Int>, _ names: [String], isCall: Bool) -> [Int] {
        guard !names.isEmpty else { return [] }
        return region.compactMap { index in
            let token = tokens[index]
            guard index + 1 < tokens.count else { return nil }
            if token.isName, isCall, tokens[index + 1].isMark("(") {
                let called = names.filter { $0.hasSuffix("(") }.map { String($0.dropLast()) }
                return calls.isListed(index, in: called) ? self.argument(of: index + 1) : nil
            }
            guard let name = token.literal ?? (token.isName ? token.text : nil) else { return nil }
            let isArgument = syntax.isArgument(name, in: names)
            guard isArgument || names.contains(name) else { return nil }
            if isArgument, let value = value(ofArgument: index) { return value }
            var next = index + 1
            if tokens[next].isMark("]") { next += 1 }
            guard next + 1 < tokens.count else { return nil }
            if tokens[next].isMark("="), tokens[next + 1].isMark(">") { return next + 2 }
            let isGiven =
                tokens[next].isMark(":") || tokens[next].isMark("=") && !tokens[next + 1].isMark("=")
                // `setopt($ch, CURLOPT_POSTFIELDS, […])`
                || tokens[next].isMark(",") && PlaceholderText.isCapitals(name)
            return isGiven ? next + 1 : nil
        }
    }

    /// Where the value of an argument stands that has a mark before its name; nil where it goes through something
    /// else first, as in `-Body ($note | ConvertTo-Json)`.
    private func value(ofArgument index: Int) -> Int? {
        guard index > 0, tokens[index - 1].isMark(syntax.argumentMark) else { return nil }
        var place = index + 1
        while place + 1 < tokens.count, tokens[place].isMark("(") { place += 1 }
        guard let literal = literal(at: place) else { return nil }
        let ends = [place + 1, literal.tokens.upperBound]
        return ends.contains { $0 < tokens.count && tokens[$0].isMark("|") } ? nil : place
    }

    /// The first argument of a call that is an object, by the bracket of the call.
    func argument(ofCall open: Int) -> LiteralValue? { argument(of: open).flatMap { literal(at: $0) } }

    private static let farthestArgument = 60

    /// The first argument of a call that is an object, by the index of the bracket that opens them.
    private func argument(of open: Int) -> Int? {
        var depth = 0
        var isStart = true
        for index in (open + 1)..<min(tokens.count, open + Self.farthestArgument) {
            if depth == 0, isStart, literal(at: index) != nil { return index }
            isStart = false
            let token = tokens[index]
            if token.isMark("(") || token.isMark("[") || token.isMark("{") { depth += 1 }
            if token.isMark(")") || token.isMark("]") || token.isMark("}") { depth -= 1 }
            if depth < 0 { return nil }
            if depth == 0, token.isMark(",") { isStart = true }
        }
        return nil
    }

    /// The object at a token, or the one that the name there stands for.
    private func literal(at index: Int) -> LiteralValue? {
        guard index < tokens.count else { return nil }
        if let value = LiteralReader.value(at: index, tokens, syntax) { return value }
        guard tokens[index].isName, let start = objects[tokens[index].text],
            index + 1 >= tokens.count
                || !SnippetReader.isMember(tokens[index + 1]) && !tokens[index + 1].isMark("(")
                || index + 2 < tokens.count && syntax.converters.contains(tokens[index + 2].text),
            var value = LiteralReader.value(at: start, tokens, syntax)
        else { return nil }
        // What is changed afterwards may have further members.
        if changed.contains(tokens[index].text) { value.unknown.append("") }
        return value
    }
}
