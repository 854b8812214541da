import APIContract

/// Reads multipart bodies that came over the wire (RFC 2046, section 5.1; RFC 7578).
package enum MultipartBody {
    /// A part as it arrived.
    package struct Part: Sendable, Hashable {
        /// The name of the field, as it stands between the quotes; empty for one that has a place instead.
        package let name: String
        /// The name of the file; nil for a field.
        package let fileName: String?
        /// The media type; nil when the part states none.
        package let mediaType: String?
        /// The content.
        package let bytes: [UInt8]
    }

    /// How many parts a body may have.
    private static let maximumCount = 10_000

    /// The parts of a body; nil when it is none of the content type or does not end as it must.
    package static func parts(_ body: [UInt8], contentType: String) -> [Part]? {
        guard let boundary = parameter("boundary", of: contentType), !boundary.isEmpty else { return nil }
        let delimiter = Array("\r\n--\(boundary)".utf8)
        let isForm = MediaType.essence(contentType) == "multipart/form-data"
        // The first delimiter has no line before it.
        let bytes = Array("\r\n".utf8) + body
        var parts: [Part] = []
        guard var start = place(of: delimiter, in: bytes, from: 0) else { return nil }
        while parts.count < maximumCount {
            let content = start + delimiter.count
            if bytes[content...].starts(with: "--".utf8) { return parts }
            guard bytes[content...].starts(with: "\r\n".utf8),
                let end = place(of: delimiter, in: bytes, from: content),
                let part = part(bytes[(content + 2)..<max(content + 2, end)], isForm: isForm)
            else { return nil }
            parts.append(part)
            start = end
        }
        return nil
    }

    /// - Parameter isForm: whether the part must say its name.
    private static func part(_ bytes: ArraySlice<UInt8>, isForm: Bool) -> Part? {
        guard let gap = place(of: Array("\r\n\r\n".utf8), in: Array(bytes), from: 0) else { return nil }
        let head = String(decoding: bytes.prefix(gap), as: UTF8.self)
        var (disposition, mediaType): (String?, String?)
        for line in head.split(separator: "\r\n") {
            guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
            let value = line[line.utf8.index(after: colon)...].drop { $0 == " " }
            switch line[..<colon].lowercased() {
            case "content-disposition": disposition = String(value)
            case "content-type": mediaType = String(value)
            default: break
            }
        }
        let name = disposition.flatMap { $0.hasPrefix("form-data") ? parameter("name", of: $0) : nil }
        if name == nil, isForm { return nil }
        return Part(
            name: name ?? "", fileName: disposition.flatMap { parameter("filename", of: $0) },
            mediaType: mediaType,
            bytes: Array(bytes.dropFirst(gap + 4)))
    }

    /// A parameter of a header's value, without its quotes. Nothing is unescaped: browsers write `"` as `%22`
    /// and leave backslashes alone (WHATWG HTML, section 4.10.22.8).
    private static func parameter(_ name: String, of value: String) -> String? {
        var rest = value.drop { $0 != ";" }
        while let first = rest.first, first == ";" || first == " " {
            rest = rest.drop { $0 == ";" || $0 == " " }
            let key = rest.prefix { $0 != "=" && $0 != ";" }
            rest = rest.dropFirst(key.count)
            guard rest.first == "=" else { continue }
            rest.removeFirst()
            let text: Substring
            if rest.first == "\"" {
                rest.removeFirst()
                text = rest.prefix { $0 != "\"" }
                rest = rest.dropFirst(text.count + 1)
            } else {
                text = rest.prefix { $0 != ";" && $0 != " " }
                rest = rest.dropFirst(text.count)
            }
            if key.lowercased() == name { return String(text) }
        }
        return nil
    }

    private static func place(of needle: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        guard let first = needle.first, bytes.count - start >= needle.count else { return nil }
        return (start...(bytes.count - needle.count)).first { index in
            bytes[index] == first && bytes[index..<(index + needle.count)].elementsEqual(needle)
        }
    }
}
