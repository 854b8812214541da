package import OpenAPIDocument
package import SourceDiagnostics
/// Temporary.
package enum ExampleChecker {
    package static func check(document: OpenAPIDocument, resolver: ReferenceResolver, into diagnostics: inout DiagnosticList) {}
}
