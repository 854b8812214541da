import SourceDiagnostics
import YAMLSyntax

/// Changes the text of a scalar and keeps its quotes.
enum ScalarRewrite {
    /// The edit that gives a scalar another text.
    /// - Parameters:
    ///   - node: the scalar.
    ///   - text: a text of letters, digits and signs that need no escape in any quotes.
    /// - Returns: nil when the scalar is written in a way that cannot be kept: as a block, with a tag, with escapes.
    static func edit(_ node: SyntaxNode, to text: String) -> FixIt.Edit? {
        let range = node.range
        guard let old = node.text, range.end <= range.file.bytes.count, text.utf8.allSatisfy(isPlain) else {
            return nil
        }
        let written = String(decoding: range.file.bytes[range.start..<range.end], as: UTF8.self)
        for quote in ["", "\"", "'"] where written == quote + old + quote {
            return FixIt.Edit(range, quote + text + quote)
        }
        return nil
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x7F && !"\"'\\#:,[]{}&*!|>%@`".utf8.contains(byte)
    }
}
