package import SourceDiagnostics

/// A published page, as far as an audit looks at it.
package struct Page: Sendable {
    /// The file.
    package let file: SourceFile
    /// The file's bytes, with blanks where marks of quotes stand before code.
    let code: [UInt8]
    /// The blocks of code between fences, in order.
    package let blocks: [CodeBlock]
    /// The headings in order.
    package let headings: [Heading]
    /// The short pieces of code in the prose, in order.
    package let spans: [CodeSpan]
    /// The tags that say a method and a path.
    package let tags: [RequestTag]
    /// The stretches of bytes that are prose: what is in no fence, comment or front matter.
    package let prose: [Range<Int>]
    /// The sets of tabs that declare their languages.
    package let tabSets: [TabSet]

    /// A heading.
    package struct Heading: Sendable {
        /// How many marks stand before it.
        package let level: Int
        /// Its words, as written.
        package let text: String
        /// Where it stands.
        package let range: Range<Int>
    }

    /// Code between backticks in a line of prose.
    package struct CodeSpan: Sendable {
        /// The text between the backticks.
        package let text: String
        /// Where that text stands.
        package let range: Range<Int>
    }

    /// The file's bytes as text.
    package func text(_ range: Range<Int>) -> String { String(decoding: file.bytes[range], as: UTF8.self) }

    /// A range of the file for findings.
    package func range(_ range: Range<Int>) -> SourceRange {
        SourceRange(file: file, start: range.lowerBound, end: range.upperBound)
    }

    /// The nearest heading before a place, with those that it stands below, the nearest first.
    package func headings(above offset: Int) -> [Heading] {
        var level = Int.max
        return headings.reversed().filter { heading in
            guard heading.range.lowerBound <= offset, heading.level < level else { return false }
            level = heading.level
            return true
        }
    }
}

/// Code between two fences (CommonMark 0.31, section 4.5).
package struct CodeBlock: Sendable {
    /// From the first byte of the opening fence's line to the end of the closing fence's line, without its line break.
    package let range: Range<Int>
    /// The lines between the fences, with their line breaks.
    package let body: Range<Int>
    /// The first word after the opening fence; empty for none.
    package let word: String
    /// Where that word stands, or where it would.
    package let wordRange: Range<Int>
    /// What the tab or the fence calls the block; nil when nothing does.
    package let label: String?
    /// The blanks before the opening fence.
    package let indentation: String
    /// The opening fence's run of marks; empty where indentation makes the block.
    package let fence: String
    /// Whether a closing fence was found.
    package let isClosed: Bool
}

/// A set of tabs that says which tabs it has: `<CodeSwitcher :languages="{ruby:'Ruby'}">`.
package struct TabSet: Sendable {
    /// The declared names, each with its place.
    package let declared: [(name: String, range: Range<Int>)]
    /// The names of the tabs that are there, each with its place.
    package let present: [(name: String, range: Range<Int>)]
}
