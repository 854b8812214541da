/// Fields and files that are sent as one body (RFC 7578, RFC 2046 section 5.1).
package struct MultipartContent: Sendable, Hashable {
    /// A field or file.
    package struct Part: Sendable, Hashable {
        /// The name of the field.
        package var name: String
        /// The media type, when the document states one.
        package var mediaType: String?
        /// The value; empty for a file.
        package var text: String
        /// The file.
        package var file: SampleFile?
        /// Whether it has a place instead of a name.
        package var isPositional = false
    }

    /// A stretch of the body: text, or what a file holds.
    package enum Piece: Sendable, Hashable {
        /// Text as it is.
        case text(String)
        /// The content of a file.
        case file(SampleFile)
    }

    /// The parts in order.
    package var parts: [Part]

    /// The files that are sent.
    package var files: [SampleFile] { parts.compactMap(\.file) }

    /// A boundary that stands in no value, the same in every run.
    package var boundary: String {
        let base = "example-boundary-5f0c1d7a9b"
        var boundary = base
        var number = 1
        while parts.contains(where: { $0.text.contains(boundary) || $0.name.contains(boundary) }) {
            number += 1
            boundary = "\(base)-\(number)"
        }
        return boundary
    }

    /// The body as it is on the wire.
    package var pieces: [Piece] {
        let boundary = boundary
        var pieces: [Piece] = []
        var text = ""
        for part in parts {
            text += "--\(boundary)\r\n"
            if !part.isPositional {
                text += "Content-Disposition: form-data; name=\"\(Self.escape(part.name))\""
                if let file = part.file { text += "; filename=\"\(file.name)\"" }
                text += "\r\n"
            }
            if let mediaType = part.mediaType { text += "Content-Type: \(mediaType)\r\n" }
            text += "\r\n"
            if let file = part.file {
                pieces += [.text(text), .file(file)]
                text = ""
            }
            text += part.text + "\r\n"
        }
        return pieces + [.text("\(text)--\(boundary)--\r\n")]
    }

    /// Whether every HTTP client that has forms of its own sends these parts alike: distinct plain names,
    /// and values of one line without a media type.
    package var isPlain: Bool {
        Set(parts.map(\.name)).count == parts.count
            && parts.allSatisfy { part in
                part.name.utf8.allSatisfy(Self.isPlain) && !part.name.isEmpty
                    && (part.file != nil
                        || part.mediaType == nil
                            && !part.text.utf8.contains { $0 == 0x0A || $0 == 0x0D || $0 == 0 })
            }
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "["), UInt8(ascii: "]"):
            true
        default: false
        }
    }

    /// A name between quotes (WHATWG HTML, section 4.10.22.8).
    package static func escape(_ name: String) -> String {
        var result = ""
        for scalar in name.unicodeScalars {
            switch scalar {
            case "\"": result += "%22"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
