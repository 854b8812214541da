import APIContract
import SourceDiagnostics

/// A program reads members of an answer that the answer has.
enum MemberRule: PageRule {
    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        for snippet in page.snippets where snippet.calls.isEmpty && snippet.requests.count == 1 {
            guard let operation = snippet.requests[0].operation,
                let names = AnswerMembers(page.contract, operation)
            else { continue }
            let read =
                snippet.language.syntax.isShell
                ? filtered(snippet, page.page) : MemberReader(snippet).members()
            for member in read {
                guard let wanted = names.near(member.name, isSure: member.isSure) else { continue }
                let range = page.page.range(member.range)
                diagnostics.error(
                    "page.unknown-member",
                    "no answer of \(operation.id) has '\(member.name)'; did you mean '\(wanted)'?", at: range,
                    fixIts: [FixIt("write '\(wanted)'", .safe, [FixIt.Edit(range, wanted)])])
            }
        }
    }

    /// The members that a filter behind a command names: `| jq -r .id`.
    private static func filtered(_ snippet: Snippet, _ page: Page) -> [MemberReader.Member] {
        ShellWords.commands(page.code, snippet.block.body).filter { $0.words.first?.text == "jq" }.flatMap {
            command in
            command.words.dropFirst().flatMap { word -> [MemberReader.Member] in
                let parts = word.text.split(separator: ".", omittingEmptySubsequences: false).dropFirst()
                return parts.compactMap { part in
                    let name = String(part.prefix { $0.isLetter || $0.isNumber || $0 == "_" })
                    guard !name.isEmpty, let place = page.firstRange(of: ".\(name)", in: word.range) else {
                        return nil
                    }
                    return MemberReader.Member(
                        name: name, range: place.lowerBound + 1..<place.upperBound, isSure: false)
                }
            }
        }
    }
}

/// Finds the members that a program reads of values.
struct MemberReader {
    /// A member.
    struct Member {
        let name: String
        let range: Range<Int>
        /// Whether it can be nothing but a key of a value: `answer["id"]`.
        let isSure: Bool
    }

    private let tokens: [SnippetToken]

    init(_ snippet: Snippet) { tokens = snippet.tokens }

    /// What holds keys of other kinds.
    private static let others = [
        "header", "env", "param", "config", "option", "request", "req", "query", "form", "post", "get",
        "server", "setting", "payload", "body", "session", "cookie", "arg",
    ]

    /// The members, in their order.
    func members() -> [Member] {
        tokens.indices.dropFirst(2).compactMap { index in
            let token = tokens[index]
            guard index + 1 < tokens.count else { return nil }
            if let text = token.literal {
                guard tokens[index - 1].isMark("["), tokens[index + 1].isMark("]"),
                    tokens[index - 2].isName || tokens[index - 2].isMark("]")
                        || tokens[index - 2].isMark(")"),
                    !isAssigned(index + 2), !isOther(index - 2),
                    let rest = token.text.text(after: text)
                else { return nil }
                let end = token.range.upperBound - rest.utf8.count
                return Member(name: text, range: end - text.utf8.count..<end, isSure: true)
            }
            let before = tokens[index - 1]
            guard token.isName,
                before.isMark(".") || before.isMark(">") && tokens[index - 2].isMark("-"),
                !tokens[index + 1].isMark("("), !isAssigned(index + 1)
            else { return nil }
            return Member(name: token.text, range: token.range, isSure: false)
        }
    }

    private func isAssigned(_ index: Int) -> Bool {
        index + 1 < tokens.count && tokens[index].isMark("=") && !tokens[index + 1].isMark("=")
    }

    private func isOther(_ index: Int) -> Bool {
        guard tokens[index].isName else { return false }
        let name = tokens[index].text.lowercased()
        // `response.body['id']` reads an answer.
        let isMember = index > 0 && SnippetReader.isMember(tokens[index - 1])
        return Self.others.contains { name.contains($0) && !(isMember && name == "body") }
    }
}

/// The names of all members that the answers of an operation have, at any depth.
struct AnswerMembers {
    private var names: Set<String> = []
    /// The names that a program may read for another reason.
    private var others: Set<String> = []

    private static let most = 2_000

    /// Reads the answers; nil where they may have members of any name.
    init?(_ contract: Contract, _ operation: Operation) {
        let bodies = operation.responses.filter(\.status.isSuccess).compactMap(\.preferredContent)
        guard !bodies.isEmpty, bodies.allSatisfy(\.isJSON) else { return nil }
        var seen: Set<SchemaID> = []
        for body in bodies {
            guard let schema = body.schema, add(schema, contract, &seen) else { return nil }
        }
        guard !names.isEmpty else { return nil }
        let more =
            operation.responses.filter { !$0.status.isSuccess }.compactMap { $0.preferredContent?.schema }
            + (operation.requestBody?.content.compactMap(\.schema) ?? [])
        var rest = self
        for schema in more { _ = rest.add(schema, contract, &seen) }
        others = rest.names.union(operation.parameters.map(\.name))
    }

    private mutating func add(_ id: SchemaID, _ contract: Contract, _ seen: inout Set<SchemaID>) -> Bool {
        guard seen.insert(id).inserted else { return true }
        guard seen.count < Self.most else { return false }
        let schema = contract.schemas[id]
        guard schema.patternProperties.isEmpty, schema.dependentSchemas.isEmpty else { return false }
        switch schema.additionalProperties {
        case .values: return false
        case .unspecified, .none: break
        }
        names.formUnion(schema.properties.map(\.name))
        let parts =
            schema.properties.map(\.schema) + schema.allOf + schema.oneOf + schema.anyOf
            + (schema.items.map { [$0] } ?? [])
        // An object of which nothing is said may have anything.
        if schema.type == .object, schema.properties.isEmpty, parts.isEmpty { return false }
        return parts.allSatisfy { add($0, contract, &seen) }
    }

    private static let shortest = 4
    /// Short names are often those of something else: `uri.host` is no `post`.
    private static let shortestUnsure = 6

    /// What programs read of responses and values besides their members.
    private static let common: Set<String> = [
        "status", "status_code", "statuscode", "statustext", "text", "content", "data", "body", "json",
        "message",
        "headers", "response", "result", "results", "value", "values", "error", "errors", "length", "count",
        "name", "code", "item", "items", "then", "catch", "finally", "reason", "title", "read_body", "keys",
        "first", "last", "size", "stack", "default", "parsed_response", "responsetext", "todo", "string",
    ]

    /// The one member that a name nearly is; nil when it is one, or anything else.
    func near(_ name: String, isSure: Bool) -> String? {
        let plain = { (text: String) in text.lowercased().filter { $0.isLetter || $0.isNumber } }
        let own = plain(name)
        guard name.count >= (isSure ? Self.shortest : Self.shortestUnsure), !PlaceholderText.isOne(name),
            isSure || !Self.common.contains(name.lowercased()),
            !names.contains(where: { plain($0) == own }), !others.contains(where: { plain($0) == own })
        else { return nil }
        let near = names.filter { MisspeltNames.isSlip(name, for: $0) }
        return near.count == 1 ? near.first : nil
    }
}
