package import CodeTemplates
import SourceDiagnostics
import YAMLSyntax

/// The filters through which templates of a language write values.
package enum LanguageFilters {
    /// The kind of opaque template values that hold a `JSONValue`.
    package static let json = TemplateShape.opaque("json")

    /// The filters of a language.
    package static func make(_ language: Language) -> FilterSet { make(language, LiteralWriter(language)) }

    /// The filters of a language whose literals a writer makes.
    package static func make(_ language: Language, _ writer: LiteralWriter) -> FilterSet {
        FilterSet([
            literal(writer), jsonText(writer), identifier(language), packageName(language), comment(language),
            member(language, writer, isOptional: false), member(language, writer, isOptional: true),
            packageMember(language, writer), key(language, writer), environment, url,
        ])
    }

    private static func literal(_ writer: LiteralWriter) -> Filter {
        Filter(
            "literal", "a literal with exactly this value", inputs: [.text, .integer, json], output: .code
        ) { value, _ throws(FilterFailure) in
            switch value {
            case .text(let text): return .code(CodeText(try writer.text(text)))
            case .integer(let number): return .code(CodeText(String(number)))
            case .opaque(let content):
                guard let content = content as? JSONValue else {
                    throw FilterFailure("this is no JSON value")
                }
                return .code(try writer.value(content))
            default: throw FilterFailure("this has no literal")
            }
        }
    }

    private static func jsonText(_ writer: LiteralWriter) -> Filter {
        Filter("json", "a literal of the value's JSON text", inputs: [json], output: .code) {
            value, _ throws(FilterFailure) in
            guard case .opaque(let content) = value, let content = content as? JSONValue else {
                throw FilterFailure("this is no JSON value")
            }
            return .code(try writer.json(content))
        }
    }

    private static func identifier(_ language: Language) -> Filter {
        let kinds = IdentifierSyntax.Kind.allCases.map(\.rawValue)
        return Filter(
            "identifier", "a name in the style of the language", inputs: [.text],
            parameters: [.init("kind", .word(kinds), isOptional: true)], output: .code
        ) { value, arguments throws(FilterFailure) in
            guard case .text(let text) = value else { throw FilterFailure("this is no text") }
            var kind = IdentifierSyntax.Kind.variable
            if case .word(let word)? = arguments.first {
                kind = IdentifierSyntax.Kind(rawValue: word) ?? .variable
            }
            return .code(CodeText(language.identifiers.name(text, kind)))
        }
    }

    private static func packageName(_ language: Language) -> Filter {
        Filter(
            "packageName", "the name that a package made by OpenAPI Generator has for it", inputs: [.text],
            parameters: [.init("kind", .word(PackageNames.Kind.allCases.map(\.rawValue)))], output: .code
        ) { value, arguments throws(FilterFailure) in
            guard case .text(let text) = value, case .word(let word)? = arguments.first,
                let kind = PackageNames.Kind(rawValue: word)
            else { throw FilterFailure("this is no text") }
            let own = kind == .property ? language.packageNames.fields[text] : nil
            return .code(CodeText(own ?? language.packageNames.name(text, kind)))
        }
    }

    private static func comment(_ language: Language) -> Filter {
        Filter(
            "comment", "line comments; `comment(documentation)` for those that tools read", inputs: [.text],
            parameters: [.init("kind", .word(["documentation"]), isOptional: true)], output: .code
        ) { value, arguments throws(FilterFailure) in
            guard case .text(let text) = value else { throw FilterFailure("this is no text") }
            let start = arguments.isEmpty ? language.comments.line : language.comments.documentation
            return .code(CodeText(lines: CommentLines.lines(text, start: start, language.comments)))
        }
    }

    private static func member(_ language: Language, _ writer: LiteralWriter, isOptional: Bool) -> Filter {
        Filter(
            isOptional ? "optionalMember" : "member", "the access to the member of an object by its key",
            inputs: [.text], output: .code
        ) { value, _ throws(FilterFailure) in
            guard case .text(let key) = value, let members = language.members else {
                throw FilterFailure("\(language.name) does not say how members are reached; add 'members'")
            }
            if language.literals.objects?.plainKey?.matches(key) == true {
                let form = isOptional ? members.optionalPlain : members.plain
                return .code(CodeText(form.replacing("NAME", with: key)))
            }
            let form = isOptional ? members.optionalQuoted : members.quoted
            return .code(CodeText(form.replacing("TEXT", with: try writer.text(key))))
        }
    }

    private static func packageMember(_ language: Language, _ writer: LiteralWriter) -> Filter {
        Filter(
            "packageMember", "the access to a property by the name that a package has for it",
            inputs: [.text],
            parameters: [.init("kind", .word(["optional"]), isOptional: true)], output: .code
        ) { value, arguments throws(FilterFailure) in
            guard case .text(let key) = value, let members = language.members else {
                throw FilterFailure("\(language.name) does not say how members are reached; add 'members'")
            }
            if language.packageNames.answersAreMaps {
                return .code(CodeText(members.entry.replacing("TEXT", with: try writer.text(key))))
            }
            let isOptional = !arguments.isEmpty
            let own = language.packageNames.fields[key]
            let keepsNames = own == nil && language.packageNames.keepsNames
            // Members may have all names here, and packages that keep those of the document keep what is no name, too.
            let isKept = keepsNames && !members.quoted.isEmpty
            let name = isKept ? key : own ?? language.packageNames.name(key, .property)
            if isKept, plainName?.matches(key) != true {
                let form = isOptional ? members.optionalQuoted : members.quoted
                return .code(CodeText(form.replacing("TEXT", with: try writer.text(key))))
            }
            let form = isOptional ? members.optionalPlain : members.plain
            return .code(CodeText(form.replacing("NAME", with: name)))
        }
    }

    private static func key(_ language: Language, _ writer: LiteralWriter) -> Filter {
        Filter("key", "the key of an object literal", inputs: [.text], output: .code) {
            value, _ throws(FilterFailure) in
            guard case .text(let key) = value else { throw FilterFailure("this is no text") }
            if language.literals.objects?.specialKeys[key] == nil,
                language.literals.objects?.plainKey?.matches(key) == true
            {
                return .code(CodeText(key))
            }
            if let special = language.literals.objects?.specialKeys[key] { return .code(CodeText(special)) }
            return .code(CodeText(try writer.text(key)))
        }
    }

    /// POSIX.1-2017, section 8.1: the names of environment variables.
    private static let environment = Filter(
        "environment", "the bare name of an environment variable", inputs: [.text], output: .code
    ) { value, _ throws(FilterFailure) in
        guard case .text(let name) = value, environmentName?.matches(name) == true else {
            throw FilterFailure("this is not the name of an environment variable")
        }
        return .code(CodeText(name))
    }

    private static let environmentName = NamePattern("[A-Za-z_][A-Za-z0-9_]*")
    private static let plainName = environmentName

    /// RFC 3986 lets a path hold quotes and `$`; they stay only where the template says that they are text.
    private static let url = Filter(
        "url",
        "a percent-encoded part of a URL, safe inside every quoted string; `url(apostrophe)` between double quotes, "
            + "`url(dollar)` where `$` before a letter is text as well",
        inputs: [.text], parameters: [.init("kept", .word(["apostrophe", "dollar"]), isOptional: true)],
        output: .code
    ) { value, arguments throws(FilterFailure) in
        guard case .text(let text) = value else { throw FilterFailure("this is no text") }
        let kept =
            switch arguments.first {
            case .word("apostrophe")?: safeBetweenDoubleQuotes
            case .word("dollar")?: safeBesideDollar
            default: safeInURLs
            }
        var result: [UInt8] = []
        for byte in text.utf8 {
            if kept.contains(byte) {
                result.append(byte)
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                result += Array("%\(digits.count == 1 ? "0" : "")\(digits)".utf8)
            }
        }
        return .code(CodeText(String(decoding: result, as: UTF8.self)))
    }

    private static let safeInURLs = ASCIISet { byte in
        isLetterOrDigit(byte) || "-._~/?&=%:;,@+()*".utf8.contains(byte)
    }

    private static let safeBetweenDoubleQuotes = ASCIISet { byte in
        safeInURLs.contains(byte) || byte == UInt8(ascii: "'")
    }

    private static let safeBesideDollar = ASCIISet { byte in
        safeBetweenDoubleQuotes.contains(byte) || byte == UInt8(ascii: "$")
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}

extension String {
    /// The text with the first occurrence of a word replaced.
    fileprivate func replacing(_ word: String, with text: String) -> String {
        guard let start = indices.first(where: { self[$0...].hasPrefix(word) }) else { return self }
        return self[..<start] + text + self[index(start, offsetBy: word.count)...]
    }
}
