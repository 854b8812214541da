import SourceDiagnostics

/// Writes HTML in which text from outside cannot become markup: names of elements and attributes are part of this
/// program, and all else is escaped.
struct HTMLWriter {
    /// An attribute with its value, which is escaped.
    typealias Attributes = KeyValuePairs<StaticString, String>

    /// What was written so far.
    private(set) var html = ""

    /// Writes an element with what `body` writes in it.
    mutating func element(
        _ name: StaticString, _ attributes: Attributes = [:], _ body: (inout HTMLWriter) -> Void
    ) {
        html += "<\(name)"
        for (name, value) in attributes { html += " \(name)=\"\(Self.escape(value))\"" }
        html += ">"
        body(&self)
        html += "</\(name)>"
    }

    /// Writes an element that holds a text.
    mutating func element(_ name: StaticString, _ attributes: Attributes, _ text: String) {
        element(name, attributes) { $0.text(text) }
    }

    /// Writes an element without attributes that holds a text.
    mutating func element(_ name: StaticString, _ text: String) { element(name, [:], text) }

    /// Writes text.
    mutating func text(_ text: String) { html += Self.escape(text) }

    /// Writes markup of this program.
    mutating func markup(_ markup: StaticString) { html += "\(markup)" }

    /// Text as content or in a quoted attribute; controls are written out, so that nothing changes the order or
    /// the look of what stands beside it.
    private static func escape(_ text: String) -> String {
        var result = ""
        for scalar in PrintableText.escape(text, keepingTabs: true, keepingLines: true).unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
