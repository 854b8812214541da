import APIContract
import TargetLanguages

/// Makes file names of names from a document: short, plain, different without regard to case, and never a
/// way out of the folder.
package struct OutputName {
    private var names = NameAllocator()
    private static let maximumLength = 80
    /// Names that Windows keeps for devices.
    private static let devices = Set(
        ["con", "prn", "aux", "nul"] + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })

    /// Makes an empty set of names.
    package init() {}

    /// The name in kebab case: `createDataRequestToken` becomes `create-data-request-token`.
    /// - Parameters:
    ///   - text: the name in the document.
    ///   - substitute: what names it if it has no letters and digits of ASCII.
    package mutating func make(_ text: String, or substitute: String) -> String {
        var name =
            [text, substitute, "unnamed"].lazy.map { NameWords.split($0).joined(separator: "-") }
            .first { !$0.isEmpty } ?? "unnamed"
        while name.utf8.count > Self.maximumLength { name.removeLast() }
        if Self.devices.contains(name) { name += "-operation" }
        return names.allocate(name, separator: "-")
    }
}
