/// A Unicode property of `\p{…}` (ECMA-262, section 22.2.1.10): general categories and the binary
/// properties that the standard library knows. Scripts are not among them.
package struct ScalarProperty: Sendable, Hashable {
    private enum Test: Sendable, Hashable {
        case category(String)
        case binary(String)
    }

    private let test: Test

    /// The property of a name, such as `L`, `Letter`, `gc=Lu` or `Alphabetic`; nil for one that is unknown.
    init?(_ name: String) {
        var name = name
        for prefix in ["gc=", "General_Category="] where name.hasPrefix(prefix) {
            name.removeFirst(prefix.count)
        }
        if let short = Self.categories[name] ?? (Self.categories.values.contains(name) ? name : nil) {
            test = .category(short)
        } else if Self.binaryNames.contains(name) {
            test = .binary(name)
        } else {
            return nil
        }
    }

    /// Whether a scalar has the property.
    func holds(for value: UInt32) -> Bool {
        guard let scalar = Unicode.Scalar(value) else { return false }
        switch test {
        case .category(let wanted):
            let own = Self.abbreviation(scalar.properties.generalCategory)
            return wanted == "LC" ? ["Lu", "Ll", "Lt"].contains(own) : own.hasPrefix(wanted)
        case .binary(let name): return Self.has(name, scalar)
        }
    }

    private static let binaryNames: Set<String> = [
        "Any", "ASCII", "Alphabetic", "Alpha", "White_Space", "space", "Uppercase", "Upper", "Lowercase",
        "Lower", "ASCII_Hex_Digit", "AHex", "Hex_Digit", "Hex", "Emoji", "ID_Start", "IDS", "ID_Continue",
        "IDC", "Ideographic", "Ideo",
    ]

    private static func has(_ name: String, _ scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        switch name {
        case "Any": return true
        case "ASCII": return scalar.isASCII
        case "Alphabetic", "Alpha": return properties.isAlphabetic
        case "White_Space", "space": return properties.isWhitespace
        case "Uppercase", "Upper": return properties.isUppercase
        case "Lowercase", "Lower": return properties.isLowercase
        case "ASCII_Hex_Digit", "AHex": return properties.isASCIIHexDigit
        case "Hex_Digit", "Hex": return properties.isHexDigit
        case "Emoji": return properties.isEmoji
        case "ID_Start", "IDS": return properties.isIDStart
        case "ID_Continue", "IDC": return properties.isIDContinue
        default: return properties.isIdeographic
        }
    }

    private static let categories: [String: String] = [
        "Letter": "L", "Cased_Letter": "LC", "Uppercase_Letter": "Lu", "Lowercase_Letter": "Ll",
        "Titlecase_Letter": "Lt", "Modifier_Letter": "Lm", "Other_Letter": "Lo", "Mark": "M",
        "Combining_Mark": "M", "Nonspacing_Mark": "Mn", "Spacing_Mark": "Mc", "Enclosing_Mark": "Me",
        "Number": "N", "Decimal_Number": "Nd", "digit": "Nd", "Letter_Number": "Nl", "Other_Number": "No",
        "Punctuation": "P", "punct": "P", "Connector_Punctuation": "Pc", "Dash_Punctuation": "Pd",
        "Open_Punctuation": "Ps", "Close_Punctuation": "Pe", "Initial_Punctuation": "Pi",
        "Final_Punctuation": "Pf", "Other_Punctuation": "Po", "Symbol": "S", "Math_Symbol": "Sm",
        "Currency_Symbol": "Sc", "Modifier_Symbol": "Sk", "Other_Symbol": "So", "Separator": "Z",
        "Space_Separator": "Zs", "Line_Separator": "Zl", "Paragraph_Separator": "Zp", "Other": "C",
        "Control": "Cc", "cntrl": "Cc", "Format": "Cf", "Surrogate": "Cs", "Private_Use": "Co",
        "Unassigned": "Cn",
    ]

    private static func abbreviation(_ category: Unicode.GeneralCategory) -> String {
        switch category {
        case .uppercaseLetter: "Lu"
        case .lowercaseLetter: "Ll"
        case .titlecaseLetter: "Lt"
        case .modifierLetter: "Lm"
        case .otherLetter: "Lo"
        case .nonspacingMark: "Mn"
        case .spacingMark: "Mc"
        case .enclosingMark: "Me"
        case .decimalNumber: "Nd"
        case .letterNumber: "Nl"
        case .otherNumber: "No"
        case .connectorPunctuation: "Pc"
        case .dashPunctuation: "Pd"
        case .openPunctuation: "Ps"
        case .closePunctuation: "Pe"
        case .initialPunctuation: "Pi"
        case .finalPunctuation: "Pf"
        case .otherPunctuation: "Po"
        case .mathSymbol: "Sm"
        case .currencySymbol: "Sc"
        case .modifierSymbol: "Sk"
        case .otherSymbol: "So"
        case .spaceSeparator: "Zs"
        case .lineSeparator: "Zl"
        case .paragraphSeparator: "Zp"
        case .control: "Cc"
        case .format: "Cf"
        case .surrogate: "Cs"
        case .privateUse: "Co"
        case .unassigned: "Cn"
        @unknown default: "Cn"
        }
    }
}
