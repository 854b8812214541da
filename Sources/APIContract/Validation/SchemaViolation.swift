package import YAMLSyntax

/// A place where a value breaks its schema, or where that could not be found out.
package struct SchemaViolation: Sendable {
    /// What is known about the place.
    package enum Certainty: Sendable, Hashable {
        /// The value breaks the schema.
        case certain
        /// It could not be checked: a pattern that cannot be run, a reference that leads nowhere, or a
        /// schema that is too deep or too large.
        case undecided
    }

    /// The place in the value, a JSON Pointer (RFC 6901); empty for the whole value.
    package let pointer: String
    /// What is wrong, to be read after the name of the value: `must be a string, is 12`.
    package let message: String
    /// The keyword's value in the schema.
    package let keyword: SyntaxNode
    /// What is known about the place.
    package let certainty: Certainty
}
