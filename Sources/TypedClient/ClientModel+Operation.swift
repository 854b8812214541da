extension ClientModel {
    /// An operation: two functions and the enumeration of its documented errors.
    package struct Operation: Sendable {
        /// The type whose functions they are, such as `GitHub` or `GitHub.Repos`.
        package var scope: String
        /// The property of the client that has the functions, such as `repos`; nil for the client itself.
        package var group: String?
        /// The name of the function that returns the body.
        package var name: String
        /// The name of the function that returns the whole answer.
        package var replyName: String
        /// What errors call the operation: its name in the document.
        package var title: String
        /// What it does, in the Markdown of Swift's documentation comments.
        package var documentation: ClientDocumentation
        /// The HTTP method, in upper case.
        package var method: String
        /// The path with its parameters in braces.
        package var path: String
        /// The parameters; required ones first.
        package var parameters: [Parameter]
        /// The body as the support code wants it, such as `.json(body)`; nil for none.
        package var body: String?
        /// The media type that the success has, unless it is JSON.
        package var accept: String?
        /// The security schemes that it takes, as code; nil if it takes those of all others.
        package var security: String?
        /// The operation's own server.
        package var server: String?
        /// Whether new programs should not use it.
        package var isDeprecated: Bool
        /// How its list comes in pages; nil if it is none.
        package var pages: Pages?
        /// Whether the enumeration of errors stands here; else another function has it.
        package var declaresFailure = true
        /// The enumeration of another operation with the same errors, which this one shares.
        package var sharedFailure: String?
        /// The documented success.
        package var successStatus: Int
        /// Further statuses of the same success, such as `200...299`.
        package var otherSuccesses: String?
        /// The type of the success body; nil for none.
        package var successType: String?
        /// The function of the support code that sends the call.
        package var sender: Sender
        /// Fields of the success body that must have a value for the call to be a success.
        package var successFields: [Field]
        /// Fields that may hold a message, the first choice first.
        package var messageFields: [String]
        /// The name of the enumeration of errors.
        package var failureType: String
        /// The documented errors by status.
        package var failures: [Failure]
        /// Whether a type in the declaration is one of Foundation's.
        package var usesFoundation: Bool
        /// How an example calls it; nil if an example would need more than plain values.
        package var exampleCall: ExampleCall?

        /// What the body of the success is for the support code.
        package enum Sender: String, Sendable, Hashable {
            case json = "send", text = "sendForText", download = "sendForDownload"
            case events = "sendForEvents", lines = "sendForLines", nothing = "sendForReply"
        }

        /// How a program calls it on the client, such as `repos.list`.
        package var callName: String { group.map { "\($0).\(name)" } ?? name }

        /// Makes an operation.
        package init(
            scope: String, name: String, replyName: String, title: String,
            documentation: ClientDocumentation = ClientDocumentation(), method: String,
            path: String, parameters: [Parameter] = [], body: String? = nil,
            accept: String? = nil, security: String? = nil, server: String? = nil, isDeprecated: Bool = false,
            successStatus: Int, otherSuccesses: String? = nil, successType: String?,
            sender: Sender = .json, successFields: [Field] = [], messageFields: [String] = [],
            failureType: String, failures: [Failure] = [], usesFoundation: Bool = false
        ) {
            self.scope = scope
            self.name = name
            self.replyName = replyName
            self.title = title
            self.documentation = documentation
            self.method = method
            self.path = path
            self.parameters = parameters
            self.body = body
            self.accept = accept
            self.security = security
            self.server = server
            self.isDeprecated = isDeprecated
            self.successStatus = successStatus
            self.otherSuccesses = otherSuccesses
            self.successType = successType
            self.sender = sender
            self.successFields = successFields
            self.messageFields = messageFields
            self.failureType = failureType
            self.failures = failures
            self.usesFoundation = usesFoundation
        }
    }

    /// A function that returns all pages of a list.
    package struct Pages: Sendable {
        /// The function's name.
        package var name: String
        /// The type of a page.
        package var page: String
        /// The arguments for a page, among them what leads to it.
        package var arguments: String
        /// The field of the body that leads to the next page; nil for the header `Link`.
        package var field: String?

        /// Makes a function.
        package init(name: String, page: String, arguments: String, field: String?) {
            self.name = name
            self.page = page
            self.arguments = arguments
            self.field = field
        }
    }

    /// An argument of an operation.
    package struct Parameter: Sendable {
        /// Where and how the support code puts the value into the request; nil for the body.
        package enum Place: String, Sendable, Hashable {
            case path, pathList, pathFields, encodedPath, query, queryList, queryFields, queryObject,
                queryString, header
            case cookie, cookieList, cookieFields
        }

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
        /// Where it stands in the request; nil for the body.
        package var place: Place?
        /// What stands between the elements of a list, or how its fields are named.
        package var separator: String?
        /// The argument whose fields the value is made of; nil if it is made of the argument itself.
        package var object: String?

        /// Makes a parameter.
        package init(
            name: String, label: String, type: String, defaultValue: String? = nil, key: String,
            value: String, place: Place?, separator: String? = nil
        ) {
            self.name = name
            self.label = label
            self.type = type
            self.defaultValue = defaultValue
            self.key = key
            self.value = value
            self.place = place
            self.separator = separator
        }

        /// The parameter as an argument that passes it on.
        var argument: String { "\(label): \(name)" }

        /// The parameter in the function's declaration.
        var declaration: String {
            "\(name): \(type)\(defaultValue.map { " = \($0)" } ?? "")"
        }
    }

    /// A field and the value that it must have.
    package struct Field: Sendable {
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

    /// A documented error: a case, with the body if that is documented.
    package struct Failure: Sendable, Hashable {
        /// The statuses as the pattern of a `switch`, such as `case 401`, or `default`.
        package var pattern: String
        /// The case's name.
        package var name: String
        /// Status and description, in Markdown.
        package var documentation: String
        /// The type of the body; nil for none.
        package var type: String?
        /// Whether the body is text, not JSON.
        package var isText = false

        /// Makes a failure.
        package init(pattern: String, name: String, documentation: String = "", type: String?) {
            self.pattern = pattern
            self.name = name
            self.documentation = documentation
            self.type = type
        }
    }
}
