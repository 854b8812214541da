/// What may stand at a place of a settings file, as data.
///
/// `SettingsReader` checks files with it, and JSON Schemas for editors are made of it, so that both always
/// say the same.
package indirect enum SettingsFormat: Sendable {
    /// A text; a plain number or boolean is taken as its text.
    case text
    /// A text of words with blanks between them, or a sequence of words.
    case words
    /// One of some words.
    case word([String])
    /// `true` or `false`.
    case flag
    /// A whole number.
    case integer
    /// Anything.
    case any
    /// A sequence; whether it must have an element.
    case list(SettingsFormat, isFilled: Bool)
    /// A mapping of names to values.
    case table(SettingsFormat)
    /// A mapping with known keys.
    case object([SettingsField])

    /// A sequence.
    package static func list(_ element: SettingsFormat) -> SettingsFormat { .list(element, isFilled: false) }

    /// A sequence of texts.
    package static var texts: SettingsFormat { .list(.text) }
}

/// A key of a settings file.
package struct SettingsField: Sendable {
    /// The key as written.
    package let name: String
    /// What may stand there.
    package let format: SettingsFormat
    /// What it means, for people; empty when the name says all.
    package let summary: String
    /// Whether the mapping must have it.
    package let isRequired: Bool

    /// A key that may be left out.
    package static func optional(
        _ name: String, _ format: SettingsFormat, _ summary: String = ""
    ) -> SettingsField {
        SettingsField(name: name, format: format, summary: summary, isRequired: false)
    }

    /// A key that must be there.
    package static func required(
        _ name: String, _ format: SettingsFormat, _ summary: String = ""
    ) -> SettingsField {
        SettingsField(name: name, format: format, summary: summary, isRequired: true)
    }
}
