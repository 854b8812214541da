/// What a schema is in Swift, before names are written.
indirect enum SwiftType: Sendable, Hashable {
    case string, integer, unsigned, number, boolean, date, day, url, uuid, data, json
    /// A file that is sent, one that arrives, a form with files.
    case file, download, multipart
    /// Elements that arrive one after the other.
    case stream(SwiftType)
    /// A server-sent event as it is.
    case event
    /// A type that the client declares, by its index.
    case declared(Int)
    case array(SwiftType)
    case dictionary(SwiftType)
    case optional(SwiftType)

    /// The type with null as a value; never an optional of an optional.
    var asOptional: SwiftType { if case .optional = self { self } else { .optional(self) } }

    /// The type without null.
    var unwrapped: SwiftType { if case .optional(let wrapped) = self { wrapped } else { self } }

    /// Whether null is a value.
    var isOptional: Bool { self != unwrapped }

    /// The declared type that it mentions.
    var declaration: Int? {
        switch self {
        case .declared(let index): index
        case .array(let element), .dictionary(let element), .optional(let element), .stream(let element):
            element.declaration
        default: nil
        }
    }

    /// The type with others in place of those that the client declares.
    func mapping(_ transform: (Int) -> Int) -> SwiftType {
        switch self {
        case .declared(let index): .declared(transform(index))
        case .array(let element): .array(element.mapping(transform))
        case .dictionary(let element): .dictionary(element.mapping(transform))
        case .optional(let wrapped): .optional(wrapped.mapping(transform))
        case .stream(let element): .stream(element.mapping(transform))
        default: self
        }
    }

    /// The declared type that a value of it holds without anything in between.
    var contained: Int? { if case .declared(let index) = unwrapped { index } else { nil } }

    /// Whether its name comes from Foundation.
    var isFoundation: Bool {
        switch self {
        case .date, .url, .uuid, .data: true
        case .array(let element), .dictionary(let element), .optional(let element), .stream(let element):
            element.isFoundation
        default: false
        }
    }
}
