/// One rule about documents. Each is a type in a file of its own.
protocol ValidationRule: Sendable {
    /// Reports every place of the document that breaks the rule.
    func check(_ document: OpenAPIDocument, _ findings: inout ValidationFindings)
}
