import APIContract
import SourceDiagnostics
import Specimen
import TargetLanguages

/// Reads the programs of a page.
struct SnippetReader {
    private let contract: Contract
    private let matcher: RequestMatcher
    private let languages: [SnippetLanguage]
    private let names: [String: OperationMethods]

    /// Makes a reader.
    init(_ contract: Contract, _ languages: [SnippetLanguage], _ matcher: RequestMatcher) {
        self.contract = contract
        self.matcher = matcher
        self.languages = languages
        names = Dictionary(
            languages.map { ($0.language.id, OperationMethods(contract, $0)) },
            uniquingKeysWith: { first, _ in first })
    }

    /// The programs of a page in known languages.
    func snippets(_ page: Page) -> [Snippet] {
        var bytes = 0
        return page.blocks.compactMap { block in
            guard block.body.count <= PageLimits.program, bytes <= PageLimits.programs,
                let language = language(of: block, page)
            else { return nil }
            bytes += block.body.count
            return snippet(page, block, language)
        }
    }

    /// The language of a block: what the fence says, or else what its tab is called.
    func language(of block: CodeBlock, _ page: Page) -> SnippetLanguage? {
        if !block.word.isEmpty {
            let said = languages.first { $0.isCalled(block.word) }
            // Such a language starts programs as a shell does.
            return said?.syntax.argumentMark.isEmpty == false ? shell(of: block, page) ?? said : said
        }
        return block.label.flatMap { label in languages.first { $0.isCalled(label) } }
            ?? shell(of: block, page)
    }

    private static let prompts: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "$")]

    /// The language of a shell, where nothing says a language and the first word is a program that sends requests.
    private func shell(of block: CodeBlock, _ page: Page) -> SnippetLanguage? {
        let text = page.code[block.body].drop { Self.prompts.contains($0) }
        let word = String(decoding: text.prefix { !Self.prompts.contains($0) }.prefix(20), as: UTF8.self)
        return languages.first { $0.syntax.commands.contains { $0.isCalled(word) } }
    }

    private func snippet(_ page: Page, _ block: CodeBlock, _ language: SnippetLanguage) -> Snippet {
        let bytes = page.code
        let tokens = SnippetLexer.tokens(bytes, block.body, language.syntax)
        var commands: [CommandReader.Command] = []
        var requests: [SnippetRequest] = []
        if language.syntax.isShell {
            commands = Array(
                CommandReader(language.syntax.commands).commands(bytes, block.body).prefix(
                    PageLimits.commands))
            requests = commands.map(\.request)
        } else {
            requests = ProgramReader.requests(tokens, language.syntax)
        }
        for index in requests.indices { matcher.settle(&requests[index]) }
        let methods = names[language.language.id]
        let calls = tokens.indices.compactMap { index -> Snippet.Call? in
            guard tokens[index].isName, index > 0, index + 1 < tokens.count,
                Self.isMember(tokens[index - 1]),
                let operation = methods?.operation(tokens[index].text)
            else { return nil }
            return Snippet.Call(operation: operation, range: tokens[index].range)
        }
        return Snippet(
            block: block, code: page.text(block.body), language: language, tokens: tokens,
            inner: tokens.flatMap(\.holes).prefix(PageLimits.commands).map {
                SnippetLexer.tokens(bytes, $0, language.syntax)
            },
            commands: commands,
            requests: requests,
            calls: calls, usesPackage: usesPackage(tokens, language))
    }

    /// Whether a mark stands before the name of a member.
    static func isMember(_ token: SnippetToken) -> Bool {
        token.isMark(".") || token.isMark(">") || token.isMark(":")
    }

    /// Whether a program names the vendor's package or module.
    private func usesPackage(_ tokens: [SnippetToken], _ language: SnippetLanguage) -> Bool {
        guard let sdk = contract.settings.sdks[language.language.id] else { return false }
        let parts = sdk.module.split { !($0.isLetter || $0.isNumber || $0 == "_") }
        return tokens.contains { token in
            if let literal = token.literal { return literal == sdk.package || literal == sdk.module }
            return token.isName && parts.first.map { token.text == $0 } ?? false
        }
    }
}

/// The names that the methods of a vendor's package have for operations.
struct OperationMethods: Sendable {
    private let operations: [String: Operation]
    /// The names, sorted.
    let names: [String]

    init(_ contract: Contract, _ language: SnippetLanguage) {
        let sdk = contract.settings.sdks[language.language.id]
        var operations: [String: Operation] = [:]
        var names: [String] = []
        // Methods of resources have names such as 'create', which say nothing alone.
        let isTold = sdk?.style != .resources
        for operation in contract.operations where isTold {
            let name =
                sdk?.methodName(of: operation, in: language.language)
                ?? language.language.identifiers.name(operation.id, language.syntax.methods)
            names.append(name)
            for suffix in Self.suffixes { operations[name + suffix] = operation }
        }
        self.operations = operations
        self.names = names.sorted()
    }

    /// What generators of packages put behind the names of methods, for those that tell more or wait.
    private static let suffixes = ["", "Async", "WithHttpInfo", "_with_http_info", "WithHttpInfoAsync"]

    /// The operation that a method stands for.
    func operation(_ name: String) -> Operation? { operations[name] }
}
