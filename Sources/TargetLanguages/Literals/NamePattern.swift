/// A pattern for names in the notation of regular expressions: `[A-Za-z_][A-Za-z0-9_]*`, a class for
/// the first character and one for the others.
package struct NamePattern: Sendable {
    private let first: ASCIISet
    private let others: ASCIISet

    /// Reads a pattern; nil when it is not of this form or names characters beyond ASCII.
    package init?(_ pattern: String) {
        let bytes = Array(pattern.utf8)
        guard bytes.suffix(2).elementsEqual("]*".utf8),
            let split = bytes.indices.dropLast().first(where: {
                bytes[$0] == UInt8(ascii: "]") && bytes[$0 + 1] == UInt8(ascii: "[")
            }),
            let first = Self.members(bytes[..<split]),
            let others = Self.members(bytes[(split + 1)...].dropLast(2))
        else { return nil }
        self.first = first
        self.others = others
    }

    /// Whether the whole text matches.
    package func matches(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            guard let start = bytes.first, first.contains(start) else { return false }
            return bytes.dropFirst().allSatisfy(others.contains)
        }
    }

    /// The members of a class such as `[A-Za-z_-`, without its last bracket.
    private static func members(_ text: ArraySlice<UInt8>) -> ASCIISet? {
        guard text.first == UInt8(ascii: "["), text.allSatisfy({ $0 < 0x80 }) else { return nil }
        var members = ASCIISet()
        var rest = text.dropFirst()
        while let start = rest.popFirst() {
            if rest.count >= 2, rest.first == UInt8(ascii: "-"), start <= rest[rest.startIndex + 1] {
                for member in start...rest[rest.startIndex + 1] { members.insert(member) }
                rest = rest.dropFirst(2)
            } else {
                members.insert(start)
            }
        }
        return members.isEmpty ? nil : members
    }
}
