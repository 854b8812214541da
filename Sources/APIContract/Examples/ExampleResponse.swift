import SourceDiagnostics
package import YAMLSyntax

/// A documented answer as the contract server sends it.
package struct ExampleResponse: Sendable {
    /// The status code.
    package var status: Int
    /// The media type; nil for an answer without content.
    package var mediaType: String?
    /// The content.
    package var body: [UInt8]
    /// The content as a value, when it is JSON.
    package var value: JSONValue?
}

/// Makes the answers of an operation.
package struct ExampleResponseBuilder: Sendable {
    let contract: Contract

    /// Makes a builder for the operations of a contract.
    package init(_ contract: Contract) { self.contract = contract }

    /// The answer for a documented response.
    package func response(_ response: Response) -> ExampleResponse {
        let status = response.status.sampleCode
        guard let content = response.preferredContent, let value = value(of: response) else {
            return ExampleResponse(status: status, mediaType: nil, body: [], value: nil)
        }
        if content.isJSON {
            return ExampleResponse(
                status: status, mediaType: content.mediaType, body: Array(value.prettyText().utf8),
                value: value)
        }
        return ExampleResponse(
            status: status, mediaType: content.mediaType, body: Array(ParameterSerializer.text(value).utf8),
            value: nil)
    }

    /// The body of a response: its example, else a sample of its schema; nil without content.
    package func value(of response: Response) -> JSONValue? {
        var scratch = DiagnosticList()
        return value(of: response, into: &scratch)
    }

    /// The same.
    /// - Parameter diagnostics: takes why a sample breaks its schema.
    func value(of response: Response, into diagnostics: inout DiagnosticList) -> JSONValue? {
        guard let content = response.preferredContent else { return nil }
        return content.examples.first?.value
            ?? content.schema.map {
                contract.sampler.sample($0, direction: .response, into: &diagnostics)
            }
    }
}
