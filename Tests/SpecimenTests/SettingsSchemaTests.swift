import CodeTemplates
import OpenAPIDocument
@testable import ProjectSettings
import SourceDiagnostics
import Testing
import YAMLSyntax

@testable import APIContract
@testable import Specimen
@testable import TargetLanguages

/// The published schemas of settings files agree with what their decoders accept.
struct SettingsSchemaTests {
    /// All of them, those too that are made only when they are named.
    private static let languages = TemplateFolder().children("languages", with: "language.yaml")

    @Test(arguments: languages) func languageFilesFit(_ id: String) throws {
        let file = try #require(TemplateFolder()["languages/\(id)/language.yaml"])
        try expectBoth(LanguageFormat.file, file, isValid: true)
    }

    @Test(arguments: ["github", "vuepress"]) func targetFilesFit(_ id: String) throws {
        let file = try #require(TemplateFolder()["pages/\(id)/target.yaml"])
        try expectBoth(PageTargetFormat.file, file, isValid: true)
    }

    @Test(arguments: [("fences:", "fence:"), ("unwritable:", "unwriteable:"), ("  variable:", "  varible:")])
    func misspeltKeysFailInBoth(_ key: String, _ wrong: String) throws {
        let file = try #require(TemplateFolder()["languages/ruby/language.yaml"])
        let text = String(decoding: file.bytes, as: UTF8.self)
        #expect(text.contains(key))
        try expectBoth(
            LanguageFormat.file, SourceFile(path: "language.yaml", text: text.replacing(key, with: wrong)),
            isValid: false)
    }

    @Test(arguments: [
        (
            "spec: a.yaml\nlanguages: [ruby]\nselect: {tags: [x]}\noperations: {a: {prints: [b], success: {c: 1}}}\n",
            true
        ),
        ("specs:\n- {spec: a.yaml, sdks: {ruby: {package: p, version: 1.0}}}\n", true), ("{}\n", true),
        ("specs: []\n", false), ("spec: a.yaml\nlangauges: [ruby]\n", false), ("only: [page]\n", false),
        ("languages: ruby\n", false), ("select: {tag: [x]}\n", false),
        ("sdks: {ruby: {package: p}}\n", false),
        ("credentials: {basic: {user: X}}\n", false), ("operations: {a: {print: [b]}}\n", false),
        ("- a\n", false),
        ("spec: null\n", false), ("specs: [{output: x}]\n", false),
    ])
    func projectFiles(_ text: String, _ isValid: Bool) throws {
        try expectBoth(ProjectFormat.file, SourceFile(path: "specimen.yaml", text: text), isValid: isValid)
    }

    /// Takes every value away, and puts values of other kinds there: both must say the same each time.
    @Test func everyKindOfValueIsJudgedAlike() throws {
        let wrong: [SettingsFormat] = [
            .text, .flag, .integer, .word(["a", "b"]), .list(.text), .table(.flag), .any, .words,
        ]
        let values = [
            "a", "true", "3", "[a]", "[]", "{a: true}", "{}", "null", "1.5", "[{}]", "'3'", "[null]",
        ]
        for format in wrong {
            for value in values {
                let file = SourceFile(path: "x.yaml", text: "key: \(value)\n")
                let fields = SettingsFormat.object([.optional("key", format)])
                #expect(try decoderAccepts(fields, file) == schemaAccepts(fields, file), "\(format) \(value)")
            }
        }
    }

    @Test(arguments: ["BEGIN END", "[BEGIN, END]"]) func readsWordsInBothForms(_ words: String) throws {
        let file = try #require(TemplateFolder()["languages/ruby/language.yaml"])
        let text = String(decoding: file.bytes, as: UTF8.self)
        let changed = text.replacing("reserved: BEGIN END}", with: "reserved: \(words)}")
        var diagnostics = DiagnosticList()
        let language = try #require(
            LanguageDecoder.decode(
                SourceFile(path: "language.yaml", text: changed), id: "ruby", into: &diagnostics))
        #expect(language.qualifiedNames.reserved == ["BEGIN", "END"])
    }

    private func expectBoth(_ format: SettingsFormat, _ file: SourceFile, isValid: Bool) throws {
        #expect(try decoderAccepts(format, file) == isValid)
        #expect(try schemaAccepts(format, file) == isValid)
    }

    private func decoderAccepts(_ format: SettingsFormat, _ file: SourceFile) throws -> Bool {
        var reader = SettingsReader(id: "test")
        reader.check(try root(file), format)
        return !reader.diagnostics.hasErrors
    }

    private func schemaAccepts(_ format: SettingsFormat, _ file: SourceFile) throws -> Bool {
        let text = format.jsonSchema(title: "T", description: "D").prettyText()
        let schema = try root(SourceFile(path: "schema.json", text: text))
        let validator = SchemaValidator(resolver: ReferenceResolver(root: schema), version: .v3_1)
        return validator.violations(of: try root(file).jsonValue, against: schema).isEmpty
    }

    private func root(_ file: SourceFile) throws -> SyntaxNode {
        var diagnostics = DiagnosticList()
        return try #require(SyntaxReader.read(file, into: &diagnostics))
    }
}
