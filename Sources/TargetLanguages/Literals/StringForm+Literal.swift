import SourceDiagnostics

extension StringForm {
    /// The literal of a text in this form; nil when another form must be used.
    func literal(_ text: String) -> String? {
        if let whole, !whole.matches(text) { return nil }
        if avoid.contains(where: { !$0.isEmpty && text.containsText($0) }) { return nil }
        var literal = open
        for scalar in text.unicodeScalars {
            if let escape = escapes[scalar] {
                literal += escape
            } else if scalar == "\n", holdsLines {
                literal += "\n"
            } else if !PrintableText.isUnprintable(scalar) {
                literal.unicodeScalars.append(scalar)
            } else {
                guard let sequence = sequence(scalar) else { return nil }
                literal += sequence
            }
        }
        return literal + close
    }

    /// The escape sequences of a character.
    private func sequence(_ scalar: Unicode.Scalar) -> String? {
        let numbers: [UInt32] =
            switch unit {
            case .scalar: [scalar.value]
            case .utf16: String(scalar).utf16.map(UInt32.init)
            case .byte: String(scalar).utf8.map(UInt32.init)
            }
        var text = ""
        for number in numbers {
            guard let form = controls.first(where: { number <= $0.maximum }) else { return nil }
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
    /// Whether a text occurs, byte by byte: no canonical equivalence.
    func containsText(_ text: String) -> Bool {
        let (own, other) = (Array(utf8), Array(text.utf8))
        guard own.count >= other.count else { return false }
        return (0...(own.count - other.count)).contains { own[$0..<($0 + other.count)].elementsEqual(other) }
    }
}
