import APIContract
import SourceDiagnostics

/// A program reads members of an answer that the answer has.
enum MemberRule: PageRule {
    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        for snippet in page.snippets where snippet.calls.isEmpty && !snippet.requests.isEmpty {
            let operations = snippet.requests.compactMap(\.operation)
            guard operations.count == snippet.requests.count,
                let names = AnswerMembers(page.contract, operations)
            else { continue }
            let owners = operations.map(\.id).unique.joined(separator: " or ")
            let read =
                snippet.language.syntax.isShell
                ? filtered(snippet, page.page) : MemberReader.members(snippet)
            for member in read {
                guard let wanted = names.near(member) else { continue }
                let range = page.page.range(member.range)
                diagnostics.error(
                    "page.unknown-member",
                    "no answer of \(owners) has '\(member.name)'; did you mean '\(wanted)'?", at: range,
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
