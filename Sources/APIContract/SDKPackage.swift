package import SourceDiagnostics
package import YAMLSyntax

/// A package of the API's vendor for one language.
///
/// A reader copies these words into a shell and a program, so each is checked against a strict
/// pattern when it is read.
package struct SDKPackage: Sendable {
    /// A name of its, with where it stands.
    package struct Name: Sendable {
        /// The name.
        package var text: String
        /// Where it stands.
        package var range: SourceRange
    }

    /// How the methods of a package are called.
    package enum Style: String, Sendable, CaseIterable {
        /// Classes with a method for each operation; content is an object of a class.
        case models
        /// The same, but content is the plain value.
        case values
        /// The same, but the package makes objects of its classes of it, and checks them.
        case checked
        /// Functions, each in a module of its own, that are given a client; content is an object of a class.
        case functions
        /// A client with resources that have the methods; the members of content are arguments.
        case resources

        /// Whether OpenAPI Generator or Swagger Codegen makes such packages, which tell parameters of one name apart and
        /// have classes for enumerations.
        package var hasGeneratedClasses: Bool { [.models, .values, .checked].contains(self) }
    }

    /// How methods of resources take what is given by name.
    package enum Members: String, Sendable, CaseIterable {
        /// Each as an argument with its name.
        case keywords
        /// All in one map.
        case map
        /// All in one object of a class.
        case object
    }

    /// How its methods are called.
    package var style = Style.models
    /// Where this is said.
    package var styleRange: SourceRange?
    /// The name of the argument for content; nil where it follows from the schema.
    package var contentName: String?
    /// The same by operation id, where it differs.
    package var contentNames: [String: String] = [:]
    /// Whether keys are found by the name that they have in a request, and not by that of their security scheme.
    package var findsKeysByName = false
    /// The arguments of the client that take credentials, by security scheme, two of them for a user name and a
    /// password; empty for one without a name, and after a dot the key where the argument is a map.
    package var credentialArguments: [String: [String]] = [:]
    /// The class of an object that holds them in place of that map.
    package var credentialsClass: String?
    /// The member of answers that methods hand back in place of the whole; nil for the whole.
    package var envelope: String?
    /// The members of what methods hand back that have the answer, by operation id.
    package var answerFields: [String: String] = [:]
    /// The same of all other methods; nil where they hand back the answer itself.
    package var answerField: String?
    /// Whether answers are maps, and not objects of classes.
    package var answersAreMaps = false
    /// The argument of the client that takes the base URL, after a dot the key where that is a map; several for one map
    /// with several keys, none for the usual argument.
    package var baseURLArguments: [String] = []
    /// The class of an object that holds them in place of the map.
    package var baseURLClass: String?
    /// What else the client is given, in order.
    package var options: [(name: String, value: JSONValue)] = []
    /// The members of what methods are given for a file, where that is its name beside its content; nil for the file.
    package var fileFields: (name: String, content: String)?
    /// What every method is given besides, in order; an empty text for what it is not given though it is usual.
    package var callOptions: [(name: String, value: JSONValue)] = []
    /// The class of the object that holds what a client is given; nil for arguments of the client itself.
    package var optionsClass: String?
    /// How methods of resources take what is given by name; nil for the usual way.
    package var members: Members?
    /// The name of the argument for that map or object; nil where it is given by its place.
    package var membersArgument: String?
    /// Whether the values in the path are given by their places; nil for what is usual.
    package var givesPathByPosition: Bool?
    /// Whether arguments and fields have the names of the document; nil for what is usual.
    package var keepsNames: Bool?
    /// The names of fields of answers that do not follow from those of the document, by the latter.
    package var fields: [String: String] = [:]
    /// The names of arguments that do not follow from those of the document, by the latter; empty for what the client
    /// sends by itself.
    package var arguments: [String: String] = [:]
    /// The classes of the objects that hold what a method is given, by operation id.
    package var requests: [String: String] = [:]
    /// What of an error has the status, as a member with or without parentheses; nil for the usual one.
    package var errorStatus: String?
    /// What of an error has the body of the answer.
    package var errorBody: String?
    /// The name in the language's package index.
    package var package: String
    /// The version that the examples were executed with.
    package var version: String
    /// The versions that the examples are right for, in the notation of the package index.
    package var requirement: String
    /// The module, namespace or package that programs import.
    package var module: String
    /// The class that has the operations; nil for one for each tag, empty where the module itself has the resources.
    package var client: String?
    /// The classes that have the operations of a tag, by tag.
    package var clients: [String: String] = [:]
    /// The type of its errors; nil for the usual one.
    package var error: String?
    /// The base URL as the package wants it; nil for the document's own.
    package var baseURL: String?
    /// Whether the package leaves dates in answers the strings that they are; nil for what is usual.
    package var keepsDates: Bool?
    /// The names of methods that do not follow from the operation's id; after those of the resources that have them.
    package var methods: [String: String]
    /// The names of modules and classes that the document gives.
    package var typeNames: [Name] = []
    /// The names of methods, resources and arguments that it gives.
    package var methodNames: [Name] = []
}
