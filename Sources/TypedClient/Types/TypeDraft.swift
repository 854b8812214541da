import APIContract

/// A type of the client while it is being built.
struct TypeDraft {
    /// What kind of type it is; known as soon as the type has a name.
    enum Kind { case structure, enumeration, union, wrapper }

    /// A property of a structure, the value of a union's case, or that of a wrapper.
    struct Member: Hashable {
        var name: String
        var key = ""
        /// The discriminator's texts for the case of a union.
        var tags: [String] = []
        /// Whether the case of a union is that of values whose text names none.
        var isFallback = false
        /// What an object of the case of a union without discriminator has.
        var fields: ClientModel.Fields?
        var type: SwiftType
        var documentation = ""
        var isSecret = false
        /// Whether the schema allows null.
        var isNullable = false
        /// Whether the object must have it.
        var isRequired = false
        /// The default as code.
        var defaultValue: String?
        /// Whether only answers have it.
        var isReadOnly = false
        /// Whether only requests have it.
        var isWriteOnly = false
        /// Whether its value stands in a box, because the type would contain itself.
        var isBoxed = false
    }

    /// The type that it is nested in.
    var parent: Int?
    /// The name without its scope.
    var name: String
    var documentation: String
    var kind: Kind
    var members: [Member] = []
    /// The property for members without one of their own, and the type of their values.
    var others: (name: String, type: SwiftType)?
    /// Whether it is the content of a form with files, which is not coded.
    var isForm = false
    var cases: [ClientModel.Case] = []
    /// The key whose text tells which case of a union a value is; nil to try one after the other.
    var discriminator: String?
    /// Whether answers have it.
    var isDecoded = false
    /// Whether requests have it.
    var isEncoded = false
    /// Whether the document names it.
    var isComponent = false
    /// The type of which it is another name.
    var original: Int?
    /// Names of the types nested in it.
    var names = NameAllocator(reserved: SwiftName.reservedTypes)
}
