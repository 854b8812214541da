import APIContract
import SourceDiagnostics
import TargetLanguages

/// A program prints what it has: a name that stands nowhere else in it holds nothing.
enum UndefinedNameRule: PageRule {
    private static let constants: Set<String> = [
        "true", "false", "null", "nil", "None", "True", "False", "undefined", "this", "self", "body",
        "__FILE__",
    ]

    /// What programs call the result of a request.
    private static let results: Set<String> = [
        "response", "resp", "res", "result", "reply", "answer", "data", "r",
    ]

    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        // What one program holds, the next one on the page may show.
        let names = page.own.map { snippet in
            snippet.language.syntax.isShell
                ? []
                : Set(snippet.tokens.filter(\.isName).map { TextExpressionReader.plain($0.text) })
        }
        for (number, snippet) in page.own.enumerated()
        where !snippet.language.syntax.isShell && snippet.requests.count + snippet.calls.count > 0 {
            let tokens = snippet.tokens
            let calls = CallNames(tokens)
            let counts = Dictionary(
                (tokens + snippet.inner.joined()).filter(\.isName).map {
                    (TextExpressionReader.plain($0.text), 1)
                }, uniquingKeysWith: +)
            var told = Set(
                MisspeltNames(snippet, calls).all().filter { slip in
                    !slip.isOfPattern || isOfAnswer(slip.wanted, snippet, page.contract)
                }.map { slip in
                    let range = page.page.range(slip.range)
                    diagnostics.error(
                        "page.undefined-name",
                        "'\(slip.name)' is defined nowhere in this program; did you mean '\(slip.wanted)'?",
                        at: range,
                        fixIts: [FixIt("write '\(slip.wanted)'", .safe, [FixIt.Edit(range, slip.wanted)])])
                    return slip.range.lowerBound
                })
            for (index, wanted) in misnamed(snippet, calls, counts)
            where told.insert(tokens[index].range.lowerBound).inserted {
                let range = page.page.range(tokens[index].range)
                diagnostics.error(
                    "page.undefined-name",
                    "'\(tokens[index].text)' is defined nowhere in this program; the result is in '\(wanted)'",
                    at: range, fixIts: [FixIt("write '\(wanted)'", .safe, [FixIt.Edit(range, wanted)])])
            }
            for index in tokens.indices where tokens[index].isName {
                guard snippet.language.syntax.prints.contains(calls.name(endingAt: index).text),
                    let argument = argument(after: index, tokens),
                    !told.contains(tokens[argument].range.lowerBound)
                else { continue }
                let name = TextExpressionReader.plain(tokens[argument].text)
                guard counts[name] == 1, !constants.contains(name), name.first?.isLowercase == true else {
                    continue
                }
                let isKeyed = argument + 1 < tokens.count && tokens[argument + 1].isMark("[")
                let isHeldBeside = names.indices.contains { other in
                    other != number && names[other].contains(name)
                        && page.own[other].language.language.id == snippet.language.language.id
                }
                if isKeyed, isHeldBeside { continue }
                told.insert(tokens[argument].range.lowerBound)
                // What a function is given has a name of its own.
                let assigned = isInCall(index, tokens, calls) ? nil : assigned(tokens, before: index, calls)
                let range = page.page.range(tokens[argument].range)
                diagnostics.error(
                    "page.undefined-name",
                    "'\(tokens[argument].text)' is defined nowhere in this program"
                        + (assigned.map { "; the result is in '\($0)'" } ?? ""),
                    at: range,
                    fixIts: assigned.map { [FixIt("write '\($0)'", .safe, [FixIt.Edit(range, $0)])] } ?? [])
            }
        }
    }

    /// Whether the answers of all requests of a program have a member of a name.
    private static func isOfAnswer(_ name: String, _ snippet: Snippet, _ contract: Contract) -> Bool {
        let operations = snippet.requests.compactMap(\.operation)
        return operations.count == snippet.requests.count
            && AnswerMembers(contract, operations)?.knows(name) == true
    }

    /// What programs call the answer itself.
    private static let answers: Set<String> = ["response", "resp", "res", "reply", "answer"]

    /// The names of answers that a program with one request reads and does not define, where the answer has another
    /// name: `r = get(url)` and `for note in response.json()`.
    private static func misnamed(
        _ snippet: Snippet, _ calls: CallNames, _ counts: [String: Int]
    ) -> [(index: Int, wanted: String)] {
        let tokens = snippet.tokens
        guard snippet.requests.count == 1, let url = snippet.requests.first?.urlRange,
            let place = tokens.firstIndex(where: { $0.range.lowerBound == url.lowerBound }),
            let call = calls.callAround(place),
            let holder = calls.assigned(valueAt: calls.name(endingAt: call).start)
        else { return [] }
        return tokens.indices.dropFirst(place + 1).dropLast().compactMap { index in
            let name = TextExpressionReader.plain(tokens[index].text)
            guard tokens[index].isName, answers.contains(name), counts[name] == 1,
                !SnippetReader.isMember(tokens[index - 1]),
                tokens[index + 1].isMark(".") || tokens[index + 1].isMark("[")
            else { return nil }
            return (index, tokens[holder].text)
        }
    }

    /// Whether a token stands in an argument of a call: `.then(result => print(result))`.
    private static func isInCall(_ index: Int, _ tokens: [SnippetToken], _ calls: CallNames) -> Bool {
        var place = index
        while let opening = calls.opening(before: place), opening < place {
            if tokens[opening].isMark("(") { return true }
            place = opening
        }
        return false
    }

    /// The only argument of a call, when it is a name.
    private static func argument(after index: Int, _ tokens: [SnippetToken]) -> Int? {
        let isBracketed = index + 1 < tokens.count && tokens[index + 1].isMark("(")
        var place = index + (isBracketed ? 2 : 1)
        if place + 1 < tokens.count, tokens[place].isName, tokens[place].text == "await" { place += 1 }
        guard place < tokens.count, tokens[place].isName, isBracketed || !tokens[place].startsLine else {
            return nil
        }
        guard place + 1 < tokens.count else { return place }
        let next = tokens[place + 1]
        // What a result holds: `response.body`, `data['id']`; a name with such a mark is no module's.
        let isResult = results.contains(TextExpressionReader.plain(tokens[place].text).lowercased())
        if isResult || tokens[place].text.hasPrefix("$") && tokens[place].text.count > 1,
            next.isMark(".") || next.isMark("[") || next.isMark("-")
        {
            return others.contains(TextExpressionReader.plain(tokens[place].text).lowercased()) ? nil : place
        }
        // A literal key: `note["id"]`.
        if next.isMark("["), place + 3 < tokens.count, tokens[place + 3].isMark("]"),
            tokens[place + 2].literal != nil || isNumber(tokens[place + 2])
        {
            return others.contains(TextExpressionReader.plain(tokens[place].text).lowercased()) ? nil : place
        }
        if isBracketed { return next.isMark(")") ? place : nil }
        return next.startsLine || next.isMark(";") ? place : nil
    }

    private static func isNumber(_ token: SnippetToken) -> Bool {
        if case .number = token.kind { true } else { false }
    }

    /// What frameworks and languages define.
    private static let others: Set<String> = [
        "params", "session", "cookies", "headers", "env", "request", "args", "argv", "process", "flash",
        "config", "options", "settings", "arguments", "event", "context", "input", "environ",
    ]

    /// The last name that got a value before a place.
    private static func assigned(_ tokens: [SnippetToken], before index: Int, _ calls: CallNames) -> String? {
        for place in stride(from: index - 2, through: 0, by: -1) {
            guard tokens[place].isName, tokens[place + 1].isMark("=") || tokens[place + 1].isMark(":"),
                place + 2 < tokens.count, !tokens[place + 2].isMark(">"),
                tokens[place + 1].isMark("=")
                    ? !tokens[place + 2].isMark("=") : tokens[place + 2].isMark("="),
                place == 0 || !SnippetReader.isMember(tokens[place - 1]),
                // `get(url, headers=own)` names an argument.
                calls.opening(before: place).map({ tokens[$0].isMark("{") }) ?? true
            else { continue }
            return tokens[place].text
        }
        return nil
    }
}
