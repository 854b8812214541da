/// How values are written in a language.
package struct LiteralSyntax: Sendable {
    /// The forms of strings, in order of preference.
    package var strings: [StringForm] = []
    /// Characters that no form can hold.
    package var unwritable: Set<Unicode.Scalar> = []
    /// How nothing is written.
    package var null = "null"
    /// How truth is written.
    package var yes = "true"
    /// How falsehood is written.
    package var no = "false"
    /// The whole numbers that stay exact; nil for all.
    package var integers: ClosedRange<Int>?
    /// Whether numbers with a fraction are binary floating-point numbers, which lose digits.
    package var hasDoubles = true
    /// How arrays are written; nil when there is no literal.
    package var arrays: CollectionForm?
    /// How objects are written; nil when there is no literal.
    package var objects: CollectionForm?
}

/// One way to write a string.
package struct StringForm: Sendable {
    /// What a number in an escape sequence counts.
    package enum Unit: String, Sendable, CaseIterable {
        case scalar, utf16, byte
    }

    /// What stands before the text.
    package var open = ""
    /// What stands after the text.
    package var close = ""
    /// What all of the text must consist of; nil for no such limit.
    package var whole: NamePattern?
    /// Texts that make the next form preferable.
    package var avoid: [String] = []
    /// Whether line breaks stand as they are.
    package var holdsLines = false
    /// Characters that are written differently.
    package var escapes: [Unicode.Scalar: String] = [:]
    /// How characters that have an effect of their own are written, narrow forms first.
    package var controls: [ControlForm] = []
    /// What the numbers in `controls` count.
    package var unit = Unit.scalar
}

/// An escape sequence with a hexadecimal number.
package struct ControlForm: Sendable {
    /// What stands before the digits.
    package var before: String
    /// What stands after the digits.
    package var after: String
    /// How many digits there are; nil for as many as needed.
    package var digits: Int?

    /// The largest number that fits.
    var maximum: UInt32 {
        switch digits {
        case nil, 8?: 0x10FFFF
        case 2?: 0xFF
        default: 0xFFFF
        }
    }
}

/// How arrays or objects are written.
package struct CollectionForm: Sendable {
    /// What stands before the elements.
    package var open: String
    /// What stands before the elements of an object all of whose keys are whole numbers.
    package var integerKeysOpen: String?
    /// What stands after the elements.
    package var close: String
    /// What stands between elements, without the blank.
    package var separator: String
    /// What stands inside of both ends when all is on one line.
    package var padding = ""
    /// Whether a separator may stand after the last of several lines.
    package var allowsTrailing: Bool
    /// How an empty one is written.
    package var empty: String
    /// What stands around the key and the value of an entry: before, between, after.
    package var entry: (String, String, String) = ("", ": ", "")
    /// Which keys stand without quotes; nil for none.
    package var plainKey: NamePattern?
    /// Keys with a form of their own.
    package var specialKeys: [String: String] = [:]
}
