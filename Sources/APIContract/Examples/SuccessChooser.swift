import YAMLSyntax

/// Chooses which answers examples take for a success: the documented one; all of its kind where the document gives a
/// range of status codes or names none; and further documented ones of which a program can print the same.
enum SuccessChooser {
    /// The documented successes that a request's examples are ready for, in the order of the document.
    static func choose(_ request: ExampleRequest, _ responses: ExampleResponseBuilder) -> [Response.Status] {
        guard let success = request.operation.success else { return [] }
        let all = request.operation.responses.filter(\.status.isSuccess)
        let isReady = all.allSatisfy {
            $0.status == success.status || isAlike($0, success, request, responses)
        }
        return isReady && !all.isEmpty ? all.map(\.status) : [success.status]
    }

    /// Whether a success has the same content as another, with all that is printed of it and looked for in it.
    private static func isAlike(
        _ response: Response, _ other: Response, _ request: ExampleRequest,
        _ responses: ExampleResponseBuilder
    ) -> Bool {
        let (content, wanted) = (response.preferredContent, other.preferredContent)
        guard content?.essence == wanted?.essence, content?.schema == wanted?.schema else { return false }
        if request.printed.fields.isEmpty, request.conditions.isEmpty { return true }
        let body = responses.value(of: response, of: request.operation)
        let object = request.printed.keys.reduce(body) { $0?[$1] }
        return request.printed.fields.allSatisfy { PrintedResult.Kind(object?[$0.key]) == $0.kind }
            && request.conditions.allSatisfy { condition in
                condition.keys.reduce(body) { $0?[$1] } == condition.value
            }
    }
}
