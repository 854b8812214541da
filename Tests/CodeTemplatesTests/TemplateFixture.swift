import CodeTemplates
import SourceDiagnostics
import Testing

/// A context with every kind of value, and filters of every kind.
enum Fixture {
    static let parameter = RecordShape(
        "parameter",
        [
            .init("name", .text, "The parameter's name"),
            .init("code", .code, "The parameter as code"),
            .init("isRequired", .flag, "Whether it must be sent"),
            .init("note", .optional(.text), "A remark"),
            .init("tags", .list(.text), "Tags"),
        ])
    static let example = RecordShape(
        "example",
        [
            .init("title", .text, "The title"),
            .init("body", .code, "The body as code"),
            .init("secure", .flag, "Whether credentials are sent"),
            .init("count", .integer, "How many"),
            .init("value", .opaque("json"), "The sample value"),
            .init("parameters", .list(.record(parameter)), "All parameters"),
            .init("main", .record(parameter), "The main parameter"),
            .init("extra", .optional(.record(parameter)), "One more parameter"),
            .init("hint", .optional(.text), "A hint"),
            .init("lines", .optional(.list(.code)), "Some lines"),
            .init("words", .list(.optional(.text)), "Words, some missing"),
            .init("matrix", .list(.list(.code)), "Rows of cells"),
        ])
    static let contexts = ["example": example, "parameter": parameter]

    static let filters = FilterSet([
        Filter("literal", "A string literal", inputs: [.text, .opaque("json")], output: .code) {
            value, _ throws(FilterFailure) in
            guard case .text(let text) = value else { return .code(CodeText("json")) }
            guard !text.contains("\0") else { throw FilterFailure("U+0000 cannot be written in a literal") }
            return .code(CodeText("\"\(text)\""))
        },
        Filter(
            "identifier", "A name in a style", inputs: [.text],
            parameters: [
                .init("style", .word(["camel", "snake"])), .init("suffix", .string, isOptional: true),
            ],
            output: .code
        ) { value, arguments throws(FilterFailure) in
            guard case .text(let text) = value else { return .absent }
            return .code(CodeText("\(text):\(arguments)"))
        },
        Filter("number", "A number", inputs: [.integer], output: .code) { value, _ throws(FilterFailure) in
            guard case .integer(let number) = value else { return .absent }
            return .code(CodeText(String(number)))
        },
        Filter("comment", "Comment lines", inputs: [.text], output: .code) {
            value, _ throws(FilterFailure) in
            guard case .text(let text) = value else { return .absent }
            return .code(CodeText(lines: text.split(separator: "\n").map { "# \($0)" }))
        },
        Filter("upper", "Capitals", inputs: [.text], output: .text) { value, _ throws(FilterFailure) in
            guard case .text(let text) = value else { return .absent }
            return .text(text.uppercased())
        },
        Filter(
            "cut", "The first scalars", inputs: [.text], parameters: [.init("length", .integer)],
            output: .text
        ) { value, arguments throws(FilterFailure) in
            guard case .text(let text) = value, case .integer(let length) = arguments.first else {
                return .absent
            }
            return .text(String(text.prefix(max(0, length))))
        },
        Filter("nest", "Code in parentheses", inputs: [.code], output: .code) {
            value, _ throws(FilterFailure) in
            guard case .code(let code) = value else { return .absent }
            return .code(CodeText(lines: ["("] + code.lines.map { "  " + $0 } + [")"]))
        },
        Filter("joined", "Texts with commas", inputs: [.list(.text)], output: .text) {
            value, _ throws(FilterFailure) in
            guard case .list(let elements) = value else { return .absent }
            return .text("\(elements.count)")
        },
        Filter("broken", "Makes text although it says code", inputs: [.text], output: .code) {
            value, _ throws(FilterFailure) in value
        },
    ])

    static func parameterValue(
        _ name: String = "p", note: TemplateValue = .absent, required: Bool = false, tags: [String] = []
    ) -> TemplateValue {
        .record([.text(name), .code(CodeText(name)), .flag(required), note, .list(tags.map { .text($0) })])
    }

    /// A value of `example`; the arguments replace fields by name.
    static func value(_ fields: KeyValuePairs<String, TemplateValue> = [:]) -> TemplateValue {
        var slots: [TemplateValue] = [
            .text("Title"), .code(CodeText(lines: ["a", "  b", "", "c"])), .flag(true), .integer(7),
            .opaque("sample"), .list([parameterValue("x"), parameterValue("y"), parameterValue("z")]),
            parameterValue("m"), .absent, .absent, .absent, .list([.text("w"), .absent]),
            .list([
                .list([.code(CodeText("1")), .code(CodeText("2"))]), .list([]), .list([.code(CodeText("3"))]),
            ]),
        ]
        for (name, value) in fields {
            if let slot = example.slot(of: name) { slots[slot] = value }
        }
        return .record(slots)
    }

    static func library(_ includes: [String: String]) -> TemplateLibrary {
        TemplateLibrary(
            Dictionary(
                uniqueKeysWithValues: includes.map { ($0, SourceFile(path: "\($0).tmpl", text: $1)) }))
    }

    /// Parses a template; the first line declares the context `example` unless `declared` is false.
    static func parse(
        _ text: String, includes: [String: String] = [:], limits: TemplateLimits = TemplateLimits(),
        declared: Bool = true
    ) -> (template: Template?, diagnostics: DiagnosticList) {
        var diagnostics = DiagnosticList()
        let file = SourceFile(path: "t.tmpl", text: (declared ? "{# context: example #}\n" : "") + text)
        let template = Template.parse(
            file, library: library(includes), contexts: contexts, filters: filters, limits: limits,
            into: &diagnostics)
        return (template, diagnostics)
    }

    /// The output, or the messages of what is wrong with the template or the value.
    static func render(
        _ text: String, _ value: TemplateValue? = nil, includes: [String: String] = [:],
        limits: TemplateLimits = TemplateLimits()
    ) -> String {
        let (template, diagnostics) = parse(text, includes: includes, limits: limits)
        guard let template else { return messages(diagnostics).joined(separator: "\n") }
        var output: [UInt8] = []
        do throws(RenderFailure) {
            try template.render(value ?? Self.value(), into: &output)
        } catch {
            return error.findings.map { "\($0.reason.rawValue) \($0.valuePath): \($0.message)" }
                .joined(separator: "\n")
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// `file:line:column id: message`; lines count from the one after the declared context.
    static func messages(_ diagnostics: DiagnosticList) -> [String] {
        diagnostics.sorted.flatMap { entry in
            ([entry.diagnostic.range] + entry.furtherRanges).map { range in
                let place = range?.startLocation
                return "\(place?.line ?? 0):\(place?.column ?? 0) \(entry.diagnostic.id): "
                    + entry.diagnostic.message
            }
        }
    }
}
