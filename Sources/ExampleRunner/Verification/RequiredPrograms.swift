package import TargetLanguages

/// The programs that the examples of a variant need: those that its commands start, and those that these start.
package struct RequiredPrograms: Sendable {
    /// Their names, each once.
    package let names: [String]
    /// Whether anything runs the examples at all.
    package let canRun: Bool
    /// Whether one of them, or a package, comes from the folder of the vendors' packages.
    package let includesPackages: Bool

    /// The programs of a variant.
    package init(_ language: Language, variant: String) {
        let own = language.tools.variants[variant]
        let run = own?.run ?? language.tools.run
        let build = own?.build ?? language.tools.build
        let commands = build + [run]
        var names: [String] = []
        for name in commands.compactMap(\.first) + language.tools.programs
        where !name.contains("{") && !names.contains(name) {
            names.append(name)
        }
        self.names = names
        canRun = !run.isEmpty
        includesPackages = own?.packages != nil || commands.joined().contains { $0.contains("{packages}") }
    }

    /// The first that is not installed; nil when all are.
    /// - Parameter environment: says in `PATH` where programs are.
    package func missing(in environment: [String: String]) -> String? {
        let search = ExecutableSearch(environment: environment)
        return names.first { search.path(of: $0, workingDirectory: "/") == nil }
    }
}
