package import SourceDiagnostics
import YAMLSyntax

/// Reads a `language.yaml`.
package struct LanguageDecoder {
    private var reader = SettingsReader(id: "language")
    private var language: Language

    private init(_ file: SourceFile, id: String) {
        language = Language(
            id: id, name: "", fences: [], fileExtension: "", indentation: "    ", comments: CommentSyntax(),
            literals: LiteralSyntax(), identifiers: IdentifierSyntax(), members: nil, tools: ToolCommands(),
            file: file)
    }

    /// The language of a file.
    /// - Parameters:
    ///   - file: a `language.yaml`.
    ///   - id: the name of its folder.
    ///   - diagnostics: takes every fault of the file.
    /// - Returns: nil when there was an error.
    package static func decode(
        _ file: SourceFile, id: String, into diagnostics: inout DiagnosticList
    ) -> Language? {
        guard let root = SyntaxReader.read(file, into: &diagnostics) else { return nil }
        var decoder = LanguageDecoder(file, id: id)
        decoder.decode(root)
        let isUsable = !decoder.reader.diagnostics.hasErrors
        diagnostics.append(contentsOf: decoder.reader.diagnostics)
        return isUsable ? decoder.language : nil
    }

    private static let keys = [
        "name", "fences", "file", "indentation", "comment", "documentation-comment", "comment-escapes",
        "strings", "unwritable", "values", "members", "identifiers", "check", "build", "run",
        "run-environment", "lint", "variants",
    ]

    private mutating func decode(_ root: SyntaxNode) {
        let required = ["name", "fences", "file", "comment", "strings", "identifiers"]
        guard reader.check(root, keys: Self.keys, required: required) else { return }
        language.name = reader.text(root, "name", language.id)
        language.fences = reader.texts(root["fences"])
        if let file = root["file"], reader.check(file, keys: ["extension"], required: ["extension"]) {
            language.fileExtension = reader.text(file, "extension")
            if NamePattern("[A-Za-z0-9][A-Za-z0-9]*")?.matches(language.fileExtension) != true {
                reader.wrong(file, "an extension of letters and digits")
            }
        }
        language.indentation = reader.text(root, "indentation", language.indentation)
        language.comments.line = reader.text(root, "comment")
        language.comments.documentation = reader.text(root, "documentation-comment", language.comments.line)
        language.comments.replacements = reader.table(root["comment-escapes"]).map {
            ($0.key.text ?? "", $0.text)
        }
        language.literals = LiteralSyntaxDecoder.decode(root, &reader)
        language.members = members(root["members"])
        language.identifiers = identifiers(root["identifiers"])
        language.tools = tools(root)
    }

    private mutating func members(_ node: SyntaxNode?) -> MemberSyntax? {
        guard let node else { return nil }
        let keys = ["plain", "quoted", "optional-plain", "optional-quoted"]
        guard reader.check(node, keys: keys, required: keys) else { return nil }
        return MemberSyntax(
            plain: reader.text(node, "plain"), quoted: reader.text(node, "quoted"),
            optionalPlain: reader.text(node, "optional-plain"),
            optionalQuoted: reader.text(node, "optional-quoted"))
    }

    private mutating func identifiers(_ node: SyntaxNode?) -> IdentifierSyntax {
        var syntax = IdentifierSyntax()
        let kinds = IdentifierSyntax.Kind.allCases
        guard let node, reader.check(node, keys: kinds.map(\.rawValue) + ["reserved", "ignores-case"]) else {
            return syntax
        }
        for kind in kinds {
            guard let form = node[kind.rawValue],
                reader.check(form, keys: ["style", "acronyms", "prefix"], required: ["style"])
            else { continue }
            let style = reader.text(form, "style")
            let styles = IdentifierSyntax.Style.allCases.map(\.rawValue)
            guard let known = IdentifierSyntax.Style(rawValue: style) else {
                reader.wrong(form["style"] ?? form, "one of \(styles.joined(separator: ", "))")
                continue
            }
            syntax.forms[kind] = IdentifierSyntax.Form(
                style: known, acronyms: Set(reader.texts(form["acronyms"])),
                prefix: reader.text(form, "prefix"))
        }
        syntax.reserved = Set(reader.texts(node["reserved"]))
        syntax.ignoresCase = reader.flag(node, "ignores-case")
        return syntax
    }

    private mutating func tools(_ root: SyntaxNode) -> ToolCommands {
        var tools = ToolCommands(
            check: reader.commands(root["check"]), build: reader.commands(root["build"]),
            run: reader.texts(root["run"]), lint: reader.commands(root["lint"]))
        for (key, text) in reader.table(root["run-environment"]) { tools.environment[key.text ?? ""] = text }
        guard let variants = root["variants"] else { return tools }
        guard variants.kind == .mapping else {
            reader.wrong(variants, "a mapping of variants")
            return tools
        }
        let keys = [
            "check", "build", "run", "run-environment", "packages", "file-name", "refuses", "install",
        ]
        for entry in variants.entries where reader.check(entry.value, keys: keys) {
            let node = entry.value
            var variant = VariantCommands()
            variant.check = node["check"].map { reader.commands($0) }
            variant.build = node["build"].map { reader.commands($0) }
            variant.run = node["run"].map { reader.texts($0) }
            for (key, text) in reader.table(node["run-environment"]) {
                variant.environment[key.text ?? ""] = text
            }
            if let refusals = node["refuses"], reader.check(refusals, keys: ["methods", "content", "url-characters"]) {
                for refusal in refusals.entries {
                    variant.refusals[refusal.name] = reader.texts(refusal.value)
                }
            }
            variant.packages = reader.optionalText(node, "packages")
            variant.fileName = reader.optionalText(node, "file-name")
            variant.install = reader.optionalText(node, "install")
            tools.variants[entry.name] = variant
        }
        return tools
    }
}
