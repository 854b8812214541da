import SourceDiagnostics

/// A comment that begins or ends a region of a page: `<!-- specimen: examples getPet -->`.
struct RegionMarker: Sendable {
    /// A word of a marker.
    struct Word: Sendable {
        /// What stands before the `=`; nil when there is none.
        let key: String?
        /// The word, or what stands after the `=`, without quotes.
        let text: String
        /// Where it stands, as byte offsets.
        let range: Range<Int>
    }

    /// Why a comment that is meant as a marker is none.
    struct Fault: Error {
        /// What is wrong and what to do.
        let message: String
        /// Where, as byte offsets.
        let range: Range<Int>
        /// Whether it is meant to end a region.
        var isEnd = false
    }

    /// The line that it stands on.
    let line: PageLine
    /// The bytes of the comment.
    let range: Range<Int>
    /// The words after `specimen:`, at least one.
    let words: [Word]

    /// Whether it ends a region.
    var isEnd: Bool { words[0].key == nil && words[0].text == "end" }

    /// The blanks before it.
    var indentation: Range<Int> { line.start..<range.lowerBound }

    private static let keyword = Array("specimen:".utf8)

    /// Reads the marker that stands on a line.
    /// - Parameters:
    ///   - bytes: the page.
    ///   - line: a line that holds a comment alone.
    ///   - format: says how comments are written.
    /// - Returns: nil when the comment is another one.
    static func read(_ bytes: [UInt8], _ line: PageLine, _ format: PageFormat) throws(Fault) -> RegionMarker?
    {
        let opening = format.opening.utf8.count
        let text = bytes[line.start..<line.end].drop(while: ArraySlice.isBlank)
        let start = text.startIndex
        let inside = text.dropFirst(opening).drop(while: ArraySlice.isBlank)
        guard inside.starts(with: keyword) else { return nil }
        let words = inside.dropFirst(keyword.count)
        do throws(Fault) {
            return try read(bytes, line, format, start, words)
        } catch {
            var fault = error
            fault.isEnd = words.drop(while: ArraySlice.isBlank).starts(with: "end".utf8)
            throw fault
        }
    }

    /// Reads a marker up to its end.
    /// - Parameters:
    ///   - start: where it begins.
    ///   - words: what stands on the line after the keyword.
    private static func read(
        _ bytes: [UInt8], _ line: PageLine, _ format: PageFormat, _ start: Int, _ words: ArraySlice<UInt8>
    ) throws(Fault) -> RegionMarker {
        var words = words
        var end = line.end
        if let closing = format.closing {
            guard let place = words.place(of: Array(closing.utf8)) else {
                throw Fault(
                    message: "the marker does not end on its line; write '\(closing)' behind its words",
                    range: start..<line.end)
            }
            end = place + closing.utf8.count
            guard bytes[end..<line.end].allSatisfy(ArraySlice.isBlank) else {
                throw Fault(
                    message: "a marker stands alone on its line; move what follows it to the next one",
                    range: end..<line.end)
            }
            words = words[..<place]
        } else {
            end = bytes[start..<line.end].withoutTrailingBlanks.endIndex
        }
        let read = try self.words(words.withoutTrailingBlanks)
        guard !read.isEmpty else {
            throw Fault(
                message: "the marker does not say what it is; write 'end', or what the region holds and the "
                    + "operation, as in '\(format.marker("examples getPet"))'",
                range: start..<end)
        }
        return RegionMarker(line: line, range: start..<end, words: read)
    }

    private static func words(_ text: ArraySlice<UInt8>) throws(Fault) -> [Word] {
        var words: [Word] = []
        var rest = text.drop(while: ArraySlice.isBlank)
        while !rest.isEmpty {
            let start = rest.startIndex
            var key: String?
            let name = rest.prefix { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 || $0 == UInt8(ascii: "-") }
            if !name.isEmpty, rest.dropFirst(name.count).first == UInt8(ascii: "=") {
                key = String(decoding: name, as: UTF8.self)
                rest = rest.dropFirst(name.count + 1)
            }
            var value = rest.prefix { !ArraySlice.isBlank($0) }
            if let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
                value = rest.dropFirst().prefix { $0 != quote }
                guard value.endIndex < rest.endIndex else {
                    throw Fault(
                        message: "the quote is not closed; write it again behind the text",
                        range: start..<rest.endIndex)
                }
                rest = rest[(value.endIndex + 1)...]
            } else {
                rest = rest[value.endIndex...]
            }
            guard !value.isEmpty else {
                throw Fault(
                    message: "the value is missing; write it behind the '='", range: start..<rest.startIndex)
            }
            words.append(
                Word(key: key, text: String(decoding: value, as: UTF8.self), range: start..<rest.startIndex))
            rest = rest.drop(while: ArraySlice.isBlank)
        }
        return words
    }
}

extension RegionMarker.Word {
    /// The text, cut where it is too long for a message.
    var shown: String { text.utf8.count > 100 ? text.prefix(60) + "…" : text }
}
