/// Why the plugin cannot do its work, in words for the build output.
struct PluginProblem: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
