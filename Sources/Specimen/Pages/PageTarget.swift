import SourceDiagnostics
import TargetLanguages
import YAMLSyntax

/// A documentation target: the settings of a folder of `templates/pages`.
struct PageTarget: Sendable {
    /// The folder's name.
    let id: String
    /// Whether its pages are made only when it is named.
    var isOptIn = false
    /// The extension of its files, without a dot.
    var fileExtension = "md"
    /// What stands before and after the name of a page in a link to it.
    var pageLink = (before: "", after: ".md")
    /// What kind of text its files are.
    var syntax = PageSyntax.markdown
    /// Whether Vue compiles the pages, so that two braces are an expression.
    var hasMustaches = false
    /// The schemes that links may have, besides relative links.
    var linkSchemes: [String] = []
    /// The ids of the languages in the order of the examples; others follow.
    var languages: [String] = []

    /// Reads a `target.yaml`.
    /// - Parameters:
    ///   - file: the file.
    ///   - id: the name of its folder.
    ///   - diagnostics: takes every fault of the file.
    /// - Returns: nil when there was an error.
    static func decode(_ file: SourceFile, id: String, into diagnostics: inout DiagnosticList) -> PageTarget?
    {
        guard let root = SyntaxReader.read(file, into: &diagnostics) else { return nil }
        var reader = SettingsReader(id: "target")
        var target = PageTarget(id: id)
        if reader.check(root, PageTargetFormat.file) {
            target.isOptIn = reader.flag(root, "opt-in")
            target.languages = reader.texts(root["languages"])
            if let node = root["file"] { target.read(file: node, &reader) }
            if let node = root["escaping"] { target.read(escaping: node, &reader) }
        }
        diagnostics.append(contentsOf: reader.diagnostics)
        return reader.diagnostics.hasErrors ? nil : target
    }

    private mutating func read(file node: SyntaxNode, _ reader: inout SettingsReader) {
        fileExtension = reader.text(node, "extension")
        if NamePattern("[A-Za-z0-9][A-Za-z0-9]*")?.matches(fileExtension) != true {
            reader.wrong(node, "an extension of letters and digits")
        }
        pageLink.after = ".\(fileExtension)"
        guard let link = node["link"] else { return }
        let ends = reader.text(node, "link").split(separator: "{page}", omittingEmptySubsequences: false)
        if ends.count == 2 {
            pageLink = (String(ends[0]), String(ends[1]))
        } else {
            reader.wrong(link, "a relative link with {page} in it")
        }
    }

    private mutating func read(escaping node: SyntaxNode, _ reader: inout SettingsReader) {
        syntax = PageSyntax(rawValue: reader.text(node, "syntax")) ?? syntax
        hasMustaches = reader.text(node, "mustaches") == "v-pre"
        linkSchemes = reader.texts(node["link-schemes"])
        for scheme in linkSchemes where LinkDestination.isScript(scheme) {
            reader.wrong(node["link-schemes"] ?? node, "schemes that run no code in the reader's browser")
        }
    }
}
