import YAMLSyntax

/// Reads how a language writes values.
enum LiteralSyntaxDecoder {
    static func decode(_ root: SyntaxNode, _ reader: inout SettingsReader) -> LiteralSyntax {
        var syntax = LiteralSyntax()
        if let strings = root["strings"] {
            for node in strings.elements { syntax.strings.append(stringForm(node, &reader)) }
        }
        syntax.unwritable = Set(reader.texts(root["unwritable"]).flatMap { Array($0.unicodeScalars) })
        if let values = root["values"] { self.values(values, &syntax, &reader) }
        return syntax
    }

    private static func stringForm(_ node: SyntaxNode, _ reader: inout SettingsReader) -> StringForm {
        var form = StringForm()
        form.open = reader.text(node, "open")
        form.close = reader.text(node, "close")
        if let whole = node["whole"] {
            form.whole = NamePattern(whole.text ?? "")
            if form.whole == nil { reader.wrong(whole, "a pattern such as '[A-Za-z_][A-Za-z0-9_]*'") }
        }
        form.avoid = reader.texts(node["avoid"])
        form.holdsLines = reader.flag(node, "lines")
        form.escapes.reserveCapacity(node["escapes"]?.count ?? 0)
        for (key, text) in reader.table(node["escapes"]) {
            let scalars = Array((key.text ?? "").unicodeScalars)
            if scalars.count == 1 {
                form.escapes[scalars[0]] = text
            } else {
                reader.wrong(key, "one character")
            }
        }
        for text in reader.texts(node["control"]) {
            if let control = controlForm(text) {
                form.controls.append(control)
            } else {
                reader.wrong(node["control"] ?? node, "a form such as '\\u{HEX}' or '\\xHEX2'")
            }
        }
        form.unit = StringForm.Unit(rawValue: reader.text(node, "unit")) ?? .scalar
        return form
    }

    /// `\u{HEX}` has as many digits as needed, `\xHEX2` two.
    private static func controlForm(_ text: String) -> ControlForm? {
        guard let start = text.indices.first(where: { text[$0...].hasPrefix("HEX") }) else { return nil }
        var rest = text[text.index(start, offsetBy: 3)...]
        var digits: Int?
        if let count = rest.first?.wholeNumberValue {
            guard [2, 4, 8].contains(count) else { return nil }
            digits = count
            rest = rest.dropFirst()
        }
        return ControlForm(before: String(text[..<start]), after: String(rest), digits: digits)
    }

    private static func values(
        _ node: SyntaxNode, _ syntax: inout LiteralSyntax, _ reader: inout SettingsReader
    ) {
        syntax.null = reader.text(node, "null", "null")
        syntax.yes = reader.text(node, "true", "true")
        syntax.no = reader.text(node, "false", "false")
        if let integers = node["integers"] {
            if let minimum = integers["minimum"]?.integer, let maximum = integers["maximum"]?.integer,
                minimum <= maximum
            {
                syntax.integers = minimum...maximum
            } else if integers.count > 0 {
                reader.wrong(integers, "'minimum' and 'maximum' of 64 bits, or {} for no limits")
            }
        }
        syntax.hasDoubles = reader.text(node, "numbers", "double") == "double"
        syntax.arrays = node["arrays"].flatMap { collection($0, isObject: false, &reader) }
        syntax.objects = node["objects"].flatMap { collection($0, isObject: true, &reader) }
    }

    private static func collection(
        _ node: SyntaxNode, isObject: Bool, _ reader: inout SettingsReader
    ) -> CollectionForm? {
        var form = CollectionForm(
            open: reader.text(node, "open"), integerKeysOpen: reader.optionalText(node, "integer-keys-open"),
            close: reader.text(node, "close"), separator: reader.text(node, "separator"),
            allowsTrailing: reader.flag(node, "trailing"), empty: reader.text(node, "empty"))
        form.padding = reader.text(node, "padding")
        guard isObject else { return form }
        let entry = reader.text(node, "entry", "KEY: VALUE")
        guard let key = entry.place(of: "KEY"), let value = entry.place(of: "VALUE"),
            key.upperBound <= value.lowerBound
        else {
            reader.wrong(node["entry"] ?? node, "a form with KEY and VALUE")
            return nil
        }
        form.entry = (
            String(entry[..<key.lowerBound]), String(entry[key.upperBound..<value.lowerBound]),
            String(entry[value.upperBound...])
        )
        if let plain = node["plain-key"] {
            form.plainKey = NamePattern(plain.text ?? "")
            if form.plainKey == nil { reader.wrong(plain, "a pattern such as '[A-Za-z_][A-Za-z0-9_]*'") }
        }
        for (key, text) in reader.table(node["special-keys"]) { form.specialKeys[key.text ?? ""] = text }
        return form
    }
}

extension String {
    fileprivate func place(of word: String) -> Range<Index>? {
        guard let start = indices.first(where: { self[$0...].hasPrefix(word) }) else { return nil }
        return start..<index(start, offsetBy: word.count)
    }
}
