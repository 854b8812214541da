package import YAMLSyntax

/// The request that every example of an operation sends, in no programming language.
package struct ExampleRequest: Sendable {
    /// A name with a value, both as they are before any encoding.
    package struct Pair: Sendable, Hashable {
        /// The name.
        package var name: String
        /// The value.
        package var value: String

        /// Makes a pair.
        package init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    /// A value that a reader replaces by an own one.
    package struct Variable: Sendable {
        /// The parameter's name.
        package var name: String
        /// The value as text.
        package var value: String
        /// What it means, in Markdown.
        package var description: String
    }

    /// A parameter with its value.
    package struct Argument: Sendable {
        /// The parameter.
        package var parameter: Parameter
        /// The value.
        package var value: JSONValue
    }

    /// A stretch of the path.
    package enum PathPiece: Sendable, Hashable {
        /// Text that is percent-encoded already.
        case encoded(String)
        /// The variable of this index, to be percent-encoded as one segment.
        case variable(Int)
    }

    /// The operation.
    package var operation: Operation
    /// The server's base URL without a final slash.
    package var baseURL: String
    /// The values that a reader replaces.
    package var variables: [Variable]
    /// The path below the base URL.
    package var path: [PathPiece]
    /// The parameters that it sends, in the order of the document, with their values before they become text; none
    /// that repeats a credential or that HTTP clients write themselves.
    package var arguments: [Argument] = []
    /// The query parameters that the program encodes.
    package var query: [Pair]
    /// The query parameters whose style only the generator can encode: `ids=a,b`; empty for none.
    package var encodedQuery: String
    /// The header parameters.
    package var headers: [Pair]
    /// The cookie parameters.
    package var cookies: [Pair]
    /// The content.
    package var body: Body?
    /// The schemes whose credentials it carries.
    package var credentials: [SecurityScheme]
    /// The schemes that the operation needs besides and that no example can show.
    package var unsupported: [SecurityScheme]
    /// The media type that it accepts; nil when the success has no content.
    package var accept: String?
    /// What the program prints of the success.
    package var printed: PrintedResult
    /// Whether the success is a redirect whose `Location` header the program prints.
    package var printsLocation: Bool
    /// The documented answers that the program takes for a success; none where the document names no success.
    package var successes: [Response.Status] = []
    /// Where error bodies hold their message, the most likely place first.
    package var messageKeys: [[String]]

    /// The value of a parameter; nil when the request does not have it.
    package func value(of parameter: Parameter) -> JSONValue? {
        arguments.first {
            $0.parameter.location == parameter.location && $0.parameter.name.isIdentical(to: parameter.name)
        }?.value
    }

    /// The environment variables that hold the credentials, each once.
    package var variableNames: [String] {
        var names: [String] = []
        for name in credentials.flatMap(\.variables) where !names.contains(name) { names.append(name) }
        return names
    }

    /// What the body of a success must say besides its status code; answers to HEAD have none.
    package var conditions: [OperationSettings.Condition] {
        operation.method == "HEAD" ? [] : operation.settings.success
    }

    /// The first digit of the status codes that the program takes for a success; nil for the documented one alone.
    package var successDigit: Int? {
        switch operation.success?.status {
        case .range(let digit): digit
        case .code where successes.count < 2: nil
        case .code, .default, nil: 2
        }
    }

    /// The path with the variables' values in it, percent-encoded.
    package var encodedPath: String {
        path.map { piece in
            switch piece {
            case .encoded(let text): text
            case .variable(let index): PercentEncoding.encode(variables[index].value)
            }
        }.joined()
    }

    /// The whole query, encoded by the generator; empty for none.
    package var fullQuery: String {
        let pairs = query.map { PercentEncoding.encode($0.name) + "=" + PercentEncoding.encode($0.value) }
        return ((encodedQuery.isEmpty ? [] : [encodedQuery]) + pairs).joined(separator: "&")
    }
}

extension ExampleRequest {
    /// The content.
    package struct Body: Sendable {
        /// How the content is made.
        package enum Form: Sendable {
            /// A JSON value.
            case json(JSONValue)
            /// Fields of `application/x-www-form-urlencoded`.
            case form([Pair])
            /// Text as it is.
            case text(String)
            /// What a file holds.
            case file(SampleFile)
            /// Fields and files of `multipart/form-data` and its like.
            case multipart(MultipartContent)
        }

        /// The media type as documented; for ranges such as `image/*`, one of them.
        package var mediaType: String
        /// How the content is made.
        package var form: Form
        /// The members that forms are made of, before they become text; none for other content.
        package var fields: [JSONValue.Member] = []
        /// The schema; nil when the document has none.
        package var schema: SchemaID?

        /// The files that the program reads.
        package var files: [SampleFile] {
            switch form {
            case .file(let file): [file]
            case .multipart(let content): content.files
            case .json, .form, .text: []
            }
        }
    }
}

/// What an example prints of the success body.
package struct PrintedResult: Sendable, Hashable {
    /// The keys that lead to the object whose fields are printed.
    package var keys: [String]
    /// Its fields; none to print the body as it is.
    package var fields: [Field]

    /// A field that is printed.
    package struct Field: Sendable, Hashable {
        /// The key.
        package var key: String
        /// What its documented value is.
        package var kind: Kind

        /// Whether its documented value is a string, or nothing, which is most often that of a text.
        package var isText: Bool { kind == .text || kind == .nothing }
    }

    /// What a documented value is.
    package enum Kind: Sendable, Hashable {
        case text, number, flag
        /// Plain values.
        case list
        /// An object, or a list of them.
        case structure
        /// Null, or nothing.
        case nothing

        /// The kind of a value.
        init(_ value: JSONValue?) {
            switch value {
            case .string: self = .text
            case .number: self = .number
            case .boolean: self = .flag
            case .object: self = .structure
            case .array(let elements):
                self =
                    elements.contains { [.list, .structure].contains(Self($0)) } ? .structure : .list
            case .null, nil: self = .nothing
            }
        }
    }
}
