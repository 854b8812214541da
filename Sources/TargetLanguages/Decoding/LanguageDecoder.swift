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

    private mutating func decode(_ root: SyntaxNode) {
        guard reader.check(root, LanguageFormat.file) else { return }
        language.name = reader.text(root, "name", language.id)
        language.isOptIn = reader.flag(root, "opt-in")
        language.needs = reader.optionalText(root, "needs")
        language.command = reader.optionalText(root, "command")
        language.fences = reader.texts(root["fences"])
        if let file = root["file"] {
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
        if let node = root["qualified-names"] { language.qualifiedNames = qualifiedNames(node) }
        if let node = root["package-names"] { language.packageNames = packageNames(node) }
        language.tools = tools(root)
    }

    private func members(_ node: SyntaxNode?) -> MemberSyntax? {
        guard let node else { return nil }
        return MemberSyntax(
            plain: reader.text(node, "plain"), quoted: reader.text(node, "quoted"),
            optionalPlain: reader.text(node, "optional-plain"),
            optionalQuoted: reader.text(node, "optional-quoted"), entry: reader.text(node, "entry"))
    }

    private func identifiers(_ node: SyntaxNode?) -> IdentifierSyntax {
        var syntax = IdentifierSyntax()
        guard let node else { return syntax }
        for kind in IdentifierSyntax.Kind.allCases {
            guard let form = node[kind.rawValue],
                let style = IdentifierSyntax.Style(rawValue: reader.text(form, "style"))
            else { continue }
            syntax.forms[kind] = IdentifierSyntax.Form(
                style: style, acronyms: Set(reader.texts(form["acronyms"])),
                prefix: reader.text(form, "prefix"))
        }
        syntax.reserved = Set(reader.words(node["reserved"]))
        syntax.ignoresCase = reader.flag(node, "ignores-case")
        return syntax
    }

    private mutating func qualifiedNames(_ node: SyntaxNode) -> QualifiedNameSyntax {
        var syntax = QualifiedNameSyntax()
        syntax.separator = reader.text(node, "separator")
        if let pattern = node["part"] {
            syntax.part = pattern.text.flatMap(NamePattern.init)
            if syntax.part == nil { reader.wrong(pattern, "a pattern such as '[A-Za-z_][A-Za-z0-9_]*'") }
        }
        syntax.reserved = Set(reader.words(node["reserved"]))
        syntax.ignoresCase = reader.flag(node, "ignores-case")
        syntax.allowsAnyMember = reader.flag(node, "any-member")
        return syntax
    }

    private func packageNames(_ node: SyntaxNode) -> PackageNames {
        var names = PackageNames()
        for kind in PackageNames.Kind.allCases {
            names.styles[kind] = IdentifierSyntax.Style(rawValue: reader.text(node, kind.rawValue))
        }
        names.escape = reader.text(node, "escape", names.escape)
        names.error = reader.text(node, "error", names.error)
        names.reserved = reader.text(node, "reserved")
        names.reservedModels = reader.text(node, "reserved-models")
        return names
    }

    /// A command that readers paste into a shell: what comes from a document must stand in quotes.
    private mutating func install(_ node: SyntaxNode) -> String? {
        guard let command = node["install"], let text = command.text else { return nil }
        let pieces = text.split(separator: "'", omittingEmptySubsequences: false)
        let isClosed = pieces.count % 2 == 1
        let isOutside = pieces.enumerated().contains { $0.offset % 2 == 0 && $0.element.contains("{") }
        if !isClosed || isOutside {
            reader.wrong(command, "a command whose places stand in quotes, such as '{package}'")
        }
        return text
    }

    private func packageStyle(_ node: SyntaxNode) -> PackageStyle {
        var style = PackageStyle()
        style.refusals = reader.texts(node["refuses"])
        style.escape = reader.optionalText(node, "escape")
        style.suffix = reader.text(node, "suffix")
        style.reserved = reader.text(node, "reserved")
        style.texts = reader.texts(node["texts"])
        style.credentialArgument = reader.text(node, "credential-argument", style.credentialArgument)
        if let pair = node["pair-arguments"] { style.pairArguments = reader.texts(pair) }
        style.baseURLArgument = reader.text(node, "base-url-argument", style.baseURLArgument)
        style.errorStatus = reader.text(node, "error-status", style.errorStatus)
        style.errorBody = reader.text(node, "error-body", style.errorBody)
        if let members = node["members"] { style.members = reader.texts(members) }
        style.givesPathByPosition = reader.text(node, "path-arguments") == "positions"
        style.keepsNames = reader.text(node, "names") == "document"
        style.property = reader.optionalText(node, "property").flatMap(IdentifierSyntax.Style.init)
        style.keepsDates = reader.text(node, "dates") == "strings"
        style.methodSuffix = reader.text(node, "method-suffix")
        style.needs = reader.texts(node["needs"])
        style.callOptions = node["call-options"]?.entries.map { ($0.name, $0.value.jsonValue) } ?? []
        return style
    }

    private mutating func tools(_ root: SyntaxNode) -> ToolCommands {
        var tools = ToolCommands(
            check: reader.commands(root["check"]), build: reader.commands(root["build"]),
            run: reader.texts(root["run"]), programs: reader.texts(root["programs"]),
            lint: reader.commands(root["lint"]))
        for (key, text) in reader.table(root["run-environment"]) { tools.environment[key.text ?? ""] = text }
        guard let variants = root["variants"] else { return tools }
        for entry in variants.entries {
            let node = entry.value
            var variant = VariantCommands()
            variant.check = node["check"].map { reader.commands($0) }
            variant.build = node["build"].map { reader.commands($0) }
            variant.run = node["run"].map { reader.texts($0) }
            for (key, text) in reader.table(node["run-environment"]) {
                variant.environment[key.text ?? ""] = text
            }
            for (key, values) in node["refuses"].map({ $0.entries.map { ($0.name, $0.value) } }) ?? [] {
                variant.refusals[key] = reader.texts(values)
            }
            for entry in node["styles"].map({ Array($0.entries) }) ?? [] {
                variant.styles[entry.name] = packageStyle(entry.value)
            }
            variant.packages = reader.optionalText(node, "packages")
            variant.fileName = reader.optionalText(node, "file-name")
            variant.install = install(node)
            variant.needs = reader.optionalText(node, "needs")
            variant.command = reader.optionalText(node, "command")
            variant.isOptIn = reader.flag(node, "opt-in")
            tools.variants[entry.name] = variant
        }
        return tools
    }
}
