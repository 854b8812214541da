package import SourceDiagnostics
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

    /// How many faults of one sample are reported.
    private static let maximumReported = 5

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

    /// A value that a schema allows, for an example.
    /// - Parameters:
    ///   - shown: members that it has if it may, each as the keys that lead to it.
    ///   - diagnostics: takes what is wrong with it when none could be made, once for each keyword.
    package func sample(
        _ id: SchemaID, direction: Direction, name: String = "", showing shown: [[String]] = [],
        into diagnostics: inout DiagnosticList
    ) -> JSONValue {
        let sample = checkedSample(id, direction: direction, name: name, showing: shown)
        for violation in sample.violations.prefix(Self.maximumReported) {
            let range = violation.keyword.range
            let isKnown = diagnostics.entries.contains { entry in
                entry.diagnostic.id == "example.invalid-sample"
                    && ([entry.diagnostic.range].compactMap { $0 } + entry.furtherRanges).contains {
                        $0.start == range.start && $0.file.path == range.file.path
                    }
            }
            if isKnown { continue }
            diagnostics.warning(
                "example.invalid-sample",
                "the value made up for examples breaks this: it \(violation.message); give an example, or correct "
                    + "the schema if it allows no value", at: range)
        }
        return sample.value
    }

    /// A value that a schema allows, with what is wrong with it when none could be made.
    package func checkedSample(
        _ id: SchemaID, direction: Direction = .any, name: String = "", showing shown: [[String]] = []
    ) -> Sample {
        let usual = sample(id, .usual, direction: direction, name: name, showing: shown)
        if usual.violations.isEmpty { return usual }
        if !shown.isEmpty {
            // Those members may have no place beside the others.
            return checkedSample(id, direction: direction, name: name)
        }
        // What is optional may be all that is wrong.
        let least = sample(id, .least, direction: direction, name: name, showing: [])
        return least.violations.isEmpty ? least : usual
    }

    private func sample(
        _ id: SchemaID, _ extent: SampleMaker.Extent, direction: Direction, name: String,
        showing shown: [[String]]
    ) -> Sample {
        var maker = SampleMaker(table: table, validator: validator, direction: direction, extent: extent)
        maker.shown = shown
        let value = maker.make([id], name: name) ?? .null
        let violations = validator.violations(of: value, against: table[id].node, direction: direction)
        return Sample(value: value, violations: violations.filter { $0.certainty == .certain })
    }
}
