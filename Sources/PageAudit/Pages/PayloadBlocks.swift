import APIContract
import SourceDiagnostics

/// Finds the content that a page shows beside a command that sends it from a file: `--data @payload.json`.
struct PayloadBlocks {
    /// Content in a block of its own.
    struct File {
        let body: SnippetRequest.Body

        /// The form of an operation's content that it can be.
        func json(_ operation: Operation) -> Content? {
            operation.requestBody?.content.first(where: \.isJSON)
        }
    }

    private let blocks: [CodeBlock]
    private let places: BlockPlaces

    init(_ page: AuditedPage) {
        places = BlockPlaces(page.page)
        blocks = page.page.blocks.filter { JSONBlock.canBe($0, page) }
    }

    /// The content of a request; nil when it is in no file, or nothing says which block that file is.
    ///
    /// It is the last block before the command that the prose calls a payload, or the next one behind it that the
    /// prose calls by the file's name; no other command stands between.
    func file(of request: SnippetRequest, _ snippet: Snippet, _ page: AuditedPage) -> File? {
        guard let name = request.bodyFile, snippet.commands.count == 1 else { return nil }
        let own = snippet.block.range
        let others = page.snippets.filter { !$0.commands.isEmpty && $0.block.range != own }.map(\.block.range)
        let start = others.last { $0.upperBound <= own.lowerBound }?.upperBound ?? 0
        let end = others.first { $0.lowerBound >= own.upperBound }?.lowerBound ?? page.page.file.bytes.count
        let before = blocks.last {
            $0.range.lowerBound >= start && $0.range.upperBound <= own.lowerBound
                && places.isPayload($0, name)
        }
        let behind = blocks.first {
            $0.range.lowerBound >= own.upperBound && $0.range.upperBound <= end && places.names($0, name)
        }
        return (before ?? behind).map { block in
            File(
                body: SnippetRequest.Body(
                    text: page.page.text(block.body), range: block.body, hasHoles: false, isPlain: true))
        }
    }
}

extension BlockPlaces {
    private static let payloads = ["payload", "request body", "body", "data"]

    /// Whether the prose before a block calls it the content of a request.
    func isPayload(_ block: CodeBlock, _ file: String) -> Bool {
        guard !isResponse(block), let (heading, line) = words(before: block) else { return false }
        return names(block, file)
            || Self.payloads.contains { heading.lowercased().contains($0) || line.lowercased().contains($0) }
    }

    /// Whether the prose before a block names a file.
    func names(_ block: CodeBlock, _ file: String) -> Bool {
        guard let (heading, line) = words(before: block) else { return false }
        let name = file.split(separator: "/").last.map(String.init) ?? file
        return heading.contains(name) || line.contains(name)
    }
}
