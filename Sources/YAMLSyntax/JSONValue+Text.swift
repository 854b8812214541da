package import SourceDiagnostics

extension JSONValue {
    /// The value as JSON on one line, without blanks.
    package var text: String { prettyText(indentation: 0) }

    /// The value as JSON on several lines.
    /// - Parameter indentation: blanks per level; 0 writes everything on one line.
    package func prettyText(indentation: Int = 2) -> String {
        var writer = JSONWriter(indentation: indentation)
        write(to: &writer)
        return writer.text
    }

    /// Writes the value as the next value of a writer.
    package func write(to writer: inout JSONWriter) {
        switch self {
        case .null: writer.raw("null")
        case .boolean(let value): writer.boolean(value)
        case .number(let spelling): writer.raw(spelling)
        case .string(let value): writer.string(value)
        case .array(let elements):
            writer.array { writer in
                for element in elements { element.write(to: &writer) }
            }
        case .object(let members):
            writer.object { writer in
                for member in members {
                    writer.key(member.key)
                    member.value.write(to: &writer)
                }
            }
        }
    }
}
