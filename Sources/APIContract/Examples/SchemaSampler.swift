package import YAMLSyntax

/// Makes a value that a schema allows, the same one each time: short, and as the document would show it.
///
/// What the document says comes first: examples, default, enumeration. Only then is a value made up. Values
/// that look like real secrets are never taken, not even from the document.
package struct SchemaSampler: Sendable {
    /// A value with what is still wrong with it.
    package struct Sample: Sendable {
        /// The value.
        package var value: JSONValue
        /// What keeps it from being valid; empty almost always. Patterns that no value could be made for,
        /// for one.
        package var violations: [SchemaViolation]
    }

    private let table: SchemaTable
    private let validator: SchemaValidator

    /// Makes a sampler.
    /// - Parameters:
    ///   - table: the schemas.
    ///   - validator: the validator of the document that they come from.
    package init(table: SchemaTable, validator: SchemaValidator) {
        self.table = table
        self.validator = validator
    }

    /// A value that a schema allows.
    /// - Parameters:
    ///   - id: the schema.
    ///   - direction: which way the value travels: a request has no read-only members, a response no
    ///     write-only ones.
    ///   - name: what the value is called, such as the name of a parameter; it tells what to make up.
    package func sample(
        _ id: SchemaID, direction: Direction = .any, name: String = ""
    ) -> JSONValue {
        checkedSample(id, direction: direction, name: name).value
    }

    /// A value that a schema allows, with what is wrong with it when none could be made.
    package func checkedSample(
        _ id: SchemaID, direction: Direction = .any, name: String = ""
    ) -> Sample {
        var maker = SampleMaker(table: table, validator: validator, direction: direction)
        let value = maker.make([id], name: name) ?? .null
        let violations = validator.violations(of: value, against: table[id].node, direction: direction)
        return Sample(value: value, violations: violations.filter { $0.certainty == .certain })
    }
}
