import SourceDiagnostics

/// Lists what a template may use: the fields of a context, and the values of one.
package enum ContextListing {
    /// A field in the listing of a shape.
    package struct Entry: Sendable, Equatable {
        /// The record that the field belongs to.
        package let record: String
        /// The field's name.
        package let name: String
        /// Its shape in words.
        package let shape: String
        /// One sentence about it.
        package let summary: String
    }

    /// The fields of a record and of all records inside it, each record once, in the order in which
    /// they are met.
    package static func entries(of record: RecordShape) -> [Entry] {
        var entries: [Entry] = []
        var records = [record]
        var next = 0
        while next < records.count {
            let current = records[next]
            next += 1
            for field in current.fields {
                entries.append(
                    Entry(
                        record: current.name, name: field.name, shape: field.shape.words,
                        summary: field.summary))
                if let inner = field.shape.innermostRecord, !records.contains(inner) { records.append(inner) }
            }
        }
        return entries
    }

    /// The listing of a shape as text: a line for each record, and under it one for each field.
    package static func dump(shape: RecordShape) -> String {
        var text = ""
        var record: String?
        for entry in entries(of: shape) {
            if entry.record != record { text += "\(entry.record)\n" }
            record = entry.record
            text +=
                "  \(entry.name): \(entry.shape)" + (entry.summary.isEmpty ? "\n" : " - \(entry.summary)\n")
        }
        return text
    }

    /// A value as text: `name: kind value` lines, indented. A value that does not fit the shape is
    /// marked as such.
    package static func dump(shape: RecordShape, value: TemplateValue) -> String {
        var lines: [String] = []
        append("", .record(shape), value, depth: 0, &lines)
        return lines.map { $0 + "\n" }.joined()
    }

    private static func append(
        _ label: String, _ shape: TemplateShape, _ value: TemplateValue, depth: Int, _ lines: inout [String]
    ) {
        let start = String(repeating: "  ", count: depth) + label
        guard shape.matches(value) else {
            lines.append("\(start)does not fit: \(value.kind) instead of \(shape.words)")
            return
        }
        switch (shape.unwrapped, value) {
        case (_, .absent): lines.append("\(start)absent (\(shape.words))")
        case (_, .text(let text)): lines.append("\(start)text \(quote(text))")
        case (_, .flag(let flag)): lines.append("\(start)flag \(flag)")
        case (_, .integer(let number)): lines.append("\(start)integer \(number)")
        case (_, .code(let code)) where code.further.isEmpty:
            lines.append("\(start)code \(quote(code.first))")
        case (_, .code(let code)):
            lines.append("\(start)code, \(code.lines.count) lines")
            let indentation = String(repeating: "  ", count: depth + 1)
            lines += code.lines.map { indentation + quote($0) }
        case (let kind, .opaque(let content)):
            let description = (content as? any CustomStringConvertible).map { " " + quote($0.description) }
            lines.append("\(start)\(kind.words)\(description ?? "")")
        case (.list(let element), .list(let elements)):
            lines.append("\(start)list of \(element.words), \(elements.count)")
            for (index, value) in elements.enumerated() {
                append("[\(index)]: ", element, value, depth: depth + 1, &lines)
            }
        case (.record(let record), .record(let values)):
            lines.append("\(start)\(record.name)")
            for (field, value) in zip(record.fields, values) {
                append("\(field.name): ", field.shape, value, depth: depth + 1, &lines)
            }
        default: break
        }
    }

    /// The text in quotes on one line, harmless for a terminal.
    private static func quote(_ text: String) -> String {
        var bytes: [UInt8] = []
        JSONWriter.append(text, to: &bytes)
        return PrintableText.escape(String(decoding: bytes, as: UTF8.self))
    }
}

extension TemplateShape {
    /// The record that a field leads to, through lists and optionals.
    fileprivate var innermostRecord: RecordShape? {
        switch self {
        case .list(let inner), .optional(let inner): inner.innermostRecord
        case .record(let record): record
        default: nil
        }
    }
}
