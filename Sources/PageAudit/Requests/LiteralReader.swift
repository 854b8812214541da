import YAMLSyntax

/// A value that a program makes of literals, as JSON.
struct LiteralValue: Sendable {
    /// The value; what the program does not tell has a text in its place.
    var value: JSONValue
    /// The JSON Pointers (RFC 6901) of what it does not tell: values, and objects that have further members.
    var unknown: [String]
    /// The indices of its tokens.
    var tokens: Range<Int>
    /// The indices of the tokens that are the keys of its members.
    var keys: [String: Int] = [:]
    /// Whether it was put together by calls, of which there may be more than were read.
    var mayGoOn = false
}

/// Reads objects and lists in the tokens of a program: `{ "name": x, tags: ["a"] }`, `['name' => 'x']`.
///
/// One reader for all languages: a bracket opens a value, `:`, `=>` or `=` stands behind a key, and what is neither
/// a literal nor such a bracket is an expression, which says nothing.
struct LiteralReader {
    private let tokens: [SnippetToken]
    private let constants: [String: String]
    private let hasLineMembers: Bool
    private var unknown: [String] = []
    private var keys: [String: Int] = [:]
    private var steps = 0

    private static let deepest = 40
    private static let mostSteps = 20_000
    private static let anything = JSONValue.string("{value}")

    private init(_ tokens: [SnippetToken], _ syntax: SnippetSyntax) {
        self.tokens = tokens
        constants = syntax.constants
        hasLineMembers = syntax.hasLineMembers
    }

    /// The object or list that begins at a token; nil when none does.
    static func value(at index: Int, _ tokens: [SnippetToken], _ syntax: SnippetSyntax) -> LiteralValue? {
        var reader = LiteralReader(tokens, syntax)
        guard let open = reader.opening(from: index), let (value, end) = reader.bracket(open, "", 0) else {
            return nil
        }
        return LiteralValue(
            value: value, unknown: reader.unknown, tokens: index..<end, keys: reader.keys)
    }

    /// The named arguments of a call, by its bracket; nil when it has others.
    static func arguments(
        of open: Int, _ tokens: [SnippetToken], _ syntax: SnippetSyntax
    ) -> LiteralValue? {
        var reader = LiteralReader(tokens, syntax)
        guard reader.hasKeys(open), let (value, end) = reader.bracket(open, "", 0) else { return nil }
        return LiteralValue(
            value: value, unknown: reader.unknown, tokens: open..<end, keys: reader.keys)
    }

    /// The bracket of `@{` and `@(`, before which a type may stand: `[ordered]@{`.
    private func markedOpening(from index: Int) -> Int? {
        var place = index
        if place + 3 < tokens.count, tokens[place].isMark("["), tokens[place + 1].isName,
            tokens[place + 2].isMark("]"), tokens[place + 3].isMark("@")
        {
            place += 3
        }
        guard place + 1 < tokens.count, tokens[place].isMark("@"),
            tokens[place + 1].isMark("{") || tokens[place + 1].isMark("(")
        else { return nil }
        return place + 1
    }

    private static let longestType = 12

    /// The bracket that a literal opens with; words for its type may stand before it: `new[] {`, `map[string]any{`.
    private func opening(from index: Int) -> Int? {
        guard index < tokens.count else { return nil }
        if tokens[index].isMark("{") { return index }
        if let open = markedOpening(from: index) { return open }
        if tokens[index].isMark("["), !(index + 1 < tokens.count && tokens[index + 1].isMark("]")) {
            return index
        }
        if tokens[index].isName, tokens[index].text == "array", index + 1 < tokens.count,
            tokens[index + 1].isMark("(")
        {
            return index + 1
        }
        let isType =
            tokens[index].isName && ["new", "map"].contains(tokens[index].text) || tokens[index].isMark("[")
        guard isType else { return nil }
        var place = index + 1
        while place < tokens.count, place - index < Self.longestType {
            let token = tokens[place]
            if token.isMark("{") {
                // `interface{}` is a part of a type.
                guard place + 2 < tokens.count, tokens[place + 1].isMark("}"), tokens[place + 2].isMark("{")
                else {
                    return place
                }
                place += 2
                continue
            }
            let isPart =
                token.isName || ["[", "]", ".", "<", ">", "*", ",", "&"].contains { token.isMark($0) }
            guard isPart else { return nil }
            place += 1
        }
        return nil
    }

    // MARK: Values

    private mutating func bracket(_ open: Int, _ pointer: String, _ depth: Int) -> (JSONValue, Int)? {
        guard depth < Self.deepest else { return nil }
        return hasKeys(open) ? object(open, pointer, depth) : list(open, pointer, depth)
    }

    private func isClosing(_ index: Int) -> Bool { ["}", "]", ")"].contains { tokens[index].isMark($0) } }

    /// Whether the first thing behind a bracket is a key.
    private func hasKeys(_ open: Int) -> Bool {
        let first = open + 1
        guard first < tokens.count else { return false }
        if isClosing(first) { return tokens[open].isMark("{") }
        if key(at: first) != nil { return true }
        guard tokens[open].isMark("{") else { return false }
        // A spread, a computed key, or a name that is key and value in one.
        return tokens[first].isMark(".") || tokens[first].isMark("*") || tokens[first].isMark("[")
            || tokens[first].isName && constants[tokens[first].text] == nil && first + 1 < tokens.count
                && (tokens[first + 1].isMark(",") || tokens[first + 1].isMark("}"))
    }

    /// The key at a token, with the index of its value.
    private func key(at index: Int) -> (name: String, value: Int)? {
        var place = index
        if tokens[place].isMark(":"), place + 1 < tokens.count, tokens[place + 1].isName { place += 1 }
        guard place + 1 < tokens.count,
            let name = tokens[place].literal ?? (tokens[place].isName ? tokens[place].text : nil)
        else { return nil }
        let next = place + 1
        if tokens[next].isMark("="), next + 1 < tokens.count, tokens[next + 1].isMark(">") {
            return (name, next + 2)
        }
        if tokens[next].isMark(":"), next + 1 < tokens.count, !tokens[next + 1].isMark(":") {
            return (name, next + 1)
        }
        if tokens[next].isMark("="), tokens[place].isName, next + 1 < tokens.count,
            !tokens[next + 1].isMark("=")
        {
            return (name, next + 1)
        }
        return nil
    }

    private mutating func object(_ open: Int, _ pointer: String, _ depth: Int) -> (JSONValue, Int)? {
        var members: [JSONValue.Member] = []
        var place = open + 1
        while place < tokens.count {
            steps += 1
            guard steps < Self.mostSteps else { return nil }
            if isClosing(place) { return (.object(members), place + 1) }
            if tokens[place].isMark(",") || hasLineMembers && tokens[place].isMark(";") {
                place += 1
                continue
            }
            if let (name, start) = key(at: place) {
                let path = "\(pointer)/\(Self.escaped(name))"
                if depth == 0 { keys[name] = keys[name] ?? place }
                guard let (value, end) = value(start, path, depth, isMember: true) else { return nil }
                members.append(JSONValue.Member(key: name, value: value))
                place = end
            } else if tokens[place].isName, place + 1 < tokens.count,
                tokens[place + 1].isMark(",") || isClosing(place + 1)
            {
                members.append(JSONValue.Member(key: tokens[place].text, value: Self.anything))
                unknown.append("\(pointer)/\(Self.escaped(tokens[place].text))")
                place += 1
            } else {
                // Further members that cannot be read.
                unknown.append(pointer)
                guard let end = skip(from: place, isMember: true) else { return nil }
                place = end
            }
        }
        return nil
    }

    private mutating func list(_ open: Int, _ pointer: String, _ depth: Int) -> (JSONValue, Int)? {
        var elements: [JSONValue] = []
        var place = open + 1
        while place < tokens.count {
            steps += 1
            guard steps < Self.mostSteps else { return nil }
            if isClosing(place) { return (.array(elements), place + 1) }
            if tokens[place].isMark(",") {
                place += 1
                continue
            }
            if tokens[place].isMark(".") || tokens[place].isMark("*") { unknown.append(pointer) }
            guard let (value, end) = value(place, "\(pointer)/\(elements.count)", depth, isMember: false)
            else { return nil }
            if tokens[place..<min(end, tokens.count)].contains(where: { $0.isName && $0.text == "for" }) {
                unknown.append(pointer)
            }
            elements.append(value)
            place = end
        }
        return nil
    }

    private mutating func value(
        _ start: Int, _ pointer: String, _ depth: Int, isMember: Bool
    ) -> (JSONValue, Int)? {
        guard start < tokens.count else { return nil }
        if let open = opening(from: start), let (value, end) = bracket(open, pointer, depth + 1),
            isEnd(end, isMember)
        {
            return (value, end)
        }
        if isEnd(start + 1, isMember), let value = scalar(tokens[start]) { return (value, start + 1) }
        unknown.append(pointer)
        return skip(from: start, isMember: isMember).map { (Self.anything, $0) }
    }

    private func scalar(_ token: SnippetToken) -> JSONValue? {
        if let text = token.literal { return .string(text) }
        switch token.kind {
        case .number where PageJSON(Array(token.text.utf8)).value != nil: return .number(token.text)
        case .name:
            switch constants[token.text] {
            case "true": return .boolean(true)
            case "false": return .boolean(false)
            case "null": return .null
            default: return nil
            }
        default: return nil
        }
    }

    /// Whether a value ends before a token.
    private func isEnd(_ index: Int, _ isMember: Bool) -> Bool {
        guard index < tokens.count else { return false }
        if isClosing(index) { return true }
        guard hasLineMembers else { return tokens[index].isMark(",") }
        return tokens[index].startsLine || tokens[index].isMark(isMember ? ";" : ",")
    }

    /// The index of the comma or bracket that ends an expression.
    private mutating func skip(from start: Int, isMember: Bool) -> Int? {
        var depth = 0
        var place = start
        while place < tokens.count {
            steps += 1
            guard steps < Self.mostSteps else { return nil }
            let token = tokens[place]
            if depth == 0, place > start, isEnd(place, isMember) { return place }
            if token.isMark("(") || token.isMark("[") || token.isMark("{") { depth += 1 }
            if isClosing(place) {
                if depth == 0 { return place }
                depth -= 1
            }
            place += 1
        }
        return nil
    }

    private static func escaped(_ name: String) -> String {
        guard name.contains("~") || name.contains("/") else { return name }
        return name.split(separator: "~", omittingEmptySubsequences: false).joined(separator: "~0")
            .split(separator: "/", omittingEmptySubsequences: false).joined(separator: "~1")
    }
}
