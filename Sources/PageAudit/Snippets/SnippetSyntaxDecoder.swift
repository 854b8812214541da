package import SourceDiagnostics
import TargetLanguages
import YAMLSyntax

/// Reads a `snippets.yaml`.
package enum SnippetSyntaxDecoder {
    /// The syntax that a file says.
    /// - Parameters:
    ///   - file: a `snippets.yaml`.
    ///   - diagnostics: takes every fault of the file.
    /// - Returns: nil when there was an error.
    package static func decode(
        _ file: SourceFile, into diagnostics: inout DiagnosticList
    ) -> SnippetSyntax? {
        guard let root = SyntaxReader.read(file, into: &diagnostics) else { return nil }
        var reader = SettingsReader(id: "language")
        reader.check(root, SnippetFormat.file)
        diagnostics.append(contentsOf: reader.diagnostics)
        guard !reader.diagnostics.hasErrors else { return nil }
        return syntax(root, reader)
    }

    private static func syntax(_ root: SyntaxNode, _ reader: SettingsReader) -> SnippetSyntax {
        var syntax = SnippetSyntax()
        syntax.name = reader.text(root, "name")
        syntax.argumentMark = reader.text(root, "argument-mark")
        syntax.hasLineMembers = reader.flag(root, "line-members")
        syntax.headerArguments = table(root["header-arguments"], reader)
        syntax.basicCalls = reader.texts(root["basic-calls"])
        syntax.bearerCalls = reader.texts(root["bearer-calls"])
        syntax.fences = reader.texts(root["fences"])
        if let comments = root["comments"] {
            syntax.lineComments = reader.texts(comments["line"])
            syntax.blockComments = reader.commands(comments["block"]).compactMap(pair)
        }
        syntax.strings = (root["strings"].map { Array($0.elements) } ?? []).map { node in
            SnippetSyntax.StringForm(
                open: reader.text(node, "open"), close: reader.text(node, "close"),
                holdsLines: reader.flag(node, "lines"),
                escape: reader.text(node, "escape"), hole: pair(reader.texts(node["hole"])),
                isCharacter: reader.flag(node, "one-character"),
                doublesClose: reader.flag(node, "doubled"),
                hasPlainHoles: reader.flag(node, "plain-holes"))
        }
        syntax.tells = reader.texts(root["tells"])
        syntax.sigils = reader.text(root, "sigils")
        syntax.joins = reader.texts(root["joins"])
        syntax.formats = reader.texts(root["formats"])
        if let node = root["assignments"] { syntax.assignments = reader.texts(node) }
        syntax.declarations = reader.texts(root["declarations"])
        if let kind = IdentifierSyntax.Kind(rawValue: reader.text(root, "methods")) { syntax.methods = kind }
        syntax.requests = reader.texts(root["requests"])
        syntax.urls = reader.texts(root["urls"])
        syntax.bases = reader.texts(root["bases"])
        syntax.paths = reader.texts(root["paths"])
        syntax.contents = reader.texts(root["contents"])
        syntax.texts = reader.texts(root["texts"])
        syntax.converters = reader.texts(root["converters"])
        syntax.elsewhere = reader.texts(root["elsewhere"])
        syntax.forms = reader.texts(root["forms"])
        syntax.queries = reader.texts(root["queries"])
        syntax.constants = table(root["constants"], reader)
        syntax.implied = table(root["implied-methods"], reader)
        syntax.prints = reader.texts(root["prints"])
        syntax.bracketedPrints = reader.texts(root["bracketed-prints"])
        syntax.hiddenPrints = table(root["hidden-prints"], reader)
        syntax.insecure = reader.texts(root["insecure"])
        syntax.opening = reader.text(root, "opening")
        if let node = root["environment"] {
            syntax.environment = SnippetSyntax.Environment(
                form: reader.text(node, "form"), needs: reader.text(node, "needs"),
                reads: reader.texts(node["reads"]))
        }
        if let node = root["entry"] {
            syntax.entry = SnippetSyntax.Entry(
                inside: reader.text(node, "inside"), name: reader.text(node, "name"),
                modifier: reader.text(node, "modifier"))
        }
        if let node = root["loading"] {
            syntax.loading = SnippetSyntax.Loading(
                any: reader.texts(node["any"]), line: reader.text(node, "line"),
                behind: reader.texts(node["behind"]))
        }
        syntax.commands = (root["commands"].map { Array($0.elements) } ?? []).map { command($0, reader) }
        return syntax
    }

    private static func command(_ node: SyntaxNode, _ reader: SettingsReader) -> CommandSyntax {
        var command = CommandSyntax(
            name: reader.text(node, "name"), secureName: reader.text(node, "secure-name"),
            hasItems: reader.flag(node, "items"))
        for meaning in CommandSyntax.Meaning.allCases {
            for option in reader.texts(node["options"]?[meaning.rawValue]) {
                command.options[option] = meaning
            }
        }
        return command
    }

    private static func table(_ node: SyntaxNode?, _ reader: SettingsReader) -> [String: String] {
        Dictionary(
            reader.table(node).map { ($0.key.text ?? "", $0.text) }, uniquingKeysWith: { first, _ in first })
    }

    private static func pair(_ texts: [String]) -> (open: String, close: String)? {
        texts.count == 2 ? (texts[0], texts[1]) : nil
    }
}
