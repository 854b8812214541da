import SourceDiagnostics

extension Page {
    /// What ends its lines.
    var lineBreak: String {
        guard let first = file.bytes.firstIndex(of: 0x0A) else { return "\n" }
        return first > 0 && file.bytes[first - 1] == 0x0D ? "\r\n" : "\n"
    }

    /// Where a text stands first in a range; nil when it does not.
    func firstRange(of text: some StringProtocol, in range: Range<Int>) -> Range<Int>? {
        guard let rest = self.text(range).text(after: String(text)) else { return nil }
        let end = range.upperBound - rest.utf8.count
        return end - text.utf8.count..<end
    }

    /// The change of a name in a stretch of the page; nil when it stands there more or less than once.
    func rename(_ name: String, to other: String, in range: Range<Int>) -> [FixIt]? {
        var found: [Range<Int>] = []
        var rest = range
        while let place = firstRange(of: name, in: rest), found.count < 2 {
            let isWord =
                (place.lowerBound == 0 || !SnippetLexer.isNamePart(file.bytes[place.lowerBound - 1]))
                && (place.upperBound == file.bytes.count
                    || !SnippetLexer.isNamePart(file.bytes[place.upperBound]))
            if isWord { found.append(place) }
            rest = place.upperBound..<range.upperBound
        }
        guard found.count == 1 else { return nil }
        return [FixIt("write '\(other)'", .safe, [FixIt.Edit(self.range(found[0]), other)])]
    }

    /// Where a text begins, in all of the page.
    func positions(of text: String) -> [Int] {
        let (bytes, wanted) = (file.bytes, Array(text.utf8))
        guard let first = wanted.first, bytes.count >= wanted.count else { return [] }
        return bytes.indices.dropLast(wanted.count - 1).filter { start in
            bytes[start] == first && bytes[start..<start + wanted.count].elementsEqual(wanted)
        }
    }
}
