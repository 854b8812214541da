extension ClientModel {
    /// How an example calls an operation, in the names of the client.
    package struct ExampleCall: Sendable {
        /// An argument.
        package struct Argument: Sendable {
            /// The label.
            package var label: String
            /// The name in the document of the path's parameter that readers replace; empty for others, and for
            /// values that need a type beside them.
            package var parameter: String
            /// The value as code.
            package var literal: String
        }

        /// The way to authorize; nil for none.
        package var credential: Credential?
        /// The environment variables for the credential's parameters.
        package var environment: [String] = []
        /// The required arguments.
        package var arguments: [Argument]
        /// What leads from the answer to the object whose fields are printed, such as `.token`.
        package var resultPath = ""
        /// For each printed field what leads to its text, such as `.id ?? ""`; none to print the answer as it is.
        package var fields: [String] = []
    }
}
