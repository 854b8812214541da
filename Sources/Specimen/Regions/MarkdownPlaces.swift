/// The places of markers in Markdown and MDX: not in fences, in code made by indentation, in elements whose content
/// is text, and in comments of several lines (CommonMark 0.31, sections 4.4 to 4.6).
struct MarkdownPlaces: MarkerPlaces {
    /// Text that is open.
    private struct Verbatim {
        enum End {
            case fence(sign: UInt8, length: Int)
            case text([UInt8])
        }

        let end: End
        /// The column of the list item's content that it stands in; it ends with that item.
        let column: Int
    }

    /// Elements whose content is text.
    private static let elements = ["pre", "script", "style", "textarea"]
    /// More list items than these in a line are text.
    private static let maximumItems = 32

    private let isMDX: Bool
    private let opening: [UInt8]
    private let closing: [UInt8]
    /// The columns of the contents of the list items around the line.
    private var columns: [Int] = []
    private var verbatim: Verbatim?

    init(_ format: PageFormat) {
        isMDX = format == .mdx
        opening = Array(format.opening.utf8)
        closing = Array((format.closing ?? "").utf8)
    }

    mutating func takes(_ line: ArraySlice<UInt8>) -> Bool {
        var start = IndentedText(line)
        guard !start.text.isEmpty else { return false }
        if let open = verbatim {
            if start.column >= open.column {
                if Self.ends(open, start) { verbatim = nil }
                return false
            }
            verbatim = nil
        }
        while let column = columns.last, column > start.column { columns.removeLast() }
        // MDX knows no code made by indentation.
        if !isMDX, start.column - (columns.last ?? 0) > 3 { return false }
        let isItem = openItems(&start)
        let text = start.text
        guard !text.isEmpty else { return false }
        if let end = Self.fence(text) {
            open(end)
            return false
        }
        if isMDX {
            guard text.starts(with: opening) else { return false }
            if text.dropFirst(opening.count).place(of: closing) == nil { open(.text(closing)) }
            return !isItem
        }
        if let end = ElementPlaces.end(of: text, elements: Self.elements) { open(.text(end)) }
        return !isItem && text.starts(with: opening)
    }

    private mutating func open(_ end: Verbatim.End) {
        verbatim = Verbatim(end: end, column: columns.last ?? 0)
    }

    private static func ends(_ verbatim: Verbatim, _ line: IndentedText) -> Bool {
        switch verbatim.end {
        case .text(let end): return line.text.place(of: end, ignoringCase: true) != nil
        case .fence(let sign, let length):
            let text = line.text.withoutTrailingBlanks
            return line.column - verbatim.column <= 3 && text.count >= length
                && text.allSatisfy { $0 == sign }
        }
    }

    private static func fence(_ text: ArraySlice<UInt8>) -> Verbatim.End? {
        guard let sign = text.first, sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~") else {
            return nil
        }
        let length = text.prefix { $0 == sign }.count
        guard length >= 3, sign != UInt8(ascii: "`") || !text.dropFirst(length).contains(sign) else {
            return nil
        }
        return .fence(sign: sign, length: length)
    }

    /// Opens the list items that a line begins with.
    /// - Parameter start: the line; then what stands in the innermost item.
    /// - Returns: whether there is any.
    private mutating func openItems(_ start: inout IndentedText) -> Bool {
        for count in 0..<Self.maximumItems {
            guard let length = Self.itemSign(start.text) else { return count > 0 }
            let column = start.column + length
            let content = IndentedText(start.text.dropFirst(length), from: column)
            let isFar = content.text.isEmpty || content.column - column > 4
            columns.append(isFar ? column + 1 : content.column)
            // Code made by indentation, in the item.
            let isCode = isFar && !isMDX
            start = isCode ? IndentedText(content.text.suffix(0)) : content
        }
        return true
    }

    /// The length of the sign of a list item, without the blanks after it.
    private static func itemSign(_ text: ArraySlice<UInt8>) -> Int? {
        let digits = text.prefix(10).prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }.count
        guard digits < 10, let sign = text.dropFirst(digits).first,
            (digits > 0 ? ".)" : "-*+").utf8.contains(sign)
        else { return nil }
        if let after = text.dropFirst(digits + 1).first, !ArraySlice.isBlank(after) { return nil }
        // Three of them and nothing else are a rule.
        let isRule = digits == 0 && text.allSatisfy { $0 == sign || ArraySlice.isBlank($0) }
        return isRule && text.count(where: { $0 == sign }) > 2 ? nil : digits + 1
    }
}
