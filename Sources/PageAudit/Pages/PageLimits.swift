/// How much of a page is looked at. No page for readers comes near; what is beyond is left alone, so that nothing
/// that looks like a page can keep an audit busy.
enum PageLimits {
    /// Blocks of code.
    static let blocks = 3_000
    /// Pieces of code in the prose, and headings.
    static let spans = 10_000
    /// Bytes of one program.
    static let program = 64_000
    /// Bytes of all programs.
    static let programs = 1_000_000
    /// Commands of one program.
    static let commands = 200
}
