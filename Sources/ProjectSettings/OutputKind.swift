/// A kind of output.
public enum OutputKind: String, Sendable, CaseIterable {
    /// The typed Swift client.
    case client
    /// The example programs.
    case examples
    /// The documentation pages.
    case pages
}
