package import SourceDiagnostics

/// Parses templates that share includes: each included file is parsed, and its errors are reported,
/// once.
package struct TemplateParser: Sendable {
    private enum Included {
        case open
        case done(CompiledTemplate?)
    }

    private let library: TemplateLibrary
    private let contexts: [String: RecordShape]
    private let filters: FilterSet
    private let limits: TemplateLimits
    private var included: [String: Included] = [:]
    private var depth = 0

    /// Makes a parser.
    /// - Parameters:
    ///   - library: finds included templates.
    ///   - contexts: the shapes that a template's first line may name.
    ///   - filters: the filters that templates may use.
    ///   - limits: when to give up.
    package init(
        library: TemplateLibrary, contexts: [String: RecordShape], filters: FilterSet,
        limits: TemplateLimits = TemplateLimits()
    ) {
        self.library = library
        self.contexts = contexts
        self.filters = filters
        self.limits = limits
    }

    /// Parses and checks a template and what it includes.
    /// - Returns: the template, or nil when it or something that it includes has an error; all
    ///   errors have been reported, those of an included file by the call that first met it.
    package mutating func parse(_ file: SourceFile, into diagnostics: inout DiagnosticList) -> Template? {
        compile(file, into: &diagnostics).map { Template(compiled: $0, filters: filters, limits: limits) }
    }

    private mutating func compile(
        _ file: SourceFile, into diagnostics: inout DiagnosticList
    ) -> CompiledTemplate? {
        depth += 1
        defer { depth -= 1 }
        var compiler = TemplateCompiler(
            file: file, contexts: contexts, filters: filters, limits: limits, diagnostics: diagnostics)
        // The list is in the compiler now; a second reference would copy it at each error.
        diagnostics = DiagnosticList()
        compiler.compile()
        var templates: [CompiledTemplate] = []
        for include in compiler.program.includes {
            guard let context = compiler.context,
                let template = template(for: include, in: context, of: &compiler)
            else { continue }
            templates.append(template)
        }
        diagnostics = compiler.diagnostics
        guard !compiler.hasErrors, let context = compiler.context,
            templates.count == compiler.program.includes.count
        else { return nil }
        return CompiledTemplate(file: file, context: context, program: compiler.program, includes: templates)
    }

    private mutating func template(
        for include: Program.Include, in context: RecordShape, of compiler: inout TemplateCompiler
    ) -> CompiledTemplate? {
        let name = include.name
        if included[name] == nil {
            guard let file = library.file(named: name) else {
                let hint = NearestName.hint(name, in: library.names)
                compiler.error("unknown-include", "there is no template '\(name)'\(hint)", include.range)
                return nil
            }
            guard depth < limits.includeDepth else {
                let message = "more than \(limits.includeDepth) templates include each other in a chain"
                compiler.error("limit-exceeded", message, include.range)
                return nil
            }
            included[name] = .open
            let template = compile(file, into: &compiler.diagnostics)
            included[name] = .done(template)
        }
        guard case .done(let result) = included[name] else {
            let message = "'\(name)' includes itself, here or through other templates"
            compiler.error("include-cycle", message, include.range)
            return nil
        }
        guard let template = result else { return nil }
        if template.includeDepth + depth > limits.includeDepth {
            let message = "more than \(limits.includeDepth) templates include each other in a chain"
            compiler.error("limit-exceeded", message, include.range)
        }
        check(include, of: template, in: context, &compiler)
        return template
    }

    /// What an include is given must be the context that the included file declares.
    private func check(
        _ include: Program.Include, of template: CompiledTemplate, in context: RecordShape,
        _ compiler: inout TemplateCompiler
    ) {
        let given = include.argument?.shape ?? .record(context)
        guard given != .record(template.context) else { return }
        let advice =
            include.argument == nil
            ? "pass one: {% include \(include.name) with PATH %}" : "pass a value of that kind"
        compiler.error(
            "include-context",
            "'\(include.name)' needs the context '\(template.context.name)', not '\(given.words)'; \(advice)",
            include.range)
    }
}
