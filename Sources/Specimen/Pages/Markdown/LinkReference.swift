/// Link reference definitions (CommonMark 0.31, section 4.7).
enum LinkReference {
    private static let maximumLength = 999

    /// A definition that fills a line: `[label]: destination "title"`.
    static func definition(_ line: MarkdownLine) -> (label: String, destination: String)? {
        guard line.indentation < 4 else { return nil }
        let scalars = Array(line.trimmed)
        guard scalars.first == "[", let end = scalars.firstIndex(of: "]"), end > 1,
            end + 1 < scalars.count, scalars[end + 1] == ":"
        else { return nil }
        var reader = LinkReader(scalars, at: end + 2)
        reader.skipBlanks()
        guard let destination = reader.destination(), !destination.isEmpty else { return nil }
        let start = reader.position
        reader.skipBlanks()
        if reader.position < scalars.count {
            guard reader.position > start, reader.skipTitle() else { return nil }
            reader.skipBlanks()
            guard reader.position == scalars.count else { return nil }
        }
        return label(scalars[1..<end]).map { ($0, destination) }
    }

    /// A label as it is compared: in lower case, with single blanks.
    static func label(_ scalars: ArraySlice<Unicode.Scalar>) -> String? {
        guard scalars.count <= maximumLength, !scalars.contains("[") else { return nil }
        let text = String(String.UnicodeScalarView(scalars)).lowercased()
            .split { $0 == " " || $0 == "\n" }.joined(separator: " ")
        return text.isEmpty ? nil : text
    }
}

/// Reads the parts of a link behind its text (CommonMark 0.31, section 6.3).
struct LinkReader {
    private static let maximumNesting = 32

    private let scalars: [Unicode.Scalar]
    private(set) var position: Int

    init(_ scalars: [Unicode.Scalar], at position: Int) {
        self.scalars = scalars
        self.position = position
    }

    private var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

    mutating func skipBlanks() {
        while next == " " || next == "\n" { position += 1 }
    }

    /// `(destination "title")`, of which the destination is given; nil if there is none.
    mutating func target() -> String? {
        guard next == "(" else { return nil }
        position += 1
        skipBlanks()
        guard let destination = destination() else { return nil }
        let end = position
        skipBlanks()
        if position > end, next != ")" {
            guard skipTitle() else { return nil }
            skipBlanks()
        }
        guard next == ")" else { return nil }
        position += 1
        return destination
    }

    /// A destination as it is written, without its angle brackets.
    mutating func destination() -> String? {
        var text = String.UnicodeScalarView()
        if next == "<" {
            position += 1
            while let scalar = next, scalar != ">" {
                guard scalar != "\n", scalar != "<" else { return nil }
                if scalar == "\\" { append(&text) }
                append(&text)
            }
            guard next == ">" else { return nil }
            position += 1
            return String(text)
        }
        var depth = 0
        while let scalar = next, scalar != " ", scalar != "\n" {
            if scalar == "(" { depth += 1 }
            if scalar == ")" { depth -= 1 }
            if depth < 0 { break }
            guard depth <= Self.maximumNesting else { return nil }
            if scalar == "\\" { append(&text) }
            append(&text)
        }
        return depth <= 0 ? String(text) : nil
    }

    private mutating func append(_ text: inout String.UnicodeScalarView) {
        guard let scalar = next else { return }
        text.append(scalar)
        position += 1
    }

    /// Passes a title over; pages do not show titles.
    mutating func skipTitle() -> Bool {
        guard let open = next, open == "\"" || open == "'" || open == "(" else { return false }
        let close: Unicode.Scalar = open == "(" ? ")" : open
        position += 1
        while let scalar = next, scalar != close {
            if scalar == open { return false }
            position += scalar == "\\" ? 2 : 1
        }
        guard next == close else { return false }
        position += 1
        return true
    }
}
