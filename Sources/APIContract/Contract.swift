package import SourceDiagnostics

/// What an API promises, in the words of no programming language: the document with references,
/// inheritance of parameters, servers and security, and versions of OpenAPI resolved.
package struct Contract: Sendable {
    /// The API's title.
    package var title: String
    /// The API's own version, as the document states it.
    package var version: String
    /// What the API is for, one line; empty when the document has no summary.
    package var summary: String
    /// What the API is for, in Markdown.
    package var description: String
    /// The servers, at least one.
    package var servers: [Server]
    /// The operations that everything can be generated for, in document order.
    package var operations: [Operation]
    /// The ids of all operations of the document, those that are left out too, in document order.
    package var operationIDs: [String]
    /// The security schemes in document order.
    package var securitySchemes: [SecurityScheme]
    /// The schemas that the operations reach.
    package var schemas: SchemaTable
    /// Checks values against them.
    package var schemaValidator: SchemaValidator
    /// What `x-specimen` says about the whole document.
    package var settings: ContractSettings
    /// The document.
    package var file: SourceFile

    /// What the document says about the tags of operations, by their names.
    package var tags: [String: Tag] = [:]

    /// What operations with the same tag have in common (OpenAPI 3.2, section 4.22).
    package struct Tag: Sendable {
        /// Where it stands in the document's list, from 0.
        package var position: Int
        /// A few words; empty when the document has none.
        package var summary: String
        /// What the operations are about, in Markdown; empty when the document does not say.
        package var description: String
    }

    /// The operations that nothing can be generated for.
    package var omissions: [Omission] = []

    /// An operation that is left out.
    package struct Omission: Sendable {
        /// Its id.
        package var operation: String
        /// The ids of the findings that are the reason.
        package var causes: [String]
    }

    /// Makes values that the schemas allow.
    package var sampler: SchemaSampler { SchemaSampler(table: schemas, validator: schemaValidator) }

    /// The name of the API: the one that it is given, or else its title.
    package var name: String { settings.name ?? title }

    /// The operation of an id.
    package func operation(_ id: String) -> Operation? { operations.first { $0.id == id } }
}
