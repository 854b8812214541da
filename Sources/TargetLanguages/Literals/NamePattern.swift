/// A pattern for names in the notation of regular expressions: `[A-Za-z_][A-Za-z0-9_]*`, a class for
/// the first character and one for the others.
package struct NamePattern: Sendable {
    private let first: ASCIISet
    private let others: ASCIISet

    /// Reads a pattern; nil when it is not of this form or names characters beyond ASCII.
    package init?(_ pattern: String) {
        guard pattern.hasSuffix("]*"), let split = pattern.range(ofFirst: "][") else { return nil }
        guard let first = Self.members(pattern[pattern.startIndex..<split]),
            let others = Self.members(pattern[pattern.index(after: split)...].dropLast(1))
        else { return nil }
        self.first = ASCIISet(where: first.contains)
        self.others = ASCIISet(where: others.contains)
    }

    /// Whether the whole text matches.
    package func matches(_ text: String) -> Bool {
        guard let start = text.utf8.first, first.contains(start) else { return false }
        return text.utf8.dropFirst().allSatisfy(others.contains)
    }

    /// The members of a class such as `[A-Za-z_-]`, with or without its last bracket.
    private static func members(_ text: Substring) -> Set<UInt8>? {
        guard text.first == "[", text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        let inside = Array((text.last == "]" ? text.dropFirst().dropLast() : text.dropFirst()).utf8)
        var members: Set<UInt8> = []
        var index = 0
        while index < inside.count {
            if index + 2 < inside.count, inside[index + 1] == UInt8(ascii: "-"),
                inside[index] <= inside[index + 2]
            {
                members.formUnion(inside[index]...inside[index + 2])
                index += 3
            } else {
                members.insert(inside[index])
                index += 1
            }
        }
        return members.isEmpty ? nil : members
    }
}

extension String {
    /// The place of the first occurrence of a text.
    fileprivate func range(ofFirst text: String) -> Index? {
        indices.first { self[$0...].hasPrefix(text) }
    }
}
