import APIContract
import CodeTemplates
import OpenAPIDocument
import YAMLSyntax

/// The value that a page template is rendered with.
///
/// It is worked out once for all targets, which differ in the order of their examples alone.
struct PageContext {
    private let request: ExampleRequest
    private let contract: Contract
    /// The values of the fields of `PageContext.shape` up to the examples.
    private var beginning: [TemplateValue] = []
    /// The values of the fields that follow the examples.
    private var end: [TemplateValue] = []

    private var operation: Operation { request.operation }

    /// Works out the context of an operation's page.
    init(_ request: ExampleRequest, _ contract: Contract, hasExamples: Bool) {
        self.request = request
        self.contract = contract
        let responses = PageResponses(request, contract)
        let schemes = PageSchemes(operation, contract)
        let contents = operation.requestBody?.content ?? []
        let shown = contents.firstIndex(where: \.isJSON) ?? contents.indices.first
        let body = shown.map { PageBody(contents[$0], contract, .request, fallback: sampleBody).value }
        let otherBodies = contents.indices.filter { $0 != shown }.map {
            PageBody(contents[$0], contract, .request, fallback: nil).value
        }
        let requestLine = "\(operation.method) \(request.baseURL)\(operation.path.template)"
        beginning = [
            .text(operation.summary.isEmpty ? operation.id : operation.summary),
            .text(orAbsent: MarkdownSource.line(purpose)), .text(orAbsent: operation.description),
            .flag(operation.isDeprecated), PageBlock(language: "http", text: requestLine).value,
            .flag(operation.servers.count > 1),
            .list(operation.servers.map { .record([.text($0.url), .text(orAbsent: $0.description)]) }),
            .list(serverVariables),
            .list(schemes.values(operation, contract)), .flag(schemes.needsOneScheme),
            .flag(schemes.needsAllSchemes), .flag(schemes.isOptional),
            .list(schemes.combinations.map(TemplateValue.text)),
            .list(PageSchemes.variables(request.credentials)),
            .list(parameterGroups), body ?? .absent, .list(otherBodies),
            .text(orAbsent: operation.requestBody?.description ?? ""),
            .flag(operation.requestBody?.isRequired ?? false), .flag(hasExamples),
            .list(printedPaths.map(TemplateValue.text)),
            .list(request.variables.map { .record([.text($0.value), .text(orAbsent: $0.description)]) }),
        ]
        end = [
            .list(responses.values), .list(responses.failures),
            .list(responses.secrets.map(TemplateValue.text)), .list(links),
            .record([.text(contract.title), .text(contract.version)]),
        ]
    }

    /// The context with examples, as a value of the shape `PageContext.shape`.
    func value(http: [PageExample], sdk: [PageExample]) -> TemplateValue {
        .record(beginning + [.list(http.map(\.value)), .list(sdk.map(\.value))] + end)
    }

    /// The variables of all servers, each once.
    private var serverVariables: [TemplateValue] {
        var variables: [Server.Variable] = []
        for variable in operation.servers.flatMap(\.variables) where !variables.contains(variable) {
            variables.append(variable)
        }
        return variables.map {
            .record([
                .text($0.name), .text($0.value), .list($0.allowed.map(TemplateValue.text)),
                .text(orAbsent: $0.description),
            ])
        }
    }

    private var printedPaths: [String] {
        if request.printsLocation { return ["Location"] }
        return request.printed.fields.map { (request.printed.keys + [$0.key]).joined(separator: ".") }
    }

    /// The first paragraph of the description, if it starts with one, else the summary.
    private var purpose: String {
        MarkdownInlineParser.firstParagraph(operation.description) ?? operation.summary
    }

    private var sampleBody: JSONValue? {
        if case .json(let value)? = request.body?.form { return value }
        return nil
    }

    private var parameterGroups: [TemplateValue] {
        let lister = FieldLister(contract.schemas, .request)
        return Parameter.Location.allCases.compactMap { location in
            let parameters = operation.parameters(in: location)
            let fields = parameters.flatMap { parameter in
                var field = lister.field(parameter.name, parameter.schema, isRequired: parameter.isRequired)
                if !parameter.description.isEmpty { field.description = parameter.description }
                field.isDeprecated = field.isDeprecated || parameter.isDeprecated
                field.isSecret = field.isSecret || parameter.isSecret
                if let example = parameter.example { field.example = FieldLister.text(example) }
                return [field.value] + lister.members(of: parameter).map(\.value)
            }
            let word = location.rawValue.prefix(1).uppercased() + location.rawValue.dropFirst()
            let title = parameters.contains(where: \.isWholeQuery) ? "Query string" : word + " parameters"
            return fields.isEmpty ? nil : .record([.text(title), .list(fields)])
        }
    }

    /// Where the document says that more can be read.
    private var links: [TemplateValue] {
        guard let more = operation.externalDocs,
            more.url.hasPrefix("https://") || more.url.hasPrefix("http://")
        else {
            return []
        }
        let title = MarkdownSource.line(more.description)
        return [.record([.text(title.isEmpty ? "More about this operation" : title), .text(more.url)])]
    }
}
