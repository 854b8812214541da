import SourceDiagnostics

/// Character references (HTML, section 13.5) in Markdown.
enum MarkdownEntity {
    private static let names: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "copy": "©",
        "reg": "®", "trade": "™", "hellip": "…", "mdash": "—", "ndash": "–", "lsquo": "‘", "rsquo": "’",
        "ldquo": "“", "rdquo": "”", "bull": "•", "middot": "·", "times": "×", "deg": "°", "plusmn": "±",
        "euro": "€", "pound": "£", "yen": "¥", "cent": "¢", "sect": "§", "para": "¶", "larr": "←",
        "rarr": "→", "le": "≤", "ge": "≥", "ne": "≠", "lbrace": "{", "lcub": "{", "rbrace": "}",
        "rcub": "}", "lbrack": "[", "rbrack": "]", "lpar": "(", "rpar": ")", "colon": ":", "semi": ";",
        "comma": ",", "period": ".", "sol": "/", "bsol": "\\", "num": "#", "excl": "!", "quest": "?",
        "ast": "*", "lowbar": "_", "grave": "`", "verbar": "|", "vert": "|", "Tab": " ", "NewLine": " ",
        "dollar": "$", "percnt": "%", "equals": "=", "plus": "+", "commat": "@", "Hat": "^", "tilde": "˜",
    ]

    /// What a reference at a position of a text stands for, and where it ends; nil for one that is
    /// unknown, which then is text.
    static func read(_ scalars: [Unicode.Scalar], at start: Int) -> (scalar: Unicode.Scalar, end: Int)? {
        let limit = min(scalars.count, start + 34)
        guard start + 1 < limit, let end = scalars[(start + 1)..<limit].firstIndex(of: ";") else {
            return nil
        }
        let name = String(String.UnicodeScalarView(scalars[(start + 1)..<end]))
        guard name.hasPrefix("#") else { return names[name].map { ($0, end + 1) } }
        let isHex = name.hasPrefix("#x") || name.hasPrefix("#X")
        let digits = name.dropFirst(isHex ? 2 : 1)
        guard (1...7).contains(digits.utf8.count), digits.first != "+", digits.first != "-",
            let code = UInt32(digits, radix: isHex ? 16 : 10)
        else { return nil }
        let scalar = Unicode.Scalar(code) ?? "\u{FFFD}"
        if scalar.properties.isWhitespace, scalar != "\u{A0}" { return (" ", end + 1) }
        return (PrintableText.isUnprintable(scalar) ? "\u{FFFD}" : scalar, end + 1)
    }

    /// A text with its references resolved, and its backslash escapes too.
    static func decode(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        var result = String.UnicodeScalarView()
        var index = 0
        while index < scalars.count {
            if scalars[index] == "&", let (scalar, end) = read(scalars, at: index) {
                result.append(scalar)
                index = end
                continue
            }
            if scalars[index] == "\\", index + 1 < scalars.count, scalars[index + 1].isPunctuationASCII {
                index += 1
            }
            result.append(scalars[index])
            index += 1
        }
        return String(result)
    }
}

extension Unicode.Scalar {
    /// Whether a backslash before it escapes it in Markdown.
    var isPunctuationASCII: Bool {
        switch value {
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
        default: false
        }
    }

    /// Whether it is a Unicode punctuation character or symbol (CommonMark 0.31, section 2.1).
    var isPunctuation: Bool {
        if isASCII { return isPunctuationASCII }
        switch properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
            .initialPunctuation,
            .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
            return true
        default: return false
        }
    }

    var isLetterOrDigit: Bool { properties.isAlphabetic || properties.numericType != nil }
}
