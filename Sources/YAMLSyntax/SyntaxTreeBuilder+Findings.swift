import SourceDiagnostics

extension SyntaxTreeBuilder {
    /// How many repeated keys are reported; a document of nothing else would take long to list.
    private static var reportedRepetitions: Int { 1_000 }

    /// Reports what is wrong with mappings that could be read all the same.
    func reportMappings(_ positions: SourcePositions, into diagnostics: inout DiagnosticList) {
        for repetition in repetitions.prefix(Self.reportedRepetitions) {
            let first = records[Int(repetition.first)]
            let second = records[Int(repetition.second)]
            diagnostics.error(
                "yaml.duplicate-key",
                "the key '\(text(of: second))' is in this mapping already; remove or rename one of the two",
                at: range(of: second, positions),
                notes: [
                    Diagnostic.Note("the first one is here", at: range(of: first, positions))
                ])
        }
        for index in collectionKeys {
            diagnostics.error(
                "yaml.non-scalar-key",
                "a mapping or sequence cannot be a key; use a text as the key",
                at: range(of: records[Int(index)], positions))
        }
        for index in wrongMerges {
            diagnostics.error(
                "yaml.invalid-merge",
                "the merge key '<<' needs a mapping or a list of mappings as its value, usually an "
                    + "alias such as '*base'", at: range(of: records[Int(index)], positions))
        }
    }

    private func text(of record: SyntaxRecord) -> String {
        let start = Int(record.first)
        // A key may be megabytes long; the start is enough to know it by.
        let bytes = text[start..<start + min(Int(record.second), 200)]
        return String(decoding: bytes, as: UTF8.self)
    }

    private func range(of record: SyntaxRecord, _ positions: SourcePositions) -> SourceRange {
        positions.range(Int(record.start), Int(record.end))
    }
}
