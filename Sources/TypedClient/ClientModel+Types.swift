extension ClientModel {
    /// A type that is read from an answer or sent with a call.
    package struct TypeDeclaration: Sendable {
        /// What kind of type it is.
        package enum Content: Sendable {
            /// A structure with these properties.
            case structure(Structure)
            /// An enumeration of texts that the server may extend.
            case enumeration([Case])
            /// An enumeration of values of different types that the server may extend.
            case union(Union)
            /// A structure around one value of this type.
            case wrapper(String)
            /// Another name of a type that is declared elsewhere.
            case otherName(String)
        }

        /// The name without its scope.
        package var name: String
        /// What the document says about it, in Markdown.
        package var documentation: String
        /// Its kind and members.
        package var content: Content
        /// Whether answers have it.
        package var isDecoded: Bool
        /// Whether requests have it.
        package var isEncoded: Bool
        /// Whether a member's type is one of Foundation's.
        package var usesFoundation: Bool

        /// Makes a type.
        package init(
            name: String, documentation: String = "", content: Content, isDecoded: Bool = true,
            isEncoded: Bool = false, usesFoundation: Bool = false
        ) {
            self.name = name
            self.documentation = documentation
            self.content = content
            self.isDecoded = isDecoded
            self.isEncoded = isEncoded
            self.usesFoundation = usesFoundation
        }

        /// The protocol of its coding; empty for none.
        var coding: String {
            isDecoded ? (isEncoded ? "Codable" : "Decodable") : isEncoded ? "Encodable" : ""
        }
    }

    /// What a structure holds.
    package struct Structure: Sendable {
        /// The properties.
        package var properties: [Property]
        /// The property for members that have none of their own.
        package var others: Others?

        /// A property for further members.
        package struct Others: Sendable, Hashable {
            /// The property's name.
            package var name: String
            /// The type of the members' values.
            package var type: String

            /// Makes a property.
            package init(name: String, type: String) {
                self.name = name
                self.type = type
            }
        }

        /// Makes a structure.
        package init(properties: [Property], others: Others? = nil) {
            self.properties = properties
            self.others = others
        }
    }

    /// A stored property.
    package struct Property: Sendable {
        /// The property's name, in backticks where Swift wants them.
        package var name: String
        /// The type, an optional one if the value may be null or absent.
        package var type: String
        /// What the document says about it, in Markdown.
        package var documentation: String
        /// The name in JSON.
        package var key: String
        /// The property wrapper, if there is one.
        package var wrapper: String?
        /// What the value is if it is absent, such as `20` or `.asc`; nil if that makes no difference.
        package var defaultValue: String?
        /// What the initialiser takes if its caller says nothing.
        package var argumentDefault: String?
        /// Whether the value stands in a box, because the type would contain itself.
        package var isBoxed: Bool
        /// Whether the box does not show its value, because that is secret.
        package var isHidden = false
        /// Whether nil is written as null, although neither its type nor its wrapper says so.
        package var writesNull = false

        /// Makes a property.
        package init(
            name: String, type: String, documentation: String = "", key: String, wrapper: String? = nil,
            defaultValue: String? = nil, argumentDefault: String? = nil, isBoxed: Bool = false
        ) {
            self.name = name
            self.type = type
            self.documentation = documentation
            self.key = key
            self.wrapper = wrapper
            self.defaultValue = defaultValue
            self.argumentDefault = argumentDefault
            self.isBoxed = isBoxed
        }

        /// The property that is stored, which has a name of its own if the value stands in a box.
        var storage: String { isBoxed ? "_" + name.filter { $0 != "`" } : name }
    }

    /// The cases of a value that is one of several types.
    package struct Union: Sendable {
        /// The key whose text tells the case; nil to try one after the other.
        package var discriminator: String?
        /// The cases.
        package var cases: [Alternative]
        /// The case of values whose key names none; nil if they are not known.
        package var fallback: String?
        /// Whether a case holds the union itself.
        package var isRecursive: Bool

        /// Makes a union.
        package init(
            discriminator: String?, cases: [Alternative], isRecursive: Bool = false, fallback: String? = nil
        ) {
            self.discriminator = discriminator
            self.fallback = fallback
            self.cases = cases
            self.isRecursive = isRecursive
        }
    }

    /// A case of a union.
    package struct Alternative: Sendable {
        /// The case's name, in backticks where Swift wants them.
        package var name: String
        /// The type of its value.
        package var type: String
        /// The discriminator's texts; empty if there is no discriminator.
        package var tags: [String]
        /// What an object of the case has; nil if it is none, or if there is a discriminator.
        package var fields: Fields?

        /// Makes a case.
        package init(name: String, type: String, tags: [String] = [], fields: Fields? = nil) {
            self.name = name
            self.type = type
            self.tags = tags
            self.fields = fields
        }
    }

    /// The members of an object.
    package struct Fields: Sendable, Hashable {
        /// Those that it always has.
        package var required: [String]
        /// Those that it may have.
        package var others: [String]
        /// The texts that tell it apart from other objects, by name.
        package var constants: [Constant] = []
    }

    /// A member that always has the same text.
    package struct Constant: Sendable, Hashable {
        /// The member's name.
        package var key: String
        /// The text.
        package var text: String
    }

    /// A value of an enumeration.
    package struct Case: Sendable, Hashable {
        /// The case's name, in backticks where Swift wants them.
        package var name: String
        /// Title and description, in Markdown.
        package var documentation: String
        /// The text.
        package var value: String

        /// Makes a case.
        package init(name: String, documentation: String = "", value: String) {
            self.name = name
            self.documentation = documentation
            self.value = value
        }
    }
}
