import APIContract

/// A block of a page that is a program in a known language.
struct Snippet: Sendable {
    /// The block.
    let block: CodeBlock
    /// Its text.
    let code: String
    /// The language.
    let language: SnippetLanguage
    /// The program's tokens; none for commands of a shell.
    let tokens: [SnippetToken]
    /// The tokens of the code inside texts, such as `"#{note.id}"`.
    let inner: [[SnippetToken]]
    /// The commands that send requests, where the language is a shell's.
    let commands: [CommandReader.Command]
    /// The requests that it sends.
    let requests: [SnippetRequest]
    /// The methods of a vendor's package that it calls for operations of the API.
    let calls: [Call]
    /// Whether it uses the vendor's package.
    let usesPackage: Bool

    /// The operations that it calls.
    var requested: [Operation] { calls.map(\.operation) + requests.compactMap(\.operation) }

    /// A call of a method that stands for an operation.
    struct Call: Sendable {
        let operation: Operation
        /// Where the method's name stands.
        let range: Range<Int>
    }
}
