package import SourceDiagnostics
package import YAMLSyntax

/// What OpenAPI cannot say about a whole document: its `x-specimen`.
package struct ContractSettings: Sendable {
    /// The name that programs give the API, such as `DocSpring`; nil to make one from the title.
    package var name: String?
    /// The vendor's packages by the id of the language.
    package var sdks: [String: SDKPackage] = [:]
    /// Whether typed clients group their operations by tag; nil to do so when there are many.
    package var hasGroups: Bool?
}

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

    /// The name in the language's package index.
    package var package: String
    /// The version that the examples were executed with.
    package var version: String
    /// The versions that the examples are right for, in the notation of the package index.
    package var requirement: String
    /// The module, namespace or package that programs import.
    package var module: String
    /// The class that has the operations; nil for one for each tag.
    package var client: String?
    /// The classes that have the operations of a tag, by tag.
    package var clients: [String: String] = [:]
    /// The type of its errors; nil for the usual one.
    package var error: String?
    /// The base URL as the package wants it; nil for the document's own.
    package var baseURL: String?
    /// Whether the package leaves dates in answers the strings that they are.
    package var keepsDates = false
    /// The names of methods that do not follow from the operation's id.
    package var methods: [String: String]
    /// The names of modules and classes that the document gives.
    package var typeNames: [Name] = []
    /// The names of methods that it gives.
    package var methodNames: [Name] = []
}

/// What OpenAPI cannot say about an operation: its `x-specimen`.
package struct OperationSettings: Sendable {
    /// A condition on the body of a success.
    package struct Condition: Sendable {
        /// The keys that lead to the value.
        package var keys: [String]
        /// The value that must stand there.
        package var value: JSONValue
    }

    /// The fields of the success body that an example prints, each as the keys that lead to it; all are
    /// members of one object.
    package var prints: [[String]]?
    /// What the body of a success says besides its status code.
    package var success: [Condition] = []
    /// Where error bodies hold their message, the most likely place first.
    package var message: [[String]]?
    /// What leads from one page of a list to the next.
    package var pages: Pages?

    /// A list that comes in pages.
    package struct Pages: Sendable, Hashable {
        /// The query parameter that says which page is wanted.
        package var parameter: String
        /// The keys that lead to the parameter's next value in the body, with dots between them.
        package var next: String
    }
}
