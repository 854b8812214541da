package import SourceDiagnostics

/// A template that was parsed and checked, ready to be rendered any number of times.
///
/// The template language:
/// - `{# context: NAME #}` on the first line declares the record that the template is rendered with.
/// - `{{ path | filter | filter(argument, ...) }}` writes a value. The path starts with a field of the
///   context or a loop variable; an argument is a word, a quoted string or a whole number. What is
///   written must be code: a value that is code already, or the result of an emitting filter.
/// - `{% for x in path %} {% endfor %}`, with `loop.first`, `loop.last` and `loop.index` (from 1) of
///   the innermost loop. A loop variable may not have the name of anything else in scope.
/// - `{% if path %}`, `{% if not path %}`, `{% else if path %}`, `{% else %}`, `{% endif %}`. Flags
///   count by their value, text, code and lists when they are not empty, everything else when it is
///   present. A path through something absent does not hold.
/// - `{% include name %}` passes the context of this file on, `{% include name with path %}` one
///   record; the included file declares it as its context. Loop variables, and what is known about
///   optional values, stay in this file.
/// - `{# comment #}`, and `{% raw %} {% endraw %}` around text that holds the delimiters.
///
/// An optional value can be used only where an `if` has made sure that it is present.
///
/// Whitespace:
/// - A tag, not `{{ }}`, that is alone on its line takes the line with it.
/// - Further lines of a value, and of a text included within a line, take the indentation of the line
///   where it starts; a text included by a tag alone on its line, that of the tag. Breaks inside
///   literals (`CodeText`) are never followed by indentation, and empty lines get none.
/// - An include alone on its line ends with a line break if it writes anything; one within a line
///   does not, even if the included file does.
/// - Line breaks CR LF of the template are LF in the output.
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
