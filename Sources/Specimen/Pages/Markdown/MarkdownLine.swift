/// A line of Markdown and what it could start.
struct MarkdownLine {
    let scalars: ArraySlice<Unicode.Scalar>

    init(_ scalars: ArraySlice<Unicode.Scalar>) { self.scalars = scalars }

    /// The number of blanks at its start.
    var indentation: Int { scalars.prefix { $0 == " " }.count }

    /// The line without the blanks at its ends.
    var trimmed: ArraySlice<Unicode.Scalar> {
        var rest = scalars.drop { $0 == " " }
        while rest.last == " " { rest.removeLast() }
        return rest
    }

    var isBlank: Bool { scalars.allSatisfy { $0 == " " } }

    /// The line without up to so many blanks at its start.
    func removingIndentation(_ count: Int) -> MarkdownLine {
        MarkdownLine(scalars.dropFirst(min(count, indentation)))
    }

    /// A marker of a list with the column of the item's content.
    struct Marker: Equatable {
        /// `-`, `*`, `+`, `.` or `)`.
        let sign: Unicode.Scalar
        /// The number before `.` or `)`.
        let number: Int?
        /// How many scalars of the line are no content.
        let width: Int
    }

    /// The marker of a list item that the line starts with (CommonMark 0.31, section 5.2).
    var marker: Marker? {
        guard indentation < 4, !isRule else { return nil }
        let rest = scalars.drop { $0 == " " }
        let digits = rest.prefix { ("0"..."9").contains($0) }
        let after = rest.dropFirst(digits.count)
        guard let sign = after.first else { return nil }
        var number: Int?
        if digits.isEmpty {
            guard sign == "-" || sign == "*" || sign == "+" else { return nil }
        } else {
            guard digits.count < 10, sign == "." || sign == ")" else { return nil }
            number = Int(String(String.UnicodeScalarView(digits)))
        }
        let content = after.dropFirst()
        let blanks = content.prefix { $0 == " " }.count
        guard blanks > 0 || content.isEmpty else { return nil }
        let padding = content.count == blanks || blanks > 4 ? 1 : blanks
        return Marker(sign: sign, number: number, width: indentation + digits.count + 1 + padding)
    }

    /// A fence: its character, its length, the indentation and the info string's first word.
    var fence: (sign: Unicode.Scalar, length: Int, language: String)? {
        let rest = trimmed
        guard indentation < 4, let sign = rest.first, sign == "`" || sign == "~" else { return nil }
        let length = rest.prefix { $0 == sign }.count
        let info = rest.dropFirst(length)
        guard length >= 3, sign == "~" || !info.contains("`") else { return nil }
        let word = info.drop { $0 == " " }.prefix { $0 != " " }
        return (sign, length, String(String.UnicodeScalarView(word)))
    }

    /// Whether the line ends a fence.
    func closes(_ sign: Unicode.Scalar, _ length: Int) -> Bool {
        let rest = trimmed
        return indentation < 4 && rest.count >= length && rest.allSatisfy { $0 == sign }
    }

    /// The level and the text of an ATX heading.
    var heading: (level: Int, text: ArraySlice<Unicode.Scalar>)? {
        let rest = trimmed
        let level = rest.prefix { $0 == "#" }.count
        guard indentation < 4, (1...6).contains(level) else { return nil }
        let after = rest.dropFirst(level)
        guard after.first == " " || after.isEmpty else { return nil }
        var text = after
        let closing = text.reversed().prefix { $0 == "#" }.count
        let before = text.dropLast(closing)
        if before.last == " " || before.isEmpty { text = before }
        return (level, MarkdownLine(text).trimmed)
    }

    /// The level of a heading that the line underlines.
    var underline: Int? {
        let rest = trimmed
        guard indentation < 4, let sign = rest.first, rest.allSatisfy({ $0 == sign }) else { return nil }
        return sign == "=" ? 1 : sign == "-" ? 2 : nil
    }

    var isRule: Bool {
        guard let sign = scalars.first(where: { $0 != " " }), sign == "-" || sign == "*" || sign == "_" else {
            return false
        }
        let signs = scalars.filter { $0 != " " }
        return indentation < 4 && signs.count >= 3 && signs.allSatisfy { $0 == sign }
    }

    var isQuote: Bool { indentation < 4 && trimmed.first == ">" }

    /// Whether the line may start a block in the middle of a paragraph.
    var interruptsParagraph: Bool {
        if isBlank || isRule || isQuote || fence != nil || heading != nil { return true }
        guard let marker else { return false }
        return marker.number ?? 1 == 1 && scalars.count > marker.width - 1
            && !MarkdownLine(scalars.dropFirst(marker.width)).isBlank
    }

    /// The cells of a table's row.
    var cells: [[Unicode.Scalar]] {
        var cells: [[Unicode.Scalar]] = [[]]
        var isEscaped = false
        for scalar in trimmed {
            if scalar == "|", !isEscaped {
                cells.append([])
            } else {
                if scalar == "|" { cells[cells.count - 1].removeLast() }
                cells[cells.count - 1].append(scalar)
            }
            isEscaped = scalar == "\\" && !isEscaped
        }
        cells = cells.map { Array(MarkdownLine($0[...]).trimmed) }
        if cells.count > 1, cells[0].isEmpty { cells.removeFirst() }
        if cells.count > 1, cells[cells.count - 1].isEmpty { cells.removeLast() }
        return cells
    }

    /// How many columns the line says that a table has; nil if it is no delimiter row.
    var columnCount: Int? {
        let rest = trimmed
        guard rest.contains("|"), rest.contains("-"), rest.allSatisfy({ "|-: ".unicodeScalars.contains($0) })
        else { return nil }
        let cells = cells
        let isValid = cells.allSatisfy { cell in
            var cell = cell[...]
            if cell.first == ":" { cell.removeFirst() }
            if cell.last == ":" { cell.removeLast() }
            return !cell.isEmpty && cell.allSatisfy { $0 == "-" }
        }
        return isValid ? cells.count : nil
    }
}
