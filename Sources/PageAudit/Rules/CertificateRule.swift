import SourceDiagnostics

/// No program that readers copy talks to whoever answers: certificates are verified.
enum CertificateRule: PageRule {
    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        let message = "this switches the verification of certificates off; leave it out"
        for snippet in page.snippets {
            for command in snippet.commands {
                for word in command.options[.insecure] ?? [] {
                    let isAlone = ["-k", "--insecure"].contains(page.page.text(word.range))
                    diagnostics.error(
                        "page.unverified-certificate", message, at: page.page.range(word.range),
                        fixIts: isAlone
                            ? [
                                FixIt(
                                    "leave it out", .safe,
                                    [
                                        FixIt.Edit(
                                            page.page.range(
                                                word.range.lowerBound - 1..<word.range.upperBound), "")
                                    ])
                            ] : [])
                }
            }
            for code in snippet.language.syntax.insecure {
                let bytes = Array(code.utf8)
                let wanted = SnippetLexer.tokens(bytes, 0..<bytes.count, snippet.language.syntax)
                for range in places(of: wanted, in: snippet.tokens) {
                    diagnostics.error("page.unverified-certificate", message, at: page.page.range(range))
                }
            }
        }
    }

    private static func places(of wanted: [SnippetToken], in tokens: [SnippetToken]) -> [Range<Int>] {
        guard !wanted.isEmpty, tokens.count >= wanted.count else { return [] }
        return (0...tokens.count - wanted.count).compactMap { start in
            let isHere = wanted.indices.allSatisfy { index in
                let token = tokens[start + index]
                return token.literal.map { $0 == wanted[index].literal } ?? (token.text == wanted[index].text)
            }
            guard isHere else { return nil }
            return tokens[start].range.lowerBound..<tokens[start + wanted.count - 1].range.upperBound
        }
    }
}
