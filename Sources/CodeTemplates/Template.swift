package import SourceDiagnostics

/// A template that was parsed and checked, ready to be rendered any number of times.
package struct Template: Sendable {
    private let compiled: CompiledTemplate
    private let filters: FilterSet
    private let limits: TemplateLimits

    init(compiled: CompiledTemplate, filters: FilterSet, limits: TemplateLimits) {
        self.compiled = compiled
        self.filters = filters
        self.limits = limits
    }

    /// The shape of the value that the template is rendered with, as its first line declares it.
    package var context: RecordShape { compiled.context }

    /// Parses and checks one template and what it includes; for several, see `TemplateParser`.
    /// - Parameters:
    ///   - file: the template.
    ///   - library: finds included templates.
    ///   - contexts: the shapes that a template's first line may name.
    ///   - filters: the filters that the template may use.
    ///   - limits: when to give up.
    ///   - diagnostics: takes all errors, not only the first.
    /// - Returns: the template, or nil when there was an error.
    package static func parse(
        _ file: SourceFile, library: TemplateLibrary = TemplateLibrary(), contexts: [String: RecordShape],
        filters: FilterSet, limits: TemplateLimits = TemplateLimits(), into diagnostics: inout DiagnosticList
    ) -> Template? {
        var parser = TemplateParser(library: library, contexts: contexts, filters: filters, limits: limits)
        return parser.parse(file, into: &diagnostics)
    }

    /// Writes the template filled with a value.
    /// - Parameters:
    ///   - value: a record of the shape `context`.
    ///   - filters: the filters to use instead of those the template was checked with; their names
    ///     and outputs must be the same.
    ///   - output: where the text is appended; unchanged when there is a failure.
    /// - Throws: `RenderFailure` with every value that a filter could not write, or with the one
    ///   reason why rendering was given up.
    package func render(
        _ value: TemplateValue, filters: FilterSet? = nil, into output: inout [UInt8]
    ) throws(RenderFailure) {
        if let filters, !filters.isInterchangeable(with: self.filters) {
            throw RenderFailure(
                .mismatch, "the filters are not those that the template was checked with",
                at: SourceRange(file: compiled.file))
        }
        let start = output.count
        var renderer = Renderer(filters: filters ?? self.filters, limits: limits, output: output)
        // The bytes are in the renderer now; a second reference would copy them at the first write.
        output = []
        do throws(RenderFailure) {
            try renderer.run(compiled, context: value)
        } catch {
            output = renderer.writer.bytes
            output.removeSubrange(start...)
            throw error
        }
        output = renderer.writer.bytes
        guard renderer.findings.isEmpty else {
            output.removeSubrange(start...)
            throw RenderFailure(findings: renderer.findings)
        }
    }
}
