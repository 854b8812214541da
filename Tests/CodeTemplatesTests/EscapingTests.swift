import CodeTemplates
import SourceDiagnostics
import Testing

/// Raw text never reaches the output, whatever the template is.
///
/// Random templates over a shape are right by construction, unless one output of raw text without
/// an emitting filter was put in: then, and only then, the template must be refused.
struct EscapingTests {
    /// A small generator with a fixed seed (SplitMix64), so that a failure can be repeated.
    struct Random: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }

    static let marker = "RAW"

    static let filters = FilterSet([
        Filter("emit", "", inputs: [.text, .opaque("json")], output: .code) { _, _ throws(FilterFailure) in
            .code(CodeText("safe"))
        },
        Filter("same", "", inputs: [.text], output: .text) { value, _ throws(FilterFailure) in value },
        Filter("first", "", inputs: [.list(.text)], output: .text) { value, _ throws(FilterFailure) in
            guard case .list(let elements) = value, let first = elements.first else { return .text(marker) }
            return first
        },
        Filter("number", "", inputs: [.integer], output: .code) { _, _ throws(FilterFailure) in
            .code(CodeText("1"))
        },
    ])

    /// Writes random templates.
    struct Writer {
        var random: Random
        var text = ""
        var includes: [String: String] = [:]
        var isPoisoned = false
        private var variableCount = 0

        init(seed: UInt64) { random = Random(state: seed) }

        mutating func body(_ scope: [(path: String, shape: TemplateShape)], depth: Int) {
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                text += ["x", "\n", "  ", "\"", "${", ""].randomElement(using: &random) ?? ""
                guard let (path, shape) = scope.randomElement(using: &random) else { return }
                use(path, shape, scope, depth)
            }
        }

        private mutating func use(
            _ path: String, _ shape: TemplateShape, _ scope: [(path: String, shape: TemplateShape)],
            _ depth: Int
        ) {
            switch shape {
            case .text: output(path, ["", " | same"].randomElement(using: &random) ?? "", " | emit")
            case .opaque: output(path, "", " | emit")
            case .integer: output(path, "", " | number")
            case .code: text += "{{ \(path) }}"
            case .flag: block("if \(path)", "endif", scope, depth)
            case .list(.text) where Bool.random(using: &random): output(path, " | first", " | emit")
            case .list(let element):
                variableCount += 1
                let name = "v\(variableCount)"
                block("for \(name) in \(path)", "endfor", scope + [(name, element)], depth)
            case .optional(let wrapped): block("if \(path)", "endif", scope + [(path, wrapped)], depth)
            case .record(let record) where record.name == "parameter" && Bool.random(using: &random):
                include(record, path, depth)
            case .record(let record):
                let fields = record.fields.map { ("\(path).\($0.name)", $0.shape) }
                block("if secure", "endif", fields + scope, depth)
            }
        }

        private mutating func output(_ path: String, _ transformation: String, _ emitting: String) {
            let isPoison = Int.random(in: 0..<25, using: &random) == 0
            isPoisoned = isPoisoned || isPoison
            text += "{{ \(path)\(transformation)\(isPoison ? "" : emitting) }}"
        }

        private mutating func block(
            _ open: String, _ close: String, _ scope: [(path: String, shape: TemplateShape)], _ depth: Int
        ) {
            guard depth < 4 else { return }
            // `secure` belongs to the context of the first file only.
            let open = open == "if secure" && !scope.contains { $0.path == "secure" } ? "if isRequired" : open
            text += "{% \(open) %}"
            body(scope, depth: depth + 1)
            text += "{% \(close) %}"
        }

        private mutating func include(_ record: RecordShape, _ path: String, _ depth: Int) {
            guard depth < 4 else { return }
            let outer = text
            text = "{# context: parameter #}\n"
            body(record.fields.map { ($0.name, $0.shape) }, depth: depth + 1)
            let name = "i\(includes.count)"
            includes[name] = text
            text = outer + "{% include \(name) with \(path) %}"
        }
    }

    @Test func refusesExactlyTheTemplatesThatWriteRawText() throws {
        var outcomes = (refused: 0, rendered: 0)
        for seed in 0..<3_000 {
            var writer = Writer(seed: UInt64(seed))
            writer.body(Fixture.example.fields.map { ($0.name, $0.shape) }, depth: 0)
            var diagnostics = DiagnosticList()
            let template = Template.parse(
                SourceFile(path: "t", text: "{# context: example #}\n" + writer.text),
                library: Fixture.library(writer.includes), contexts: Fixture.contexts, filters: Self.filters,
                into: &diagnostics)
            let messages = Fixture.messages(diagnostics)
            try #require((template == nil) == writer.isPoisoned, "seed \(seed): \(writer.text) \(messages)")
            guard let template else {
                outcomes.refused += 1
                let errors = Set(
                    diagnostics.entries.map(\.diagnostic).filter { $0.severity == .error }.map(\.id))
                #expect(
                    errors == ["template.unescaped-value"],
                    "seed \(seed): \(messages)")
                continue
            }
            var output: [UInt8] = []
            try template.render(Self.value, into: &output)
            outcomes.rendered += 1
            let hasMarker = String(decoding: output, as: UTF8.self).contains(Self.marker)
            try #require(!hasMarker, "seed \(seed): \(writer.text)")
        }
        #expect(outcomes.refused > 300 && outcomes.rendered > 300)
    }

    /// Templates without any plan: names, filters and tags in any order.
    @Test func neverWritesRawTextOfRandomTags() {
        var random = Random(state: 7)
        let pieces =
            [
                "{{ ", " }}", "{% ", " %}", "{#", "#}", " | ", ".", "if ", "for v in ", "endif", "endfor",
                "else", "\n",
            ]
            + [
                "include one ", "with ", "not ", "loop.first", "raw", "endraw", "v", "emit", "same", "first",
                "x",
            ]
            + Fixture.example.fields.map(\.name) + Fixture.parameter.fields.map(\.name)
        let whole = ["{{ v }}", "{{ title | emit }}", "{% if hint %}", "{% endif %}", "{% for v in words %}"]
        var parsedCount = 0
        for _ in 0..<5_000 {
            var text = "{# context: example #}\n"
            for _ in 0..<Int.random(in: 1...8, using: &random) {
                text += (Bool.random(using: &random) ? pieces : whole).randomElement(using: &random) ?? ""
            }
            var diagnostics = DiagnosticList()
            let template = Template.parse(
                SourceFile(path: "t", text: text),
                library: Fixture.library(["one": "{# context: parameter #}\n{{ code }}"]),
                contexts: Fixture.contexts, filters: Self.filters, into: &diagnostics)
            #expect((template == nil) == diagnostics.hasErrors)
            guard let template else { continue }
            parsedCount += 1
            var output: [UInt8] = []
            #expect(throws: Never.self) { try template.render(Self.value, into: &output) }
            #expect(!String(decoding: output, as: UTF8.self).contains(Self.marker), "\(text)")
        }
        #expect(parsedCount > 50)
    }

    /// A value in which every raw text is the marker.
    private static var value: TemplateValue {
        let raw = TemplateValue.text(marker)
        let parameter = TemplateValue.record([
            raw, .code(CodeText("c")), .flag(true), raw, .list([raw, raw]),
        ])
        return Fixture.value([
            "title": raw, "value": .opaque(marker), "parameters": .list([parameter, parameter]),
            "main": parameter, "extra": parameter, "hint": raw, "lines": .list([.code(CodeText("l"))]),
            "words": .list([raw, .absent, raw]),
        ])
    }
}
