/// Texts of a document in documentation comments.
enum DocumentationText {
    /// The width of comments without their indentation.
    private static let width = 96

    /// The text with its lines broken where they are too long; in a fenced block they stay as they are.
    /// - Parameter indentation: what further lines start with.
    static func wrapped(_ text: String, indentation: String = "") -> String {
        var isFenced = false
        var result: [String] = []
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            if line.drop(while: \.isWhitespace).hasPrefix("```") { isFenced.toggle() }
            result += isFenced || line.utf8.count <= width ? [String(line)] : broken(line)
        }
        while result.last?.allSatisfy(\.isWhitespace) == true { result.removeLast() }
        return result.enumerated().map { $0 == 0 || $1.isEmpty ? $1 : indentation + $1 }
            .joined(separator: "\n")
    }

    private static func broken(_ line: Substring) -> [String] {
        let margin = String(line.prefix(while: \.isWhitespace))
        var lines: [String] = []
        var current = margin
        var length = margin.count
        for word in line.split(separator: " ") {
            if length > margin.count, length + 1 + word.count > width {
                lines.append(current)
                current = margin
                length = margin.count
            }
            if length > margin.count {
                current += " "
                length += 1
            }
            current += word
            length += word.count
        }
        return lines + [current]
    }
}
