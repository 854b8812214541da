/// A file that was generated: its name and its content, not yet on any disk.
public struct GeneratedFile: Sendable {
    /// What a file is for.
    public enum Role: Sendable, Equatable {
        /// An example program: operation, language and variant.
        case example(operation: String, language: String, variant: String)
        /// Part of the typed client.
        case client
        /// A documentation page: operation and target.
        case page(operation: String, target: String)
        /// The page that lists the operations: target.
        case index(target: String)
    }

    /// The path below the output folder, with `/` between folders.
    public let path: String
    /// The content.
    public let bytes: [UInt8]
    /// What it is for.
    public let role: Role
}
