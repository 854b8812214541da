import YAMLSyntax

/// A file that an example sends: the reader has an own one, whoever runs the example is given this one.
package struct SampleFile: Sendable, Hashable {
    /// The name in the working directory: small letters, digits, `-` and one dot.
    package var name: String
    /// What it holds.
    package var bytes: [UInt8]

    /// Makes a file whose content breaks programs that take bytes for text.
    /// - Parameters:
    ///   - subject: what it is called in the document, in any characters.
    ///   - mediaType: what it holds.
    ///   - content: what the document says that it holds; nil for nothing.
    ///   - taken: the names of other files, to which its own is added.
    init(_ subject: String, mediaType: String, content: String? = nil, taken: inout Set<String>) {
        let words = subject.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        let joined = String(words.joined(separator: "-").prefix(40))
        let base = joined.isEmpty ? "file" : joined
        let suffix = Self.suffixes[MediaType.essence(mediaType)] ?? "bin"
        var number = 1
        repeat {
            name = number == 1 ? "\(base).\(suffix)" : "\(base)-\(number).\(suffix)"
            number += 1
        } while !taken.insert(name).inserted
        bytes = content.map { Array($0.utf8) } ?? Array(name.utf8) + Self.hardBytes
    }

    /// Every byte, line breaks of all kinds, and what looks like the end of a part.
    private static let hardBytes = Array("\r\n--\r\n\n\r\0".utf8) + (0...255).map { UInt8($0) }

    private static let suffixes = [
        "image/png": "png", "image/jpeg": "jpg", "image/gif": "gif", "image/webp": "webp",
        "image/svg+xml": "svg", "application/pdf": "pdf", "application/zip": "zip",
        "application/gzip": "gz", "application/x-tar": "tar", "text/csv": "csv", "text/plain": "txt",
        "text/html": "html", "application/json": "json", "application/xml": "xml", "text/xml": "xml",
        "audio/mpeg": "mp3", "audio/wav": "wav", "video/mp4": "mp4",
    ]
}
