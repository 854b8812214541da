/// The objects that SARIF uses again and again.
extension JSONWriter {
    /// Writes a member whose value is an object.
    mutating func object(_ name: String, _ body: (inout JSONWriter) -> Void) {
        key(name)
        object(body)
    }

    /// Writes a member whose value is a message or content: `{"text": …}`.
    mutating func text(_ name: String, _ value: String) {
        object(name) { $0.member("text", value) }
    }

    /// Writes the member `artifactLocation`.
    mutating func artifact(_ file: SourceFile) {
        object("artifactLocation") { $0.member("uri", Self.uri(file.path)) }
    }

    /// Writes a region by lines and columns.
    mutating func region(_ name: String, _ range: SourceRange) {
        let (start, end) = (range.startLocation, range.endLocation)
        object(name) { writer in
            for (key, value) in [
                ("startLine", start.line), ("startColumn", start.column),
                ("endLine", end.line), ("endColumn", end.column),
            ] {
                writer.key(key)
                writer.integer(value)
            }
        }
    }

    /// A path as a URI reference (RFC 3986): everything but unreserved characters and `/` is
    /// percent-encoded, so a colon in the first segment cannot be taken for a scheme's.
    static func uri(_ path: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = path.utf8.first == UInt8(ascii: "/") ? Array("file://".utf8) : []
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                bytes.append(byte)
            case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"),
                UInt8(ascii: "/"):
                bytes.append(byte)
            default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
