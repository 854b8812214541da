package import CodeTemplates
import SourceDiagnostics
package import YAMLSyntax

/// Writes values as literals of a language.
///
/// This is the only way from a document's text into a program, and it is the same for all languages:
/// what differs is `LiteralSyntax`.
package struct LiteralWriter: Sendable {
    private let syntax: LiteralSyntax
    private let strings: [StringLiteralWriter]
    /// The ASCII characters that every text may have.
    private let writable: ASCIISet
    private let indentation: String
    private let languageName: String

    /// Collections that fit into so many characters stand on one line.
    private static let lineWidth = 60

    /// Makes a writer for a language.
    package init(_ language: Language) {
        self.init(language.literals, indentation: language.indentation, languageName: language.name)
    }

    private init(_ syntax: LiteralSyntax, indentation: String, languageName: String) {
        self.syntax = syntax
        strings = syntax.strings.map(StringLiteralWriter.init)
        writable = ASCIISet { _ in true }.without(syntax.unwritable)
        self.indentation = indentation
        self.languageName = languageName
    }

    /// The literal of a string.
    /// - Throws: when a character cannot be written in the language.
    package func text(_ text: String) throws(FilterFailure) -> String {
        if let scalar = unwritable(in: text) { throw unwritable(scalar) }
        // A break at the end alone makes no text of several lines, and is hard to see as one.
        let isLine = text.utf8.last == 0x0A && !text.utf8.dropLast().contains(0x0A)
        for form in isLine ? strings.filter({ !$0.holdsLines }) + strings.filter(\.holdsLines) : strings {
            if let literal = form.literal(text) { return literal }
        }
        let controls = text.unicodeScalars.first(where: PrintableText.isUnprintable)
        throw unwritable(controls ?? text.unicodeScalars.first ?? " ")
    }

    /// A character that the language cannot write in any form.
    private func unwritable(in text: String) -> Unicode.Scalar? {
        guard !syntax.unwritable.isEmpty, !writable.containsAll(of: text) else { return nil }
        return text.unicodeScalars.first(where: syntax.unwritable.contains)
    }

    /// The literal of a value, on several lines when it is long.
    /// - Throws: when the language cannot write it exactly.
    package func value(_ value: JSONValue) throws(FilterFailure) -> CodeText {
        CodeText(lines: try lines(value))
    }

    /// The literal of a value as JSON text. A long text stands on several lines where the language has such literals:
    /// the blanks that indent them stand between JSON's tokens, where they mean nothing (RFC 8259, section 2).
    /// - Throws: when a character cannot be written in the language.
    package func json(_ value: JSONValue) throws(FilterFailure) -> CodeText {
        let compact = value.text
        // A literal is no shorter than its text.
        if Self.isShort(compact) {
            let line = try text(compact)
            if Self.isShort(line) { return CodeText(line) }
        }
        let json = LiteralWriter(.json, indentation: "  ", languageName: "JSON")
        let literal = try text(json.lines(value).joined(separator: "\n"))
        let lines = literal.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.count > 1 ? CodeText(lines: lines.map(String.init)) : CodeText(try text(compact))
    }

    /// Whether a value can be written so that the program has exactly this value.
    package func canWrite(_ value: JSONValue) -> Bool {
        switch value {
        case .null, .boolean: true
        case .number(let spelling): (try? number(spelling)) != nil
        case .string(let text):
            strings.contains { $0.holds(text) } && unwritable(in: text) == nil
                || (try? self.text(text)) != nil
        case .array(let elements): syntax.arrays != nil && elements.allSatisfy(canWrite)
        case .object(let members):
            syntax.objects != nil && members.allSatisfy { canWrite(key: $0.key) && canWrite($0.value) }
        }
    }

    private func canWrite(key: String) -> Bool {
        syntax.objects?.specialKeys[key] != nil || syntax.objects?.plainKey?.matches(key) == true
            || canWrite(.string(key))
    }

    private func unwritable(_ scalar: Unicode.Scalar) -> FilterFailure {
        let number = String(scalar.value, radix: 16, uppercase: true)
        let padded = String(repeating: "0", count: max(0, 4 - number.count)) + number
        return FilterFailure("U+\(padded) cannot be written in a literal of \(languageName)")
    }

    private func lines(_ value: JSONValue) throws(FilterFailure) -> [String] {
        switch value {
        case .null: return [syntax.null]
        case .boolean(let isTrue): return [isTrue ? syntax.yes : syntax.no]
        case .number(let spelling): return [try number(spelling)]
        case .string(let string): return [try text(string)]
        case .array(let elements):
            guard let form = syntax.arrays else {
                throw FilterFailure("\(languageName) has no literal for arrays")
            }
            var items: [[String]] = []
            for element in elements { items.append(try lines(element)) }
            return collection(items, form, open: form.open)
        case .object(let members):
            guard let form = syntax.objects else {
                throw FilterFailure("\(languageName) has no literal for objects")
            }
            var items: [[String]] = []
            for member in members { items.append(try entry(member, form)) }
            let hasIntegerKeys = members.allSatisfy { Int($0.key) != nil }
            return collection(
                items, form, open: hasIntegerKeys ? form.integerKeysOpen ?? form.open : form.open)
        }
    }

    private func entry(_ member: JSONValue.Member, _ form: CollectionForm) throws(FilterFailure) -> [String] {
        let key: String
        if let special = form.specialKeys[member.key] {
            key = special
        } else if form.plainKey?.matches(member.key) == true {
            key = member.key
        } else {
            key = try text(member.key)
        }
        var value = try lines(member.value)
        value[0] = form.entry.0 + key + form.entry.1 + value[0]
        value[value.count - 1] += form.entry.2
        return value
    }

    private func collection(_ items: [[String]], _ form: CollectionForm, open: String) -> [String] {
        guard !items.isEmpty else { return [form.empty] }
        if items.allSatisfy({ $0.count == 1 }) {
            let inside = items.map { $0[0] }.joined(separator: form.separator + " ")
            if Self.isShort(inside), !inside.utf8.contains(0x0A) {
                return [open + form.padding + inside + form.padding + form.close]
            }
        }
        var lines = [open]
        for (index, item) in items.enumerated() {
            let isLast = index == items.count - 1
            for (number, line) in item.enumerated() {
                var text = indentation
                text += line
                if number == item.count - 1, !isLast || form.allowsTrailing { text += form.separator }
                lines.append(text)
            }
        }
        return lines + [form.close]
    }

    /// Whether a text fits on a line. Characters are counted only where bytes do not tell; of texts that are long in
    /// bytes, whatever they are in characters, this says no.
    private static func isShort(_ text: String) -> Bool {
        text.utf8.count <= lineWidth || text.utf8.count <= 16 * lineWidth && text.count <= lineWidth
    }

    /// A number whose value survives: whole numbers in range, fractions of at most 15 digits.
    private func number(_ spelling: String) throws(FilterFailure) -> String {
        let digits = spelling.utf8.filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        if spelling.utf8.dropFirst(spelling.hasPrefix("-") ? 1 : 0).count == digits.count {
            if let range = syntax.integers {
                guard let value = Int(spelling), range.contains(value), spelling != "-0" else {
                    throw FilterFailure("\(languageName) cannot write the number \(spelling) exactly")
                }
            }
            return spelling
        }
        let isPlain = !spelling.contains("e") && !spelling.contains("E") && digits.count <= 15
        guard isPlain || !syntax.hasDoubles else {
            throw FilterFailure("\(languageName) cannot write the number \(spelling) exactly")
        }
        return spelling
    }
}
