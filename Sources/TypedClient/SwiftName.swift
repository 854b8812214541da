/// Swift names for the names of a document, by the conventions of Swift's API design guidelines.
///
/// `data_request_url` becomes `dataRequestURL` and `DataRequestURL`. The result is always one that Swift
/// accepts: never empty, never with a digit in front, in backticks if it is a reserved word.
package struct SwiftName: Sendable, Hashable {
    /// The words of the name in lower case.
    package private(set) var words: [String]

    /// Reads the words of a name: they end at everything but letters and digits, before a capital that
    /// follows a small letter or a digit, and before the last capital of a run (`PDFFile`).
    /// - Parameter text: any name of a document, or a value of an enumeration.
    package init(_ text: String) {
        var words: [String] = []
        let scalars = Array(text.unicodeScalars.prefix(Self.lengthLimit))
        words.reserveCapacity(4)
        var start = 0
        func end(before index: Int) {
            if start < index { words.append(Self.lowercased(scalars[start..<index])) }
            start = index
        }
        for (index, scalar) in scalars.enumerated() {
            let previous = index > 0 ? scalars[index - 1] : nil
            let next = index + 1 < scalars.count ? scalars[index + 1] : nil
            if Self.isPart(scalar) {
                if Self.isUpper(scalar), let previous {
                    let endsRun =
                        Self.isUpper(previous) && (next.map(Self.isLower) ?? false)
                        && !Self.isPlural(after: index, in: scalars)
                    if endsRun || Self.isSmall(previous) { end(before: index) }
                }
            } else {
                end(before: index)
                start = index + 1
                if let sign = Self.sign(scalar, previous: previous, next: next) { words.append(sign) }
            }
        }
        end(before: scalars.count)
        if words.isEmpty { words = scalars.compactMap { Self.signs[$0] } }
        self.words = words.isEmpty ? [text.isEmpty ? "empty" : "value"] : words
    }

    private static func lowercased(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        guard scalars.allSatisfy(\.isASCII) else {
            var word = String.UnicodeScalarView()
            word.append(contentsOf: scalars)
            return String(word).lowercased()
        }
        return String(unsafeUninitializedCapacity: scalars.count) { bytes in
            for (index, scalar) in scalars.enumerated() {
                bytes[index] = UInt8(ascii: scalar) | (isUpper(scalar) ? 0x20 : 0)
            }
            return scalars.count
        }
    }

    /// The name without words at its end that say only that it is an API, unless nothing else is left.
    var withoutFillers: SwiftName {
        var name = self
        while name.words.count > 1, let last = name.words.last, Self.fillers.contains(last) {
            name.words.removeLast()
        }
        return name
    }

    private static let fillers: Set<String> = [
        "api", "apis", "openapi", "rest", "service", "spec", "specification", "swagger", "v1", "v2", "v3",
        "version",
    ]

    /// The name of a type: `DataRequestURL`.
    package var ofType: String {
        Self.prefixed(words.map(Self.capitalized).joined())
    }

    /// The name for an element of a list or dictionary of this name: `Tag` for `Tags`.
    var ofElementType: String {
        let name = ofType
        if name.hasSuffix("ies"), name.utf8.count > 4 { return name.dropLast(3) + "y" }
        let isPlural = name.hasSuffix("s") && !name.hasSuffix("ss") && !name.hasSuffix("us")
        return isPlural && name.utf8.count > 2 ? String(name.dropLast()) : name + "Item"
    }

    /// The name of a property, function, parameter or case, in backticks if it is a reserved word.
    package var ofMember: String { Self.quoted(ofLabel) }

    /// The same name without backticks.
    package var ofLabel: String {
        Self.prefixed(words[0] + words.dropFirst().map(Self.capitalized).joined())
    }

    /// Puts a name in backticks if it is a reserved word.
    package static func quoted(_ name: String) -> String {
        reservedWords.contains(name) ? "`\(name)`" : name
    }

    private static func prefixed(_ name: String) -> String {
        let isStart = name.unicodeScalars.first.map { first in
            first.isASCII ? isUpper(first) || isLower(first) : first.properties.isXIDStart
        }
        return isStart ?? false ? name : "_\(name)"
    }

    private static func capitalized(_ word: String) -> String {
        if word.utf8.count <= longestAcronym + 1 {
            if acronyms.contains(word) { return word.uppercased() }
            if word.utf8.last == UInt8(ascii: "s"), acronyms.contains(String(word.dropLast())) {
                return word.dropLast().uppercased() + "s"
            }
        }
        guard let first = word.utf8.first, first < 0x80 else {
            return word.prefix(1).uppercased() + word.dropFirst()
        }
        // No character beyond ASCII may join the first one, as a combining mark would.
        guard word.utf8.allSatisfy({ $0 < 0x80 }) else {
            return word.prefix(1).uppercased() + word.dropFirst()
        }
        var bytes = Array(word.utf8)
        if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) { bytes[0] = first - 0x20 }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether Swift takes the scalar inside a name. Marks that could be invisible are not among them.
    private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII
            ? ("0"..."9").contains(scalar) || ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
            : scalar.properties.isXIDContinue && scalar.properties.isAlphabetic
    }

    private static func isSmall(_ scalar: Unicode.Scalar) -> Bool {
        isLower(scalar) || ("0"..."9").contains(scalar)
    }

    /// Unicode's tables are slow, and almost all names are ASCII.
    private static func isUpper(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? ("A"..."Z").contains(scalar) : scalar.properties.isUppercase
    }

    private static func isLower(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? ("a"..."z").contains(scalar) : scalar.properties.isLowercase
    }

    /// Whether a run of capitals ends in a plural `s`, as in `IDs`.
    private static func isPlural(after index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        scalars[index + 1] == "s"
            && (index + 2 == scalars.count || !isLower(scalars[index + 2]))
    }

    /// The word for a sign that tells two numbers apart: `+1` and `-1`.
    private static func sign(
        _ scalar: Unicode.Scalar, previous: Unicode.Scalar?, next: Unicode.Scalar?
    ) -> String? {
        guard scalar == "+" || scalar == "-", let next, ("0"..."9").contains(next),
            !(previous.map(isPart) ?? false)
        else { return nil }
        return signs[scalar]
    }

    private static let lengthLimit = 200
}
