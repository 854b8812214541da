import APIContract
import CodeTemplates
import TargetLanguages
import YAMLSyntax

/// The content of a request for templates.
struct BodyContext {
    /// The media type that the program states, with the boundary when it writes one itself.
    let mediaType: String
    /// Whether an HTTP client that takes parts writes the media type, because it chooses the boundary.
    let isTypedByClient: Bool
    /// The JSON value that a program has as one of its language, where the language can write it exactly.
    let native: JSONValue?
    /// Whether the content is a form that a map can hold.
    var hasFields: Bool {
        if case .absent = fields { false } else { true }
    }
    private let text: String
    private var value = TemplateValue.absent
    private var form = TemplateValue.absent
    private var fields = TemplateValue.absent
    private var file = TemplateValue.absent
    private var parts = TemplateValue.absent
    private var pieces = TemplateValue.absent

    init(_ body: ExampleRequest.Body) {
        var mediaType = body.mediaType
        var isTypedByClient = false
        var native: JSONValue?
        var text = ""
        switch body.form {
        case .json(let value):
            text = value.text
            self.value = .opaque(value)
            switch value {
            case .array, .object: native = value
            default: break
            }
        case .form(let pairs):
            text = pairs.map { FormEncoding.encode($0.name) + "=" + FormEncoding.encode($0.value) }
                .joined(separator: "&")
            // curl takes a field without a name for one without a value.
            guard !pairs.contains(where: \.name.isEmpty) else { break }
            form = .list(pairs.map(Self.field))
            if body.mediaType == "application/x-www-form-urlencoded",
                Set(pairs.map(\.name)).count == pairs.count
            {
                let members = pairs.map { JSONValue.Member(key: $0.name, value: .string($0.value)) }
                fields = .record([.opaque(JSONValue.object(members)), form])
            }
        case .text(let content): text = content
        case .file(let sample): file = .text(sample.name)
        case .multipart(let content):
            mediaType += "; boundary=\(content.boundary)"
            pieces = .list(content.pieces.flatMap(Self.pieces))
            if content.isPlain, body.mediaType == "multipart/form-data" {
                isTypedByClient = true
                parts = .list(content.parts.map(Self.part))
            }
        }
        self.mediaType = mediaType
        self.isTypedByClient = isTypedByClient
        self.native = native
        self.text = text
    }

    /// The value of the shape `BodyContext.shape`.
    /// - Parameter native: the JSON value, if the language can write it.
    func value(native: JSONValue?) -> TemplateValue {
        .record([
            native.map { .opaque($0) } ?? .absent, value, form, fields, .text(text), file, parts, pieces,
        ])
    }

    private static func field(_ pair: ExampleRequest.Pair) -> TemplateValue {
        .record([
            .text(pair.name), .text(pair.value), .text("\(PercentEncoding.encode(pair.name))=\(pair.value)"),
        ])
    }

    /// A file, or the lines of a text, which are easier to read one by one.
    private static func pieces(_ piece: MultipartContent.Piece) -> [TemplateValue] {
        switch piece {
        case .text(let text): lines(text).map { .record([.text($0), .absent]) }
        case .file(let file): [.record([.text(""), .text(file.name)])]
        }
    }

    /// The lines of a text with their ends; empty ones stay behind the one before.
    private static func lines(_ text: String) -> [String] {
        var lines: [String] = []
        var line = ""
        for character in text {
            if line.hasSuffix("\r\n"), character != "\r\n", line != "\r\n" {
                lines.append(line)
                line = ""
            }
            line.append(character)
        }
        return line.isEmpty ? lines : lines + [line]
    }

    private static func part(_ part: MultipartContent.Part) -> TemplateValue {
        let option = part.file.map { "\(part.name)=@\($0.name);type=\(part.mediaType ?? "")" }
        return .record([
            .text(part.name), .text(part.text), part.file.map { .text($0.name) } ?? .absent,
            .text(part.mediaType ?? ""), .text(option ?? "\(part.name)=\(part.text)"),
        ])
    }

    /// What a template may use of the content.
    static let shape = RecordShape(
        "body",
        [
            .init(
                "json", .optional(LanguageFilters.json), "the value, where the language can write it exactly"),
            .init(
                "value", .optional(LanguageFilters.json),
                "the value, also where the language can write its text alone"),
            .init("form", .optional(.list(.record(field))), "the fields of a form"),
            .init(
                "fields", .optional(.record(fields)),
                "the same, when each has a name of its own and the media type has no parameters"),
            .init("text", .text, "the content as text; empty when a file is part of it"),
            .init("file", .optional(.text), "the file that is the content"),
            .init(
                "parts", .optional(.list(.record(part))),
                "the parts of multipart content, where all clients that have parts send them alike"),
            .init(
                "pieces", .optional(.list(.record(piece))), "multipart content as it is on the wire, by lines"
            ),
        ])
    private static let field = RecordShape(
        "formField",
        [
            .init("name", .text, "not encoded"), .init("value", .text, "not encoded"),
            .init("option", .text, "both, with the name percent-encoded: `name=value`"),
        ])
    private static let fields = RecordShape(
        "formFields",
        [
            .init("map", LanguageFilters.json, "the values by the names"),
            .init("list", .list(.record(field)), "one by one"),
        ])
    private static let part = RecordShape(
        "part",
        [
            .init("name", .text, "the name"), .init("value", .text, "the value, when it is no file"),
            .init("file", .optional(.text), "the name of the file"),
            .init("mediaType", .text, "what the file holds"),
            .init("option", .text, "all in one: `name=value`, `name=@file;type=image/png`"),
        ])
    private static let piece = RecordShape(
        "piece",
        [
            .init("text", .text, "the text"),
            .init("file", .optional(.text), "the file whose content stands here instead"),
        ])
}

/// The encoding of `application/x-www-form-urlencoded` (WHATWG URL, section 5.2).
private enum FormEncoding {
    static func encode(_ text: String) -> String {
        PercentEncoding.encode(text).split(separator: "%20", omittingEmptySubsequences: false)
            .joined(separator: "+")
    }
}
