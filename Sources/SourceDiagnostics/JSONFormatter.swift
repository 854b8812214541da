/// Prints findings as JSON for programs: `{"version": 1, "diagnostics": […], "dropped": 0}`.
///
/// A diagnostic has `id`, `severity`, `message`, `count`, `notes` and `fixes`; one with a place also
/// `file`, `line`, `column`, `endLine` and `endColumn`. Lines and columns count from 1, columns are
/// Unicode scalars, and the end is the column after the last character. Edits of fixes have `offset`
/// and `endOffset` in bytes too. New members may appear without a new version.
public struct JSONFormatter: Sendable {
    /// The version of the form; it changes when a member is renamed, removed or means something else.
    public static let version = 1

    /// Makes a formatter.
    public init() {}

    /// The findings as JSON, by file and position, with a final line break.
    public func format(_ list: DiagnosticList) -> String {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("version")
            writer.integer(Self.version)
            writer.key("diagnostics")
            writer.array { writer in
                for entry in list.sorted { write(entry, to: &writer) }
            }
            writer.key("dropped")
            writer.integer(list.droppedCount)
        }
        return writer.text + "\n"
    }

    private func write(_ entry: DiagnosticList.Entry, to writer: inout JSONWriter) {
        let diagnostic = entry.diagnostic
        writer.object { writer in
            writer.member("id", diagnostic.id)
            writer.member("severity", diagnostic.severity.rawValue)
            writer.member("message", diagnostic.message)
            write(diagnostic.range, to: &writer)
            writer.key("count")
            writer.integer(entry.count)
            writer.key("notes")
            writer.array { writer in
                for note in diagnostic.notes {
                    writer.object { writer in
                        writer.member("message", note.message)
                        write(note.range, to: &writer)
                    }
                }
            }
            writer.key("fixes")
            writer.array { writer in
                for fixIt in diagnostic.fixIts { write(fixIt, to: &writer) }
            }
        }
    }

    private func write(_ fixIt: FixIt, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("message", fixIt.message)
            writer.member("applicability", fixIt.applicability.rawValue)
            writer.key("edits")
            writer.array { writer in
                for edit in fixIt.edits {
                    writer.object { writer in
                        write(edit.range, to: &writer)
                        writer.key("offset")
                        writer.integer(edit.range.start)
                        writer.key("endOffset")
                        writer.integer(edit.range.end)
                        writer.member("replacement", edit.replacement)
                    }
                }
            }
        }
    }

    private func write(_ range: SourceRange?, to writer: inout JSONWriter) {
        guard let range else { return }
        let (start, end) = (range.startLocation, range.endLocation)
        writer.member("file", range.file.path)
        for (key, value) in [
            ("line", start.line), ("column", start.column),
            ("endLine", end.line), ("endColumn", end.column),
        ] {
            writer.key(key)
            writer.integer(value)
        }
    }
}
