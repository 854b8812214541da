import TextPatterns

/// Reads a JSONPath query (RFC 9535, section 2).
struct JSONPathParser {
    /// How deep conditions and queries may stand in one another.
    private static let maximumDepth = 50

    private let characters: [Character]
    private var position = 0
    private var depth = 0

    init(_ text: String) { characters = Array(text) }

    mutating func parse() throws(JSONPath.Failure) -> [JSONPath.Segment] {
        guard skip("$") else { throw failure("a target starts with '$'") }
        let segments = try parseSegments()
        guard position == characters.count else {
            throw failure("'.' or '[' must stand here")
        }
        return segments
    }

    private var next: Character? { position < characters.count ? characters[position] : nil }

    private func failure(_ reason: String) -> JSONPath.Failure {
        JSONPath.Failure(reason: reason, offset: position)
    }

    private func starts(with text: String) -> Bool {
        characters[position...].starts(with: text)
    }

    private mutating func skip(_ text: String) -> Bool {
        guard starts(with: text) else { return false }
        position += text.count
        return true
    }

    private mutating func skipBlanks() {
        while let next, next.isWhitespace { position += 1 }
    }

    private mutating func parseSegments() throws(JSONPath.Failure) -> [JSONPath.Segment] {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.maximumDepth else { throw failure("the target is nested too deep") }
        var segments: [JSONPath.Segment] = []
        while true {
            let start = position
            skipBlanks()
            if skip("..") {
                segments.append(.init(isDescendant: true, selectors: try parseChild(afterDots: true)))
            } else if skip(".") {
                segments.append(.init(isDescendant: false, selectors: try parseChild(afterDots: false)))
            } else if next == "[" {
                segments.append(.init(isDescendant: false, selectors: try parseBrackets()))
            } else {
                position = start
                return segments
            }
        }
    }

    private mutating func parseChild(afterDots: Bool) throws(JSONPath.Failure) -> [JSONPath.Selector] {
        if skip("*") { return [.wildcard] }
        if afterDots, next == "[" { return try parseBrackets() }
        let start = position
        // The standard wants names with '-' in brackets, but overlays are full of '.x-internal'.
        while let next,
            next.isLetter || next.isNumber || next == "_" || !next.isASCII
                || next == "-" && position > start
        {
            position += 1
        }
        guard position > start, !characters[start].isNumber else {
            position = start
            throw failure("a name or '*' must stand here; names with other signs stand as ['name']")
        }
        return [.name(String(characters[start..<position]))]
    }

    private mutating func parseBrackets() throws(JSONPath.Failure) -> [JSONPath.Selector] {
        _ = skip("[")
        var selectors: [JSONPath.Selector] = []
        repeat {
            skipBlanks()
            selectors.append(try parseSelector())
            skipBlanks()
        } while skip(",")
        guard skip("]") else { throw failure("']' is missing here") }
        return selectors
    }

    private mutating func parseSelector() throws(JSONPath.Failure) -> JSONPath.Selector {
        if skip("*") { return .wildcard }
        if skip("?") { return .filter(try parseOr()) }
        if next == "'" || next == "\"" { return .name(try parseText()) }
        let start = try parseInteger()
        skipBlanks()
        guard skip(":") else {
            guard let start else {
                throw failure("a name in quotes, a number, '*' or '?' must stand here")
            }
            return .index(start)
        }
        skipBlanks()
        let end = try parseInteger()
        skipBlanks()
        var step = 1
        if skip(":") {
            skipBlanks()
            step = try parseInteger() ?? 1
        }
        return .slice(start: start, end: end, step: step)
    }

    private mutating func parseInteger() throws(JSONPath.Failure) -> Int? {
        let start = position
        if next == "-" { position += 1 }
        while let next, ("0"..."9").contains(next) { position += 1 }
        guard position > start else { return nil }
        // RFC 9535, section 2.1: what double numbers hold exactly.
        guard let value = Int(String(characters[start..<position])), abs(value) < 1 << 53 else {
            throw failure("this is not a number that can be used")
        }
        return value
    }

    private mutating func parseText() throws(JSONPath.Failure) -> String {
        guard let quote = next else { throw failure("a text in quotes must stand here") }
        position += 1
        var text = ""
        while let character = next, character != quote {
            position += 1
            guard character == "\\" else {
                text.append(character)
                continue
            }
            text.append(try parseEscape())
        }
        guard next == quote else { throw failure("the closing \(quote) is missing") }
        position += 1
        return text
    }

    private mutating func parseEscape() throws(JSONPath.Failure) -> String {
        let escapes: [Character: String] = [
            "b": "\u{8}", "f": "\u{C}", "n": "\n", "r": "\r", "t": "\t", "/": "/", "\\": "\\", "'": "'",
            "\"": "\"",
        ]
        guard let character = next else { throw failure("the text ends in the middle of an escape") }
        position += 1
        if let text = escapes[character] { return text }
        guard character == "u" else { throw failure("this is not an escape") }
        var code = try parseHex()
        if (0xD800..<0xDC00).contains(code), skip("\\u") {
            let low = try parseHex()
            guard (0xDC00..<0xE000).contains(low) else { throw failure("this is half a surrogate pair") }
            code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
        }
        guard let scalar = Unicode.Scalar(code) else { throw failure("this is half a surrogate pair") }
        return String(scalar)
    }

    private mutating func parseHex() throws(JSONPath.Failure) -> UInt32 {
        guard position + 4 <= characters.count,
            characters[position..<position + 4].allSatisfy(\.isHexDigit),
            let code = UInt32(String(characters[position..<position + 4]), radix: 16)
        else { throw failure("four hexadecimal digits must stand here") }
        position += 4
        return code
    }
}

/// Conditions (RFC 9535, section 2.3.5).
extension JSONPathParser {
    private mutating func parseOr() throws(JSONPath.Failure) -> JSONPath.Condition {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.maximumDepth else { throw failure("the condition is nested too deep") }
        var conditions = [try parseAnd()]
        while skipped("||") { conditions.append(try parseAnd()) }
        return conditions.count == 1 ? conditions[0] : .or(conditions)
    }

    private mutating func parseAnd() throws(JSONPath.Failure) -> JSONPath.Condition {
        var conditions = [try parseBasic()]
        while skipped("&&") { conditions.append(try parseBasic()) }
        return conditions.count == 1 ? conditions[0] : .and(conditions)
    }

    private mutating func skipped(_ sign: String) -> Bool {
        skipBlanks()
        return skip(sign)
    }

    private mutating func parseBasic() throws(JSONPath.Failure) -> JSONPath.Condition {
        skipBlanks()
        let isNegated = skip("!")
        skipBlanks()
        if skip("(") {
            let inner = try parseOr()
            guard skipped(")") else { throw failure("')' is missing here") }
            return isNegated ? .not(inner) : inner
        }
        for word in ["match", "search"] where skip(word + "(") {
            let test = try parseTest(isAnchored: word == "match")
            return isNegated ? .not(test) : test
        }
        let left = try parseOperand()
        skipBlanks()
        for sign in ["==", "!=", "<=", ">=", "<", ">"] where skip(sign) {
            guard let comparison = JSONPath.Comparison(rawValue: sign), !isNegated else { break }
            return .compare(left, comparison, try parseOperand())
        }
        guard case .query(let query) = left else { throw failure("a comparison must stand here") }
        return isNegated ? .not(.exists(query)) : .exists(query)
    }

    /// The arguments of `match` and `search`. A text that is no regular expression is refused, though the standard
    /// lets it match nothing: nobody writes that on purpose.
    private mutating func parseTest(isAnchored: Bool) throws(JSONPath.Failure) -> JSONPath.Condition {
        let subject = try parseOperand()
        guard skipped(",") else { throw failure("',' and a regular expression must stand here") }
        skipBlanks()
        let start = position
        let expression: JSONPath.Expression
        switch try parseOperand() {
        case .literal(.text(let text)):
            do throws(PatternParser.Failure) {
                expression = .literal(try Pattern(interoperable: text, isAnchored: isAnchored))
            } catch {
                position = start
                throw failure("this is no regular expression: \(error.reason)")
            }
        case let operand: expression = .operand(operand, isAnchored: isAnchored)
        }
        guard skipped(")") else { throw failure("')' is missing here") }
        return .matches(subject, expression)
    }

    private mutating func parseOperand() throws(JSONPath.Failure) -> JSONPath.Operand {
        skipBlanks()
        switch next {
        case "@", "$": return .query(try parseQuery())
        case "'", "\"": return .literal(.text(try parseText()))
        default: break
        }
        for (word, value) in [
            ("true", JSONPath.Value.boolean(true)), ("false", .boolean(false)), ("null", .null),
        ]
        where skip(word) {
            return .literal(value)
        }
        for word in ["length", "count", "value"] where skip(word + "(") {
            skipBlanks()
            let query = try parseQuery()
            guard skipped(")") else { throw failure("')' is missing here") }
            return word == "length" ? .length(query) : word == "count" ? .count(query) : .query(query)
        }
        let start = position
        while let next, next.isNumber || "+-.eE".contains(next) { position += 1 }
        guard let number = Double(String(characters[start..<position])) else {
            position = start
            throw failure("'@', '$', a text in quotes, a number, true, false or null must stand here")
        }
        return .literal(.number(number))
    }

    private mutating func parseQuery() throws(JSONPath.Failure) -> JSONPath.Query {
        let isAbsolute = next == "$"
        guard isAbsolute || next == "@" else { throw failure("'@' or '$' must stand here") }
        position += 1
        return JSONPath.Query(isAbsolute: isAbsolute, segments: try parseSegments())
    }
}
