import APIContract
import YAMLSyntax

/// The fields of a form that a request sends, as far as reading it tells.
struct FormFields: Sendable {
    /// A field.
    struct Field: Sendable {
        /// The name, with what stands in brackets behind it.
        let name: String
        /// The value; nil for a file, or when the program does not tell it.
        let value: String?
        /// Where the name stands.
        let range: Range<Int>
        /// Whether the name stands there as it is sent.
        let isPlain: Bool

        /// The name without what stands in brackets behind it: `metadata` of `metadata[order]`.
        var base: String {
            guard let open = name.firstIndex(of: "["), open > name.startIndex else { return name }
            return String(name[..<open])
        }
    }

    /// The fields in their order.
    var fields: [Field] = []
    /// Whether there are no others.
    var isWhole = true

    init(_ fields: [Field] = [], isWhole: Bool = true) {
        self.fields = fields
        self.isWhole = isWhole
    }

    /// The fields that the options of a command send.
    init?(_ arguments: CommandArguments) {
        for word in arguments.values[.data] ?? [] {
            // A file, JSON or another text is no pair.
            guard let first = word.text.first, !"@{[<".contains(first), word.text.contains("=") else {
                isWhole = false
                continue
            }
            if arguments.isEncoded(word) {
                // The option encodes the value alone.
                add(Substring(word.text), in: word) { name, value in (Self.decoded(name), value) }
            } else {
                for pair in word.text.split(separator: "&") {
                    add(pair, in: word) { name, value in (Self.decoded(name), Self.decoded(value)) }
                }
            }
        }
        for word in arguments.values[.form] ?? [] { add(Substring(word.text), in: word) { ($0, $1) } }
        if fields.isEmpty { return nil }
    }

    private mutating func add(
        _ pair: Substring, in word: ShellWords.Word, decode: (String, String) -> (String, String)
    ) {
        guard let mark = pair.firstIndex(of: "="), mark > pair.startIndex,
            !pair[..<mark].contains(where: { "{}$ \n@".contains($0) })
        else {
            isWhole = false
            return
        }
        let written = (String(pair[..<mark]), String(pair[pair.index(after: mark)...]))
        let isKnown = !written.1.hasPrefix("@") && !written.1.hasPrefix("<") && !written.1.contains("{")
        let (name, value) = decode(written.0, written.1)
        fields.append(
            Field(name: name, value: isKnown ? value : nil, range: word.range, isPlain: name == written.0))
    }

    /// A text without its percent-encoding. Plus signs stay: what people mean by them is seldom a blank.
    private static func decoded(_ text: String) -> String {
        text.utf8.contains(UInt8(ascii: "%"))
            ? String(decoding: PercentEncoding.decode(text), as: UTF8.self) : text
    }

    /// The fields of a form that stands as it is sent: `grant_type=refresh_token&scope=a`; nil for another text.
    ///
    /// One pair alone may be anything, and the program may add to it. Pages break long forms at their marks.
    init?(_ text: String, in range: Range<Int>) {
        let lines = text.split(whereSeparator: \.isNewline)
        let joined = lines.map { String($0).trimmed }.joined()
        guard joined.utf8.first.map(SnippetLexer.isNameStart) == true,
            !joined.contains(where: \.isWhitespace)
        else { return nil }
        let pairs = joined.split(separator: "&", omittingEmptySubsequences: false)
        guard pairs.count <= Self.most else { return nil }
        for pair in pairs {
            let name = pair.prefix { $0 != "=" }
            guard !name.isEmpty, name.endIndex < pair.endIndex, name.utf8.allSatisfy(Self.isNamePart) else {
                return nil
            }
            let value = String(pair[pair.index(after: name.endIndex)...])
            guard pairs.count > 1 || !value.isEmpty else { return nil }
            let plainName = Self.decoded(String(name))
            fields.append(
                Field(
                    name: plainName, value: value.contains("{") ? nil : Self.decoded(value), range: range,
                    isPlain: plainName == name))
        }
        isWhole = pairs.count > 1
    }

    /// No form for readers has so many fields.
    private static let most = 200

    private static func isNamePart(_ byte: UInt8) -> Bool {
        SnippetLexer.isNamePart(byte) || ".-:[]%".utf8.contains(byte)
    }

    /// The fields that a program gives to a request as an object; nil when it is no object.
    init?(_ literal: LiteralValue, _ tokens: [SnippetToken]) {
        guard case .object(let members) = literal.value else { return nil }
        isWhole = !literal.unknown.contains("") && !literal.mayGoOn
        fields = members.map { member in
            let index = literal.keys[member.key]
            var text: String?
            switch member.value {
            case .string(let value), .number(let value): text = value
            case .boolean(let isTrue): text = isTrue ? "true" : "false"
            case .null, .array, .object: break
            }
            if literal.unknown.contains("/\(member.key)") || text == "{value}" { text = nil }
            return Field(
                name: member.key, value: text,
                range: index.map { tokens[$0].range } ?? tokens[literal.tokens.lowerBound].range,
                isPlain: index != nil)
        }
    }
}
