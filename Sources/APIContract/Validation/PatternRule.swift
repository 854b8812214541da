import SourceDiagnostics
import TextPatterns
import YAMLSyntax

/// `pattern` is a regular expression of ECMA-262 (JSON Schema Validation 2020-12, section 6.3.3), as are the keys of
/// `patternProperties`.
struct PatternRule: Sendable {
    private let patterns = PatternCache()

    /// Reports the patterns of a schema that are none.
    func check(_ schema: SyntaxNode, into diagnostics: inout DiagnosticList) {
        let keys = schema["patternProperties"]?.entries.map(\.key) ?? []
        for node in [schema["pattern"]].compactMap(\.self) + keys {
            guard let text = node.text, case .failure(let failure) = patterns.pattern(text) else { continue }
            diagnostics.warning(
                "spec.invalid-pattern",
                "this pattern cannot be read, so no value is checked with it: \(failure.reason); write one "
                    + "that ECMA-262 allows", at: node.range)
        }
    }
}
