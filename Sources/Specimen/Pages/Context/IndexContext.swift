import APIContract
import CodeTemplates

/// The value that the template of a page that lists the others is rendered with.
struct IndexContext {
    private let contract: Contract
    private let items: [OutputPlan.Item]

    /// Takes what is listed.
    /// - Parameters:
    ///   - contract: the contract.
    ///   - items: the operations that have pages.
    init(_ contract: Contract, _ items: [OutputPlan.Item]) {
        (self.contract, self.items) = (contract, items)
    }

    /// The context as a value of the shape `IndexContext.shape`.
    var value: TemplateValue {
        .record([
            .text(contract.title), .text(orAbsent: MarkdownSource.line(contract.summary)),
            .text(orAbsent: contract.description),
            .list(contract.servers.map { .record([.text($0.url), .text(orAbsent: $0.description)]) }),
            .list(PageSchemes.variables(items.flatMap(\.request.credentials))),
            .list(groups),
            .record([.text(contract.title), .text(contract.version)]),
        ])
    }

    /// The operations by their tags (OpenAPI 3.2, section 4.22), in the order of the document's list; tags that it does
    /// not declare follow, and then the operations without tags. An operation stands under each of its tags.
    private var groups: [TemplateValue] {
        var members: [String: [OutputPlan.Item]] = [:]
        var names: [String] = []
        var others: [OutputPlan.Item] = []
        for item in items {
            let tags = item.request.operation.tags
            for tag in tags {
                if members[tag] == nil { names.append(tag) }
                members[tag, default: []].append(item)
            }
            if tags.isEmpty { others.append(item) }
        }
        let positions = names.enumerated().map { index, name in
            (contract.tags[name]?.position ?? contract.tags.count + index, name)
        }
        var groups = positions.sorted { $0.0 < $1.0 }.map { _, name in
            group(name, contract.tags[name], members[name] ?? [])
        }
        if !others.isEmpty { groups.append(group(names.isEmpty ? "" : "Other operations", nil, others)) }
        return groups
    }

    private func group(_ name: String, _ tag: Contract.Tag?, _ items: [OutputPlan.Item]) -> TemplateValue {
        .record([
            .text(orAbsent: tag.flatMap { $0.summary.isEmpty ? nil : $0.summary } ?? name),
            .text(orAbsent: tag?.description ?? ""),
            .list(
                items.map { item in
                    let operation = item.request.operation
                    return .record([
                        .text(operation.summary.isEmpty ? operation.id : operation.summary),
                        .text(item.name), .text(operation.route),
                        .flag(operation.isDeprecated),
                    ])
                }),
        ])
    }

    /// What a template may use whose first line is `{# context: index #}`.
    static let shape = RecordShape(
        "index",
        [
            .init("title", .text, "the API's title"),
            .init("summary", .optional(.text), "what the API is for, a short line"),
            .init("description", .optional(.text), "the same at length, in Markdown"),
            .init("servers", .list(.record(PageContext.server)), "the base URLs"),
            .init(
                "variables", .list(.record(PageContext.variable)), "the environment variables of the examples"
            ),
            .init("groups", .list(.record(group)), "the operations by their tags"),
            .init("source", .record(PageContext.source), "the document"),
        ])

    /// All contexts that templates of such pages may declare.
    static let contexts: [String: RecordShape] = ["index": shape]

    private static let group = RecordShape(
        "operations",
        [
            .init("title", .optional(.text), "what they have in common"),
            .init("description", .optional(.text), "the same at length, in Markdown"),
            .init("operations", .list(.record(operation)), "the operations"),
        ])
    private static let operation = RecordShape(
        "listed operation",
        [
            .init("title", .text, "what it does, a short line"),
            .init("page", .text, "the file of its page, without the extension"),
            .init("request", .text, "its method and path"),
            .init("isDeprecated", .flag, "whether new programs should not use it"),
        ])
}
