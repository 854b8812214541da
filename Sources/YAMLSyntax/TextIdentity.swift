/// A text that is equal only to one with the same characters, byte by byte, as names in JSON are.
package struct ExactText: Hashable, Sendable {
    /// The text.
    package let text: String

    /// Makes one of a text.
    package init(_ text: String) { self.text = text }

    package static func == (one: ExactText, other: ExactText) -> Bool { one.text.isIdentical(to: other.text) }

    package func hash(into hasher: inout Hasher) {
        for byte in text.utf8 { hasher.combine(byte) }
    }
}

extension String {
    /// Whether two texts have the same characters, byte by byte.
    ///
    /// `==` takes texts for equal that are canonically equivalent (Unicode Standard Annex #15), such as the two
    /// spellings of `é`. Names on the wire are not.
    package func isIdentical(to other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
