extension ClientModel {
    /// A type that is read from an answer or sent with a call.
    package struct TypeDeclaration: Sendable, Hashable {
        /// What kind of type it is.
        package enum Content: Sendable, Hashable {
            /// A structure with these properties.
            case structure([Property])
            /// An enumeration of texts that the server may extend.
            case enumeration([Case])
        }

        /// The name without its scope.
        package var name: String
        /// What the document says about it, in Markdown.
        package var documentation: String
        /// Its kind and members.
        package var content: Content

        /// Makes a type.
        package init(name: String, documentation: String = "", content: Content) {
            self.name = name
            self.documentation = documentation
            self.content = content
        }
    }

    /// A stored property.
    package struct Property: Sendable, Hashable {
        /// The property's name, in backticks where Swift wants them.
        package var name: String
        /// The type, an optional one if the value may be null or absent.
        package var type: String
        /// What the document says about it, in Markdown.
        package var documentation: String
        /// The name in JSON.
        package var key: String
        /// Whether the value must not be logged.
        package var isSecret: Bool

        /// Makes a property.
        package init(
            name: String, type: String, documentation: String = "", key: String, isSecret: Bool = false
        ) {
            self.name = name
            self.type = type
            self.documentation = documentation
            self.key = key
            self.isSecret = isSecret
        }

        /// Whether Swift's name is not the one in JSON.
        var isRenamed: Bool { name != key && name != "`\(key)`" }
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
