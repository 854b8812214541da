import SourceDiagnostics
import YAMLSyntax

/// Inserts entries and elements in the notation of their surroundings: block, flow or JSON.
struct SyntaxInsertion {
    /// What is inserted.
    indirect enum Value {
        /// A text.
        case text(String)
        /// `true`.
        case yes
        /// A mapping.
        case mapping([(key: String, value: Value)])
        /// A sequence.
        case sequence([Value])
    }

    private let file: SourceFile
    private let isJSON: Bool
    private let lineBreak: String

    /// Makes inserts for a file.
    init(_ file: SourceFile) {
        self.file = file
        isJSON = file.bytes.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) } == Self.brace
        let firstBreak = file.bytes.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? file.bytes.endIndex
        lineBreak = file.bytes[firstBreak...].starts(with: [0x0D, 0x0A]) ? "\r\n" : "\n"
    }

    /// The edit that puts an entry before an entry of a mapping.
    /// - Parameters:
    ///   - successor: the entry's key.
    ///   - mapping: the mapping that has it.
    /// - Returns: nil when the notation there is one that no entry can be inserted into safely.
    func entry(_ key: String, _ value: Value, before successor: SyntaxNode, in mapping: SyntaxNode) -> FixIt
        .Edit?
    {
        let place = successor.range.start
        guard mapping.range.start <= place, place < mapping.range.end else { return nil }
        if file.bytes[mapping.range.start] == Self.brace {
            return insert(before: place, "\(written(.text(key))): \(written(value)),", in: mapping)
        }
        guard let indentation = indentation(place, after: "") else { return nil }
        return edit(place, block(key, value, indentation) + lineBreak + indentation)
    }

    /// The edit that puts an element before the first of a sequence.
    /// - Returns: nil when the sequence is empty, or its notation does not allow it safely.
    func element(_ value: Value, inFrontOf sequence: SyntaxNode) -> FixIt.Edit? {
        guard let first = sequence.elements.first?.range.start, sequence.range.start <= first,
            first < sequence.range.end
        else { return nil }
        if file.bytes[sequence.range.start] == UInt8(ascii: "[") {
            return insert(before: first, written(value) + ",", in: sequence)
        }
        guard let indentation = indentation(first, after: "- ") else { return nil }
        let text = block(value, indentation + "  ")
        return edit(first, text + lineBreak + indentation + "- ")
    }

    /// Text in front of a member of a flow collection, with the line break and blanks that stand there.
    private func insert(before place: Int, _ text: String, in collection: SyntaxNode) -> FixIt.Edit? {
        var start = place
        while start > collection.range.start + 1, [0x20, 0x09, 0x0A, 0x0D].contains(file.bytes[start - 1]) {
            start -= 1
        }
        let blanks = String(decoding: file.bytes[start..<place], as: UTF8.self)
        return edit(place, text + (blanks.isEmpty ? " " : blanks))
    }

    private func edit(_ place: Int, _ text: String) -> FixIt.Edit {
        FixIt.Edit(SourceRange(file: file, start: place, end: place), text)
    }

    /// The blanks before a place, if nothing but they and some marks stand in its line before it.
    private func indentation(_ place: Int, after marks: String) -> String? {
        var start = place
        while start > 0, file.bytes[start - 1] != 0x0A, file.bytes[start - 1] != 0x0D { start -= 1 }
        if start == 0, file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = min(3, place) }
        let text = String(decoding: file.bytes[start..<place], as: UTF8.self)
        guard text.hasSuffix(marks) else { return nil }
        let blanks = text.dropLast(marks.count)
        return blanks.allSatisfy { $0 == " " } ? String(blanks) : nil
    }

    /// A value on one line.
    func written(_ value: Value) -> String {
        switch value {
        case .text(let text): isJSON ? JSONValue.string(text).text : scalar(text)
        case .yes: "true"
        case .mapping(let entries):
            "{" + entries.map { "\(written(.text($0.key))): \(written($0.value))" }.joined(separator: ", ")
                + "}"
        case .sequence(let elements): "[" + elements.map(written).joined(separator: ", ") + "]"
        }
    }

    private func block(_ key: String, _ value: Value, _ indentation: String) -> String {
        switch value {
        case .text, .yes: "\(scalar(key)): \(written(value))"
        case .mapping, .sequence:
            "\(scalar(key)):\(lineBreak)\(indentation)  \(block(value, indentation + "  "))"
        }
    }

    private func block(_ value: Value, _ indentation: String) -> String {
        switch value {
        case .text, .yes: written(value)
        case .mapping(let entries):
            entries.map { block($0.key, $0.value, indentation) }.joined(separator: lineBreak + indentation)
        case .sequence(let elements):
            elements.map { "- " + block($0, indentation + "  ") }.joined(separator: lineBreak + indentation)
        }
    }

    /// A text without quotes where no reader can take it for anything else.
    private func scalar(_ text: String) -> String {
        let isWord = text.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: "_")
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
        }
        let words = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"]
        let isName = text.utf8.first.map { $0 | 0x20 >= UInt8(ascii: "a") } ?? false
        return isWord && isName && !words.contains(text.lowercased()) ? text : JSONValue.string(text).text
    }

    private static let brace = UInt8(ascii: "{")
}
