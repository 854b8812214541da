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

    /// Where a text begins, in all of the page.
    func positions(of text: String) -> [Int] {
        let (bytes, wanted) = (file.bytes, Array(text.utf8))
        guard let first = wanted.first, bytes.count >= wanted.count else { return [] }
        return bytes.indices.dropLast(wanted.count - 1).filter { start in
            bytes[start] == first && bytes[start..<start + wanted.count].elementsEqual(wanted)
        }
    }
}
