package import YAMLSyntax

/// What a project file says about a document in place of the document's own `x-specimen`.
///
/// The nodes belong to the project file, so that findings point there.
package struct DocumentSettings: Sendable {
    /// The mapping with the keys of a document's `x-specimen`.
    package var document: SyntaxNode?
    /// The settings of operations by operation id.
    package var operations: SyntaxNode?
    /// JSON Pointers to schemas and parameters whose values are secrets, such as `#/components/schemas/Key`.
    package var secrets: [SyntaxNode] = []
    /// The base URL that takes the place of the document's servers.
    package var server: SyntaxNode?

    /// Nothing.
    package init() {}
}
