/// Prints findings as SARIF 2.1.0 for code scanning.
///
/// No findings give a run without results, so that a service closes the alerts of earlier runs.
public struct SARIFFormatter: Sendable {
    private let toolVersion: String?
    private let explain: @Sendable (String) -> String?

    /// Makes a formatter.
    /// - Parameters:
    ///   - toolVersion: the version of this program, if the report shall name it.
    ///   - explain: the explanation of a diagnostic id; its first line becomes the rule's short
    ///     description, all of it the rule's help.
    public init(
        toolVersion: String? = nil, explain: @escaping @Sendable (String) -> String? = { _ in nil }
    ) {
        self.toolVersion = toolVersion
        self.explain = explain
    }

    /// The findings as SARIF, by file and position, with a final line break.
    public func format(_ list: DiagnosticList) -> String {
        let entries = list.sorted
        let rules = Set(entries.map(\.diagnostic.id)).sorted()
        let indices = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1, $0) })
        var fingerprints = SourceFingerprints()
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
            writer.member("version", "2.1.0")
            writer.key("runs")
            writer.array { writer in
                writer.object { writer in
                    writeTool(rules, to: &writer)
                    writer.member("columnKind", "unicodeCodePoints")
                    writer.key("results")
                    writer.array { writer in
                        for entry in entries {
                            let diagnostic = entry.diagnostic
                            let fingerprint = fingerprints.next(diagnostic.id, at: diagnostic.range)
                            write(entry, indices[diagnostic.id] ?? 0, fingerprint, to: &writer)
                        }
                    }
                }
            }
        }
        return writer.text + "\n"
    }

    private func writeTool(_ rules: [String], to writer: inout JSONWriter) {
        writer.object("tool") { writer in
            writer.object("driver") { writer in
                writer.member("name", "specimen")
                if let toolVersion { writer.member("version", toolVersion) }
                writer.key("rules")
                writer.array { writer in
                    for rule in rules { writeRule(rule, to: &writer) }
                }
            }
        }
    }

    private func writeRule(_ id: String, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("id", id)
            guard let explanation = explain(id) else { return }
            let summary = explanation.split(whereSeparator: \.isNewline).first.map(String.init) ?? id
            writer.text("shortDescription", summary)
            writer.object("help") { writer in
                writer.member("text", explanation)
                writer.member("markdown", explanation)
            }
        }
    }

    private func write(
        _ entry: DiagnosticList.Entry, _ ruleIndex: Int, _ fingerprint: String,
        to writer: inout JSONWriter
    ) {
        let diagnostic = entry.diagnostic
        writer.object { writer in
            writer.member("ruleId", diagnostic.id)
            writer.key("ruleIndex")
            writer.integer(ruleIndex)
            writer.member("level", diagnostic.severity.rawValue)
            writer.text("message", Self.escapeLinks(entry.printableMessage))
            if let range = diagnostic.range {
                writer.key("locations")
                writer.array { writer in write(range, note: nil, to: &writer) }
            }
            let notes = diagnostic.notes.filter { $0.range != nil }
            if !notes.isEmpty {
                writer.key("relatedLocations")
                writer.array { writer in
                    for note in notes {
                        if let range = note.range { write(range, note: note.message, to: &writer) }
                    }
                }
            }
            writer.object("partialFingerprints") { $0.member("specimenFinding/v1", fingerprint) }
            if !diagnostic.fixIts.isEmpty {
                writer.key("fixes")
                writer.array { writer in
                    for fixIt in diagnostic.fixIts { write(fixIt, to: &writer) }
                }
            }
        }
    }

    private func write(_ range: SourceRange, note: String?, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.object("physicalLocation") { writer in
                writer.artifact(range.file)
                writer.region("region", range)
            }
            if let note { writer.text("message", Self.escapeLinks(PrintableText.escape(note))) }
        }
    }

    private func write(_ fixIt: FixIt, to writer: inout JSONWriter) {
        var paths: [String] = []
        for edit in fixIt.edits where !paths.contains(edit.range.file.path) {
            paths.append(edit.range.file.path)
        }
        writer.object { writer in
            writer.text("description", Self.escapeLinks(PrintableText.escape(fixIt.message)))
            writer.key("artifactChanges")
            writer.array { writer in
                for path in paths {
                    write(fixIt.edits.filter { $0.range.file.path == path }, to: &writer)
                }
            }
        }
    }

    private func write(_ edits: [FixIt.Edit], to writer: inout JSONWriter) {
        guard let file = edits.first?.range.file else { return }
        writer.object { writer in
            writer.artifact(file)
            writer.key("replacements")
            writer.array { writer in
                for edit in edits {
                    writer.object { writer in
                        writer.region("deletedRegion", edit.range)
                        writer.text("insertedContent", edit.replacement)
                    }
                }
            }
        }
    }

    /// Text in which nothing is a link: `[text](target)` is one in a message (SARIF 2.1.0, 3.11.6).
    private static func escapeLinks(_ text: String) -> String {
        guard text.contains("](") else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            if scalar == "[" || scalar == "]" || scalar == "\\" { result += "\\" }
            result.unicodeScalars.append(scalar)
        }
        return result
    }
}
