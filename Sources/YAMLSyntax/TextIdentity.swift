extension String {
    /// Whether two texts have the same characters, byte by byte.
    ///
    /// `==` takes texts for equal that are canonically equivalent (Unicode Standard Annex #15), such as the two
    /// spellings of `é`. Names on the wire are not.
    package func isIdentical(to other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
