/// How large templates and their output may grow before parsing or rendering gives up.
package struct TemplateLimits: Sendable {
    /// The most bytes of a template file.
    package var templateSize = 1 << 20
    /// The most blocks inside each other in one file.
    package var blockDepth = 32
    /// The most files that include each other in a chain, the first one counted.
    package var includeDepth = 16
    /// The most bytes that one rendering may write.
    package var outputSize = 64 << 20
    /// The most loop rounds and includes of one rendering.
    package var stepCount = 10_000_000

    /// The limits that suit documents of any real size.
    package init() {}
}
