/// How the packages that OpenAPI Generator makes for a language name what a document names.
///
/// They keep capitals where they stand (`getOAuthToken`, `userID`), unlike `IdentifierSyntax`, whose names are ours to
/// choose.
package struct PackageNames: Sendable {
    /// What is named.
    package enum Kind: String, Sendable, CaseIterable {
        case method, argument, property
        /// A class; always in Pascal case.
        case type
        /// The class of a schema, which has `Model` before it where it would be a reserved word.
        case model
    }

    /// The styles by kind; camel case where nothing is said.
    package var styles: [Kind: IdentifierSyntax.Style]
    /// What stands before an argument or a property that is a reserved word, or that starts with a digit.
    package var escape: String
    /// What stands behind it.
    package var suffix = ""
    /// Whether arguments and properties have the names of the document, where those are names.
    package var keepsNames = false
    /// Whether answers are maps, whose keys are those of the document.
    package var answersAreMaps = false
    /// The names of fields of answers that do not follow from those of the document, by the latter.
    package var fields: [String: String] = [:]
    /// The type of the errors that their methods throw.
    package var error = "ApiException"
    /// The words that are reserved, with blanks between them: few names are compared with them.
    package var reserved: String
    /// The names in Pascal case that no class of a schema has, with blanks between them.
    package var reservedModels = ""

    /// Makes names in camel case, until a language says otherwise.
    package init(
        styles: [Kind: IdentifierSyntax.Style] = [:], escape: String = "_", reserved: String = ""
    ) {
        self.styles = styles
        self.escape = escape
        self.reserved = reserved
    }

    /// The name that a package gives to a text of the document: ASCII letters, digits and underscores.
    package func name(_ text: String, _ kind: Kind) -> String {
        if kind == .model {
            let name = Self.joined(Self.plain(text), first: { $0.uppercased() })
            let isTaken = Self.holds(reservedModels, name) || name.utf8.first.map { $0 < 0x40 } ?? true
            return isTaken ? "Model" + name : name
        }
        if keepsNames, kind == .argument || kind == .property, Self.isName(text) {
            return Self.holds(reserved, text) ? escape + text + suffix : text
        }
        let style = kind == .type ? .pascal : styles[kind] ?? .camel
        let plain = Self.plain(text)
        var name =
            switch style {
            case .snake: Self.underscored(plain)
            case .upper: Self.underscored(plain).uppercased()
            case .camel: Self.joined(plain, first: { $0.lowercased() })
            case .pascal: Self.joined(plain, first: { $0.uppercased() })
            }
        if name.isEmpty { name = style == .pascal ? "Value" : "value" }
        let startsWithDigit = name.utf8.first.map { $0 < 0x40 } ?? false
        let isReserved = (kind == .argument || kind == .property) && Self.holds(reserved, name)
        guard startsWithDigit || isReserved else { return name }
        let isJoined = style == .camel && escape.utf8.last != UInt8(ascii: "_")
        return escape + (isJoined ? name.prefix(1).uppercased() + name.dropFirst() : name) + suffix
    }

    private static func holds(_ words: String, _ name: String) -> Bool {
        // Bytes, since characters take their time.
        words.utf8.split(separator: UInt8(ascii: " ")).contains { $0.elementsEqual(name.utf8) }
    }

    /// Whether a text can be a name as it is.
    private static func isName(_ text: String) -> Bool {
        text.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "_") }
            && text.utf8.first.map { !isDigit($0) } ?? false
    }

    /// The text without what no name holds: brackets, dots, blanks and dashes separate words, closing brackets and all
    /// other characters are dropped.
    private static func plain(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if isLetter(byte) || isDigit(byte) {
                bytes.append(byte)
            } else if "_[(.-| /".utf8.contains(byte) {
                bytes.append(UInt8(ascii: "_"))
            }
        }
        return bytes
    }

    /// Words joined by capitals; all other letters stay as they are.
    private static func joined(_ bytes: [UInt8], first: (String) -> String) -> String {
        let words = bytes.split(separator: UInt8(ascii: "_")).map { String(decoding: $0, as: UTF8.self) }
        return words.enumerated().map { index, word in
            let initial = String(word.prefix(1))
            return (index == 0 ? first(initial) : initial.uppercased()) + word.dropFirst()
        }.joined()
    }

    /// Small letters, with an underscore before each word that starts with a capital: of `HTTPError` before `Error`, of
    /// `userID` before `ID`.
    private static func underscored(_ bytes: [UInt8]) -> String {
        var result: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            if isUpper(byte), index > 0 {
                let before = bytes[index - 1]
                let endsWord = isLetter(before) && !isUpper(before) || isDigit(before)
                let rest = bytes[(index + 1)...].prefix(2)
                let startsWord = isUpper(before) && rest.count == 2 && rest.allSatisfy(isLower)
                if endsWord || startsWord { result.append(UInt8(ascii: "_")) }
            }
            let isDoubled = byte == UInt8(ascii: "_") && (result.isEmpty || result.last == byte)
            if !isDoubled { result.append(isUpper(byte) ? byte | 0x20 : byte) }
        }
        while result.last == UInt8(ascii: "_") { result.removeLast() }
        return String(decoding: result, as: UTF8.self)
    }

    private static func isUpper(_ byte: UInt8) -> Bool { isLetter(byte) && byte & 0x20 == 0 }
    private static func isLower(_ byte: UInt8) -> Bool { isLetter(byte) && byte & 0x20 != 0 }
    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
