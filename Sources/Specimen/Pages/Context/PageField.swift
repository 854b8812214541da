import CodeTemplates

/// A row of a table of parameters, headers or members.
struct PageField: Sendable {
    /// A value with its meaning.
    struct Meaning: Sendable {
        var value: String
        var title: String
        var description: String
    }

    /// The path from the body: `items[].name`.
    var name = ""
    var type = ""
    var isRequired = false
    var isNullable = false
    var isDeprecated = false
    var isSecret = false
    /// What it means, in Markdown.
    var description = ""
    /// The only value that it may have.
    var constant: String?
    /// The values that it may have, when nothing is said about each.
    var values: [String] = []
    /// Whether these are the values of a list's elements.
    var isList = false
    /// Limits, each the start of a sentence.
    var constraints: [String] = []
    var defaultValue: String?
    var example: String?
    /// The values that it may have, with their meanings.
    var meanings: [Meaning] = []

    /// The field as a value of the shape `field`.
    var value: TemplateValue {
        let hasMore =
            constant != nil || !values.isEmpty || !constraints.isEmpty || defaultValue != nil
            || example != nil
        return .record([
            .text(name), .text(type), .flag(isRequired), .flag(isNullable), .flag(isDeprecated),
            .flag(isSecret),
            .text(orAbsent: hasMore ? Self.sentence(description) : description),
            .text(orAbsent: constant ?? ""),
            .list(values.map(TemplateValue.text)), .flag(isList), .list(constraints.map(TemplateValue.text)),
            .text(orAbsent: defaultValue ?? ""), .text(orAbsent: example ?? ""),
            .list(
                meanings.map {
                    .record([.text($0.value), .text(orAbsent: $0.title), .text(orAbsent: $0.description)])
                }),
        ])
    }

    /// The text with a full stop, if it is one paragraph that ends like a sentence without one.
    private static func sentence(_ text: String) -> String {
        let (first, rest) = MarkdownSource.paragraphs(text)
        guard rest.isEmpty, let last = first.unicodeScalars.last,
            last.isLetterOrDigit || last == ")" || last == "`"
        else {
            return text
        }
        return first.hasSuffix("```") ? text : first + "."
    }
}

extension TemplateValue {
    /// A text, or its absence when it is empty.
    static func text(orAbsent text: String) -> TemplateValue { text.isEmpty ? .absent : .text(text) }
}
