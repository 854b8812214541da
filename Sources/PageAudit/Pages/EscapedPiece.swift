import SourceDiagnostics

/// A stretch of an escaped page.
struct EscapedPiece {
    /// How it stands in the page.
    enum Kind {
        /// As it is.
        case same
        /// In a text of JSON.
        case escaped
        /// In an element of HTML.
        case element
        /// Not at all.
        case added
    }

    let kind: Kind
    /// Where it is in the plain page.
    let plain: Range<Int>
    /// Where it is in the page.
    let source: Range<Int>
    /// Where each of its bytes begins in the page; for escaped ones.
    var offsets: [Int] = []

    /// Where a byte begins in the page.
    func source(_ offset: Int) -> Int {
        switch kind {
        case .same: min(source.lowerBound + offset - plain.lowerBound, source.upperBound)
        case .escaped, .element:
            offset < plain.upperBound ? offsets[offset - plain.lowerBound] : source.upperBound
        case .added: source.lowerBound
        }
    }

    /// Where the byte before a place ends in the page.
    func source(endingAt offset: Int) -> Int {
        switch kind {
        case .same: source.lowerBound + offset - plain.lowerBound
        case .escaped, .element: source(offset)
        case .added: source.lowerBound
        }
    }

    /// A text as it stands in the page.
    func written(_ text: String) -> String {
        switch kind {
        case .same, .added: text
        case .escaped: Self.escaped(text)
        case .element:
            text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
        }
    }

    /// A text as it stands in a text of JSON (RFC 8259, section 7).
    static func escaped(_ text: String) -> String {
        var bytes: [UInt8] = []
        JSONWriter.append(text, to: &bytes)
        return String(decoding: bytes.dropFirst().dropLast(), as: UTF8.self)
    }
}
