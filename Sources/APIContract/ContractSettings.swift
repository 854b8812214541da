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
    /// The method that vendors' packages have for it, after the resources that lead there, with dots between them.
    package var method: String?

    /// A list that comes in pages.
    package struct Pages: Sendable, Hashable {
        /// The query parameter that says which page is wanted.
        package var parameter: String
        /// The keys that lead to the parameter's next value in the body, with dots between them.
        package var next: String
    }
}
