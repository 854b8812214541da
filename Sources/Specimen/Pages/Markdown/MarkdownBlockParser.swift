/// Reads the blocks of a Markdown text.
///
/// What is read is written anew by `MarkdownWriter`, with everything escaped that is not one of the known
/// constructs. So a disagreement with another reader of Markdown costs a mark, never the page.
struct MarkdownBlockParser {
    /// Quotations and lists below this depth are text.
    private static let maximumDepth = 6

    /// The destinations of link reference definitions by their label.
    private(set) var references: [String: String] = [:]

    /// The blocks of a text.
    mutating func parse(_ text: String) -> [MarkdownBlock] {
        let lines = HTMLBlocks.translate(MarkdownSource.clean(text))
            .split(separator: "\n", omittingEmptySubsequences: false)
        return blocks(lines.map(MarkdownLine.init)[...], depth: 0)
    }

    private mutating func blocks(_ all: ArraySlice<MarkdownLine>, depth: Int) -> [MarkdownBlock] {
        var blocks: [MarkdownBlock] = []
        var lines = all
        while let line = lines.first {
            if line.isBlank {
                lines.removeFirst()
            } else if line.indentation >= 4 {
                blocks.append(indentedCode(&lines))
            } else if let fence = line.fence {
                lines.removeFirst()
                blocks.append(fencedCode(fence, line.indentation, &lines))
            } else if let heading = line.heading {
                lines.removeFirst()
                blocks.append(.heading(level: heading.level, Array(heading.text)))
            } else if line.isRule {
                lines.removeFirst()
                blocks.append(.rule)
            } else if line.isQuote, depth < Self.maximumDepth {
                blocks.append(quote(&lines, depth))
            } else if let marker = line.marker, depth < Self.maximumDepth {
                blocks.append(list(marker, &lines, depth))
            } else if let table = table(&lines) {
                blocks.append(table)
            } else if let block = paragraph(&lines) {
                blocks.append(block)
            }
        }
        return blocks
    }

    private func indentedCode(_ lines: inout ArraySlice<MarkdownLine>) -> MarkdownBlock {
        var code: [String] = []
        while let line = lines.first, line.isBlank || line.indentation >= 4 {
            code.append(String(line.removingIndentation(4)))
            lines.removeFirst()
        }
        while code.last?.allSatisfy({ $0 == " " }) == true { code.removeLast() }
        return .code(language: "", code)
    }

    /// An unclosed fence ends with the text.
    private func fencedCode(
        _ fence: (sign: Unicode.Scalar, length: Int, language: String), _ indentation: Int,
        _ lines: inout ArraySlice<MarkdownLine>
    ) -> MarkdownBlock {
        var code: [String] = []
        while let line = lines.popFirst(), !line.closes(fence.sign, fence.length) {
            code.append(String(line.removingIndentation(indentation)))
        }
        return .code(language: fence.language, code)
    }

    private mutating func quote(_ lines: inout ArraySlice<MarkdownLine>, _ depth: Int) -> MarkdownBlock {
        var inner: [MarkdownLine] = []
        while let line = lines.first {
            if line.isQuote {
                let rest = line.scalars.drop { $0 == " " }.dropFirst()
                inner.append(MarkdownLine(rest.first == " " ? rest.dropFirst() : rest))
            } else if line.interruptsParagraph || inner.last?.isBlank != false {
                break
            } else {
                inner.append(line)
            }
            lines.removeFirst()
        }
        return .quote(blocks(inner[...], depth: depth + 1))
    }

    private mutating func list(
        _ first: MarkdownLine.Marker, _ lines: inout ArraySlice<MarkdownLine>, _ depth: Int
    ) -> MarkdownBlock {
        var items: [[MarkdownBlock]] = []
        var isLoose = false
        while let marker = lines.first?.marker, marker.sign == first.sign {
            var inner = [MarkdownLine(lines.removeFirst().scalars.dropFirst(marker.width))]
            while let line = lines.first {
                if line.isBlank {
                    // A second empty line, or text that is not indented, ends the item.
                    guard let next = lines.dropFirst().first(where: { !$0.isBlank }),
                        next.indentation >= marker.width
                    else { break }
                    isLoose = true
                    inner.append(line)
                } else if line.indentation >= marker.width {
                    inner.append(line.removingIndentation(marker.width))
                } else if line.marker == nil, !line.interruptsParagraph, inner.last?.isBlank == false {
                    inner.append(MarkdownLine(line.trimmed))
                } else {
                    break
                }
                lines.removeFirst()
            }
            items.append(blocks(inner[...], depth: depth + 1))
            let rest = lines.drop(while: \.isBlank)
            if rest.count < lines.count, rest.first?.marker?.sign == first.sign {
                isLoose = true
                lines = rest
            }
        }
        return .list(start: first.number, isLoose: isLoose, items)
    }

    private func table(_ lines: inout ArraySlice<MarkdownLine>) -> MarkdownBlock? {
        guard let header = lines.first, let second = lines.dropFirst().first, let count = second.columnCount,
            header.cells.count == count
        else { return nil }
        lines = lines.dropFirst(2)
        var rows: [[[Unicode.Scalar]]] = []
        while let line = lines.first, !line.interruptsParagraph {
            let cells = line.cells.prefix(count)
            rows.append(cells + Array(repeating: [], count: count - cells.count))
            lines.removeFirst()
        }
        return .table(header: header.cells, rows: rows)
    }

    /// A paragraph or the heading that it is underlined to be; nil if it only defines references.
    private mutating func paragraph(_ lines: inout ArraySlice<MarkdownLine>) -> MarkdownBlock? {
        var text: [ArraySlice<Unicode.Scalar>] = []
        while let line = lines.first {
            if text.isEmpty, let definition = LinkReference.definition(line) {
                lines.removeFirst()
                references[definition.label] = references[definition.label] ?? definition.destination
                continue
            }
            if !text.isEmpty {
                if let level = line.underline {
                    lines.removeFirst()
                    return .heading(level: level, Array(text.joined(separator: [" "])))
                }
                if line.interruptsParagraph { break }
            } else if line.isBlank || line.interruptsParagraph && line.marker == nil && !line.isQuote {
                break
            }
            lines.removeFirst()
            text.append(line.scalars.drop { $0 == " " })
        }
        return text.isEmpty ? nil : .paragraph(Array(text.joined(separator: ["\n"])))
    }
}

extension String {
    fileprivate init(_ line: MarkdownLine) { self.init(String.UnicodeScalarView(line.scalars)) }
}
