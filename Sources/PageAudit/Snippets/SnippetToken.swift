/// A word, a literal or a mark of a program.
struct SnippetToken: Sendable {
    /// What it is.
    enum Kind: Sendable {
        case name
        case number
        /// A string literal, in pieces.
        case string([TextPiece])
        /// A character that is none of these.
        case mark
    }

    let kind: Kind
    /// How it is written; for literals, with all that stands around the text.
    let text: String
    /// Where it stands in the file.
    let range: Range<Int>
    /// Whether nothing but blanks stands before it in its line.
    let startsLine: Bool
    /// Where code stands inside of it, which is a part of a text.
    var holes: [Range<Int>] = []

    var isName: Bool { if case .name = kind { true } else { false } }
    var pieces: [TextPiece]? { if case .string(let pieces) = kind { pieces } else { nil } }
    /// The text of a literal without code in it.
    var literal: String? {
        guard let pieces else { return nil }
        var text = ""
        for piece in pieces {
            guard case .text(let part) = piece else { return nil }
            text += part
        }
        return text
    }
    func isMark(_ text: String) -> Bool { if case .mark = kind { self.text == text } else { false } }
}

/// A stretch of a text that a program makes.
enum TextPiece: Sendable, Hashable {
    /// Text that stands in the program.
    case text(String)
    /// A value that the program puts in, by the name that says most about it.
    case hole(String)
}

extension [TextPiece] {
    /// The text with `{name}` for each value.
    var template: String {
        map { piece in
            switch piece {
            case .text(let text): text
            case .hole(let name): "{\(name)}"
            }
        }.joined()
    }
}
