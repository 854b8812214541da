/// Tells the lines of a page that may be markers from those that are text: of code, of a comment of several lines.
protocol MarkerPlaces {
    /// Looks at the next line.
    /// - Returns: whether a comment that stands alone on the line is one.
    mutating func takes(_ line: ArraySlice<UInt8>) -> Bool
}

/// The places of markers in HTML: not in scripts and styles, and not in comments of several lines.
struct ElementPlaces: MarkerPlaces {
    /// Elements whose content is text.
    private static let elements = ["script", "style", "textarea"]
    /// What ends the text that is open.
    private var end: [UInt8]?

    mutating func takes(_ line: ArraySlice<UInt8>) -> Bool {
        if let end {
            if line.place(of: end, ignoringCase: true) != nil { self.end = nil }
            return false
        }
        let text = IndentedText(line).text
        end = Self.end(of: text, elements: Self.elements)
        return text.starts(with: "<!--".utf8)
    }

    /// What ends the comment or the element that a line begins with, unless the line does.
    static func end(of text: ArraySlice<UInt8>, elements: [String]) -> [UInt8]? {
        guard text.first == UInt8(ascii: "<") else { return nil }
        if text.starts(with: "<!--".utf8) {
            return text.dropFirst(4).place(of: Array("-->".utf8)) == nil ? Array("-->".utf8) : nil
        }
        let name = text.dropFirst().prefix { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 | 0x20 }
        let after = text.dropFirst(1 + name.count).first ?? 0x20
        guard name.count <= 8, after == UInt8(ascii: ">") || ArraySlice.isBlank(after) else { return nil }
        let word = String(decoding: name, as: UTF8.self).lowercased()
        guard elements.contains(word) else { return nil }
        let end = Array("</\(word)>".utf8)
        return text.place(of: end, ignoringCase: true) == nil ? end : nil
    }
}

/// The places of markers in AsciiDoc: not between lines that delimit listings, literal text or comments.
struct DelimitedPlaces: MarkerPlaces {
    /// The line that ends the block that is open.
    private var delimiter: ArraySlice<UInt8>?

    mutating func takes(_ line: ArraySlice<UInt8>) -> Bool {
        let text = line.withoutTrailingBlanks
        if let delimiter {
            if text.elementsEqual(delimiter) { self.delimiter = nil }
            return false
        }
        if text.count >= 4, let sign = text.first, "-.+/".utf8.contains(sign),
            text.allSatisfy({ $0 == sign })
        {
            delimiter = text
            return false
        }
        if text.starts(with: "```".utf8), !text.dropFirst(3).contains(UInt8(ascii: "`")) {
            delimiter = text.prefix(3)
            return false
        }
        return text.starts(with: "//".utf8)
    }
}

/// The places of markers in reStructuredText: not in what is indented below a comment, a literal block or code.
struct IndentedPlaces: MarkerPlaces {
    /// Directives whose content is no reStructuredText.
    private static let directives: Set = [
        "code", "code-block", "sourcecode", "parsed-literal", "literalinclude", "raw", "math", "highlight",
        "prompt", "doctest", "testcode", "testoutput", "productionlist", "graphviz", "mermaid",
    ]
    /// The column of the line whose indented text is open.
    private var column: Int?

    mutating func takes(_ line: ArraySlice<UInt8>) -> Bool {
        let start = IndentedText(line)
        let text = start.text.withoutTrailingBlanks
        guard !text.isEmpty else { return false }
        if let column {
            if start.column > column { return false }
            self.column = nil
        }
        guard text.starts(with: ".. ".utf8) || text.elementsEqual("..".utf8) else {
            if text.suffix(2).elementsEqual("::".utf8) { column = start.column }
            return false
        }
        let rest = text.dropFirst(3).drop(while: ArraySlice.isBlank)
        if let sign = rest.first, "[_|".utf8.contains(sign) { return false }
        if let colons = rest.place(of: Array("::".utf8)), !rest[..<colons].contains(where: ArraySlice.isBlank)
        {
            if Self.directives.contains(String(decoding: rest[..<colons].prefix(20), as: UTF8.self)) {
                column = start.column
            }
            return false
        }
        column = start.column
        return true
    }
}
