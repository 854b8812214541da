import APIContract
import CodeTemplates
import YAMLSyntax

/// The documented answers of an operation, as a page shows them.
struct PageResponses {
    private struct Answer {
        let response: Response
        let bodies: [PageBody]
    }

    private let request: ExampleRequest
    private let schemas: SchemaTable
    private let answers: [Answer]

    init(_ request: ExampleRequest, _ contract: Contract) {
        self.request = request
        schemas = contract.schemas
        let samples = ExampleResponseBuilder(contract)
        answers = request.operation.responses.map { response in
            let preferred = response.preferredContent?.mediaType
            return Answer(
                response: response,
                bodies: response.content.map { content in
                    let sample =
                        content.mediaType == preferred
                        ? samples.value(of: response, of: request.operation) : nil
                    return PageBody(content, contract, .response, fallback: content.isJSON ? sample : nil)
                })
        }
    }

    private var statuses: [Response.Status] { answers.map(\.response.status) }

    /// All of them, as values of the shape `response`.
    var values: [TemplateValue] {
        let lister = FieldLister(schemas, .response)
        return answers.map { answer in
            let response = answer.response
            let (first, rest) = MarkdownSource.paragraphs(response.description)
            let meaning =
                first.isEmpty
                ? StatusWords.meaning(response.status)
                : response.status.isSuccess || !StatusWords.isAdvice(rest) ? response.description : first
            let conditions = response.status.isSuccess ? request.operation.settings.success : []
            let headers = response.headers.map { header in
                var field = lister.field(header.name, header.schema, isRequired: false)
                if !header.description.isEmpty { field.description = header.description }
                return field.value
            }
            return .record([
                .text(StatusWords.title(response.status, among: statuses)), .text(meaning),
                .list(
                    conditions.map {
                        .record([.text($0.keys.joined(separator: ".")), .text($0.value.text)])
                    }),
                .list(headers), .list(answer.bodies.map(\.value)),
            ])
        }
    }

    /// Those that are no success, as values of the shape `failure`.
    var failures: [TemplateValue] {
        let failures = Set(request.operation.failures.map(\.status))
        return answers.filter { failures.contains($0.response.status) }.map { answer in
            let (first, rest) = MarkdownSource.paragraphs(answer.response.description)
            let status = answer.response.status
            let names = Set(answer.bodies.flatMap(\.fields).map(\.name))
            let messages = request.messageKeys.map { $0.joined(separator: ".") }.filter(names.contains)
            return .record([
                .text(StatusWords.title(status, among: statuses)),
                .text(first.isEmpty ? StatusWords.meaning(status) : first),
                .list(messages.map(TemplateValue.text)),
                .text(StatusWords.isAdvice(rest) ? rest : StatusWords.advice(status)),
            ])
        }
    }

    /// The paths of the members of a success that must not be shown, each once.
    var secrets: [String] {
        var paths: [String] = []
        for answer in answers where answer.response.status.isSuccess {
            for field in answer.bodies.flatMap(\.fields) where field.isSecret && !paths.contains(field.name) {
                paths.append(field.name)
            }
        }
        return paths
    }
}
