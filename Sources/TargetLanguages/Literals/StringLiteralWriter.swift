import SourceDiagnostics

/// Writes string literals of one form.
struct StringLiteralWriter: Sendable {
    private let form: StringForm
    /// The characters that stand in a literal as they are; most texts have no others.
    private let plain: ASCIISet
    private let avoided: [[UInt8]]

    init(_ form: StringForm) {
        self.form = form
        plain = ASCIISet.printable.without(form.escapes.keys)
        avoided = form.avoid.filter { !$0.isEmpty }.map { Array($0.utf8) }
    }

    /// Whether line breaks stand in literals as they are.
    var holdsLines: Bool { form.holdsLines }

    /// Whether a text stands in this form as it is.
    func holds(_ text: String) -> Bool {
        plain.containsAll(of: text) && !avoided.contains { text.containsBytes($0) }
            && form.whole?.matches(text) ?? true
    }

    /// The literal of a text in this form; nil when another form must be used.
    func literal(_ text: String) -> String? {
        if holds(text) { return form.open + text + form.close }
        if let whole = form.whole, !whole.matches(text) { return nil }
        if avoided.contains(where: { text.containsBytes($0) }) { return nil }
        var literal = Array(form.open.utf8)
        for scalar in text.unicodeScalars {
            if scalar.isASCII, plain.contains(UInt8(scalar.value)) {
                literal.append(UInt8(scalar.value))
            } else if let escape = form.escapes[scalar] {
                literal += escape.utf8
            } else if scalar == "\n", form.holdsLines {
                literal.append(0x0A)
            } else if !PrintableText.isUnprintable(scalar) {
                literal += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
            } else {
                guard let sequence = sequence(scalar) else { return nil }
                literal += sequence.utf8
            }
        }
        literal += form.close.utf8
        return String(decoding: literal, as: UTF8.self)
    }

    /// The escape sequences of a character.
    private func sequence(_ scalar: Unicode.Scalar) -> String? {
        let numbers: [UInt32] =
            switch form.unit {
            case .scalar: [scalar.value]
            case .utf16: String(scalar).utf16.map(UInt32.init)
            case .byte: String(scalar).utf8.map(UInt32.init)
            }
        var text = ""
        for number in numbers {
            guard let form = form.controls.first(where: { number <= $0.maximum }) else { return nil }
            let digits = String(number, radix: 16, uppercase: false)
            text +=
                form.before + String(repeating: "0", count: max(0, (form.digits ?? 0) - digits.count))
                + digits
            text += form.after
        }
        return text
    }
}

extension String {
    /// Whether bytes occur in the text's UTF-8: no canonical equivalence.
    fileprivate func containsBytes(_ bytes: [UInt8]) -> Bool {
        guard let first = bytes.first else { return true }
        var text = self
        return text.withUTF8 { all in
            if bytes.count == 1 { return all.contains(first) }
            var rest = all[...]
            while let start = rest.firstIndex(of: first) {
                rest = rest[start...]
                if rest.starts(with: bytes) { return true }
                rest = rest.dropFirst()
            }
            return false
        }
    }
}
