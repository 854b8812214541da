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
    /// Where a redirect leads; nil where the document does not say that it tells.
    package var location: String?
}

/// Makes the answers of an operation.
package struct ExampleResponseBuilder: Sendable {
    let contract: Contract

    /// Makes a builder for the operations of a contract.
    package init(_ contract: Contract) { self.contract = contract }

    /// The answer for a documented response of an operation.
    package func response(_ response: Response, of operation: Operation) -> ExampleResponse {
        let status = response.status.sampleCode
        let location = location(of: response)
        guard let content = response.preferredContent, let value = value(of: response, of: operation) else {
            return ExampleResponse(status: status, mediaType: nil, body: [], value: nil, location: location)
        }
        if content.isJSON {
            return ExampleResponse(
                status: status, mediaType: content.mediaType, body: Array(value.prettyText().utf8),
                value: value, location: location)
        }
        return ExampleResponse(
            status: status, mediaType: content.mediaType, body: Array(ParameterSerializer.text(value).utf8),
            value: nil, location: location)
    }

    /// The `Location` header of a redirect that documents it (RFC 9110, section 10.2.2): its example, else a sample
    /// of its schema; nil for one that is no URI reference.
    func location(of response: Response) -> String? {
        guard response.status.isRedirect,
            let header = response.headers.first(where: { $0.name.lowercased() == "location" }),
            let value = header.example
                ?? header.schema.map({ contract.sampler.sample($0, direction: .response, name: "url") })
        else { return nil }
        let text = ParameterSerializer.text(value)
        return !text.isEmpty && text.utf8.allSatisfy { (0x21...0x7E).contains($0) } ? text : nil
    }

    /// The body of a response: its example, else a sample of its schema; nil without content.
    package func value(of response: Response, of operation: Operation) -> JSONValue? {
        var scratch = DiagnosticList()
        return value(of: response, of: operation, into: &scratch)
    }

    /// The same.
    /// - Parameter diagnostics: takes why a sample breaks its schema.
    func value(
        of response: Response, of operation: Operation, into diagnostics: inout DiagnosticList
    ) -> JSONValue? {
        guard let content = response.preferredContent else { return nil }
        let isSuccess = response.status.isSuccess || response.status == operation.success?.status
        return content.examples.first?.value
            ?? content.schema.map {
                contract.sampler.sample(
                    $0, direction: .response, showing: isSuccess ? operation.settings.prints ?? [] : [],
                    into: &diagnostics)
            }
    }
}
