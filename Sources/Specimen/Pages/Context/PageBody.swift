import APIContract
import CodeTemplates
import SourceDiagnostics
import YAMLSyntax

/// A body in one media type, as a page shows it.
struct PageBody {
    /// Larger examples are left out: a page is not the place for them.
    private static let maximumSize = 20_000

    /// The members.
    let fields: [PageField]
    private let mediaType: String
    private let samples: [(title: String, block: PageBlock)]

    /// Reads a body.
    /// - Parameters:
    ///   - content: the body.
    ///   - contract: the contract.
    ///   - direction: whether it is sent or received.
    ///   - fallback: the example when the document has none.
    init(_ content: Content, _ contract: Contract, _ direction: Direction, fallback: JSONValue?) {
        fields = FieldLister(contract.schemas, direction).fields(of: content.schema)
        mediaType = content.mediaType
        var samples = content.examples.map {
            (title: $0.summary.isEmpty ? $0.name : $0.summary, value: $0.value)
        }
        if samples.isEmpty, let fallback { samples = [("", fallback)] }
        self.samples = samples.compactMap { sample in
            let block: PageBlock
            if content.isJSON {
                block = PageBlock(language: "json", text: Self.json(sample.value))
            } else if content.essence == "application/x-www-form-urlencoded" {
                return nil
            } else {
                let language = content.essence.hasSuffix("xml") ? "xml" : ""
                block = PageBlock(language: language, text: ParameterSerializer.text(sample.value))
            }
            return block.text.utf8.count <= Self.maximumSize ? (sample.title, block) : nil
        }
    }

    /// The body as a value of the shape `body`.
    var value: TemplateValue {
        .record([
            .text(mediaType), .list(fields.map(\.value)),
            .list(samples.map { .record([.text(orAbsent: $0.title), $0.block.value]) }),
        ])
    }

    /// The value as JSON in which characters that a reader cannot see are escaped (RFC 8259, section 7).
    private static func json(_ value: JSONValue) -> String {
        var text = value.prettyText()
        // Most examples have nothing but printable ASCII, and bytes are quicker to look at side by side.
        if text.withUTF8({ $0.allSatisfy { 0x20..<0x7F ~= $0 || $0 == 0x0A } }) { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            if scalar != "\n", PrintableText.isUnprintable(scalar) {
                for unit in String(scalar).utf16 {
                    let digits = String(unit, radix: 16, uppercase: true)
                    result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                }
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
