import CodeTemplates
import SourceDiagnostics
import Testing

/// The folder that templates are looked up in.
struct TemplateFolderTests {
    private static let own = [
        "languages/aaa/language.yaml", "languages/zzz/language.yaml", "languages/zzz/parts/x.tmpl",
        "languages-of-others/y.tmpl", "zzz/last.tmpl", "AAA/first.tmpl",
    ]

    private var folder: TemplateFolder {
        TemplateFolder(
            files: Dictionary(
                uniqueKeysWithValues: Self.own.map { ($0, SourceFile(path: $0, bytes: Array("own".utf8))) }))
    }

    @Test func namesBelowAFolderAreThoseOfBothKindsOnce() {
        let builtIn = TemplateFolder().children("languages")
        #expect(builtIn.contains("curl") && builtIn == builtIn.sorted())
        #expect(folder.children("languages") == ["aaa"] + builtIn + ["zzz"])
        #expect(folder.children("languages/zzz") == ["language.yaml", "parts"])
        #expect(folder.children("zzz") == ["last.tmpl"])
        #expect(folder.children("AAA") == ["first.tmpl"])
    }

    @Test(arguments: ["", "nothing", "zzzz", "AA", "languages/curl/language.yaml"])
    func whatIsNoFolderHasNothingBelow(_ name: String) { #expect(folder.children(name) == []) }

    @Test func everyFileIsFoundAndNothingElse() {
        for path in folder.paths { #expect(folder[path] != nil, "\(path)") }
        #expect(folder["languages/aaa/language.yaml"]?.bytes == Array("own".utf8))
        #expect(folder["languages/curl"] == nil && folder[""] == nil && folder["~"] == nil)
        #expect(TemplateFolder.isBuiltIn("languages/curl/language.yaml"))
        #expect(!TemplateFolder.isBuiltIn("languages/aaa/language.yaml"))
    }
}
