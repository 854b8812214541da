/// A value that a template is rendered with; its shape was declared when the template was parsed.
package enum TemplateValue: Sendable {
    /// Raw text: only filters see it.
    case text(String)
    /// Text that is safe in the output.
    case code(CodeText)
    /// A truth value.
    case flag(Bool)
    /// A whole number.
    case integer(Int)
    /// A value that filters know how to read.
    case opaque(any Sendable)
    /// Values to loop over.
    case list([TemplateValue])
    /// The values of a record's fields, by slot.
    case record([TemplateValue])
    /// The absence of an optional value.
    case absent

    /// Whether an `if` that tests the value takes its first branch.
    ///
    /// Flags by their value, text, code and lists when they are not empty, everything else when
    /// it is present.
    var isTruthy: Bool {
        switch self {
        case .text(let text): !text.isEmpty
        case .code(let code): !code.isEmpty
        case .flag(let flag): flag
        case .list(let elements): !elements.isEmpty
        case .integer, .opaque, .record: true
        case .absent: false
        }
    }

    /// The kind of the value in a word, for messages.
    var kind: String {
        switch self {
        case .text: "text"
        case .code: "code"
        case .flag: "flag"
        case .integer: "integer"
        case .opaque: "opaque value"
        case .list: "list"
        case .record(let fields): "record of \(fields.count) values"
        case .absent: "absent"
        }
    }
}
