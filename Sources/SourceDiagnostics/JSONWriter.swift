/// Writes JSON text (RFC 8259) piece by piece.
package struct JSONWriter: Sendable {
    /// The text written so far.
    package private(set) var bytes: [UInt8] = []
    private let indentation: Int
    private var depth = 0
    private var isFirst = true
    private var isAfterKey = false

    /// Makes an empty writer.
    /// - Parameter indentation: blanks per level; 0 writes everything on one line.
    package init(indentation: Int = 2) { self.indentation = indentation }

    /// The text written so far.
    package var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Writes an object whose members `body` writes with `key` and a value each.
    package mutating func object(_ body: (inout JSONWriter) -> Void) { nest("{", "}", body) }

    /// Writes an array whose elements `body` writes.
    package mutating func array(_ body: (inout JSONWriter) -> Void) { nest("[", "]", body) }

    /// Writes the key of the member whose value comes next.
    package mutating func key(_ name: String) {
        separate()
        Self.append(name, to: &bytes)
        append(indentation > 0 ? ": " : ":")
        isAfterKey = true
    }

    /// Writes a string value.
    package mutating func string(_ value: String) {
        separate()
        Self.append(value, to: &bytes)
    }

    /// Writes a member whose value is a string.
    package mutating func member(_ name: String, _ value: String) {
        key(name)
        string(value)
    }

    /// Writes a value that is JSON already: a number's spelling, `true`, `false`, `null`.
    package mutating func raw(_ value: String) {
        separate()
        append(value)
    }

    /// Writes an integer.
    package mutating func integer(_ value: Int) { raw(String(value)) }

    /// Writes a truth value.
    package mutating func boolean(_ value: Bool) { raw(value ? "true" : "false") }

    /// Appends a JSON string literal: quotes, backslashes and controls escaped, the rest as it is.
    package static func append(_ value: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in value.utf8 {
            switch byte {
            case UInt8(ascii: "\""): bytes.append(contentsOf: [0x5C, 0x22])
            case UInt8(ascii: "\\"): bytes.append(contentsOf: [0x5C, 0x5C])
            case 0x0A: bytes.append(contentsOf: [0x5C, 0x6E])
            case 0x0D: bytes.append(contentsOf: [0x5C, 0x72])
            case 0x09: bytes.append(contentsOf: [0x5C, 0x74])
            case 0..<0x20, 0x7F:
                let digits = Array("0123456789abcdef".utf8)
                bytes.append(contentsOf: [0x5C, 0x75, 0x30, 0x30])
                bytes.append(digits[Int(byte >> 4)])
                bytes.append(digits[Int(byte & 15)])
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func nest(_ open: String, _ close: String, _ body: (inout JSONWriter) -> Void) {
        separate()
        append(open)
        depth += 1
        isFirst = true
        body(&self)
        depth -= 1
        if !isFirst { newLine() }
        isFirst = false
        append(close)
    }

    private mutating func separate() {
        if isAfterKey {
            isAfterKey = false
            return
        }
        if depth == 0 { return }
        if !isFirst { append(",") }
        isFirst = false
        newLine()
    }

    private mutating func newLine() {
        guard indentation > 0 else { return }
        append("\n")
        bytes.append(contentsOf: repeatElement(0x20, count: depth * indentation))
    }

    private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }
}
