extension ClientModel {
    /// An operation: two functions and the enumeration of its documented errors.
    package struct Operation: Sendable, Hashable {
        /// The name of the function that returns the body.
        package var name: String
        /// The name of the function that returns the whole answer.
        package var replyName: String
        /// What errors call the operation: its name in the document.
        package var title: String
        /// Summary, description, example, parameters, result and errors, in the Markdown of Swift's
        /// documentation comments.
        package var documentation: String
        /// The HTTP method, in upper case.
        package var method: String
        /// The path with its parameters in braces.
        package var path: String
        /// The parameters; required ones first.
        package var parameters: [Parameter]
        /// Whether the operation wants credentials.
        package var isAuthorized: Bool
        /// The documented success.
        package var successStatus: Int
        /// The type of the success body.
        package var successType: String
        /// Fields of the success body that must have a value for the call to be a success.
        package var successFields: [Field]
        /// Fields that may hold a message, the first choice first.
        package var messageFields: [String]
        /// The name of the enumeration of errors.
        package var failureType: String
        /// The documented errors by status.
        package var failures: [Failure]

        /// Makes an operation.
        package init(
            name: String, replyName: String, title: String, documentation: String = "", method: String,
            path: String, parameters: [Parameter] = [], isAuthorized: Bool, successStatus: Int,
            successType: String, successFields: [Field] = [], messageFields: [String] = [],
            failureType: String, failures: [Failure] = []
        ) {
            self.name = name
            self.replyName = replyName
            self.title = title
            self.documentation = documentation
            self.method = method
            self.path = path
            self.parameters = parameters
            self.isAuthorized = isAuthorized
            self.successStatus = successStatus
            self.successType = successType
            self.successFields = successFields
            self.messageFields = messageFields
            self.failureType = failureType
            self.failures = failures
        }
    }

    /// A path or query parameter.
    package struct Parameter: Sendable, Hashable {
        /// The argument's label in Swift, in backticks where Swift wants them.
        package var name: String
        /// The same without backticks.
        package var label: String
        /// The type, such as `String` or `DataRequestTokenType?`.
        package var type: String
        /// The default value, such as `nil`.
        package var defaultValue: String?
        /// The name in the request.
        package var key: String
        /// The argument as text, such as `dataRequestID` or `type?.rawValue`.
        package var value: String
        /// Whether it stands in the path; otherwise in the query.
        package var isPath: Bool

        /// Makes a parameter.
        package init(
            name: String, label: String, type: String, defaultValue: String? = nil, key: String,
            value: String, isPath: Bool
        ) {
            self.name = name
            self.label = label
            self.type = type
            self.defaultValue = defaultValue
            self.key = key
            self.value = value
            self.isPath = isPath
        }

        /// The parameter in the function's declaration.
        var declaration: String {
            "\(name): \(type)\(defaultValue.map { " = \($0)" } ?? "")"
        }
    }

    /// A field and the value that it must have.
    package struct Field: Sendable, Hashable {
        /// The name in the body.
        package var key: String
        /// The value.
        package var value: String

        /// Makes a field.
        package init(key: String, value: String) {
            self.key = key
            self.value = value
        }
    }

    /// A documented error: a case that holds its body.
    package struct Failure: Sendable, Hashable {
        /// The status.
        package var status: Int
        /// The case's name.
        package var name: String
        /// Status and description, in Markdown.
        package var documentation: String
        /// The type of the body.
        package var type: String

        /// Makes a failure.
        package init(status: Int, name: String, documentation: String = "", type: String) {
            self.status = status
            self.name = name
            self.documentation = documentation
            self.type = type
        }
    }
}
