import APIContract
import CodeTemplates
import TargetLanguages

/// An example program, as a page shows it.
struct PageExample {
    /// An example with its code as pages show it.
    struct Program {
        let example: ExampleGenerator.Example
        let code: PageBlock

        init(_ example: ExampleGenerator.Example) {
            self.example = example
            code = PageBlock(
                language: example.language.fences.first ?? "",
                text: String(decoding: example.file.bytes, as: UTF8.self))
        }
    }

    private let id: String
    private let example: ExampleGenerator.Example
    private let code: PageBlock

    /// The examples of a page in the order of its target.
    /// - Parameters:
    ///   - programs: the examples.
    ///   - order: ids of languages; others follow.
    static func make(_ programs: [Program], order: [String]) -> [PageExample] {
        let places = Dictionary(order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        let own = programs.map { places[$0.example.language.id] ?? .max }
        let sorted = programs.indices.sorted { (own[$0], $0) < (own[$1], $1) }
        var names = NameAllocator()
        return sorted.map { place in
            let program = programs[place]
            let example = program.example
            // The id is the key of an object and the name of a slot, neither of them quoted.
            let words = NameWords.split(example.language.id)
            let id = (words.first?.first?.isLetter == true ? words : ["language"] + words).joined(
                separator: "_")
            var code = program.code
            code.title = example.language.name
            if names.take(id) { return PageExample(id: id, example: example, code: code) }
            let own = ([id] + NameWords.split(example.variant)).joined(separator: "_")
            code.title += " (\(example.variant))"
            return PageExample(id: names.allocate(own, separator: "_"), example: example, code: code)
        }
    }

    /// The example as a value of the shape `tab`.
    var value: TemplateValue {
        let language = example.language
        let variant = language.tools.variants[example.variant]
        let needs = variant?.needs ?? language.needs
        let fileName = fileName
        let command = (variant?.command ?? language.command).map { Self.fill($0, ["file": fileName]) }
        return .record([
            .text(id), .text(code.title), needs.map(TemplateValue.text) ?? .absent, .text(fileName),
            command.map(TemplateValue.text) ?? .absent, code.value, package ?? .absent,
        ])
    }

    /// The name that the language wants, or else that of the operation's folder.
    private var fileName: String {
        if let name = example.language.tools.variants[example.variant]?.fileName { return name }
        let folder = example.file.path.utf8.split(separator: UInt8(ascii: "/")).dropLast().last
        return "\(folder.map { String(Substring($0)) } ?? "example").\(example.language.fileExtension)"
    }

    /// The package, if the language says how it is installed.
    private var package: TemplateValue? {
        guard let sdk = example.sdk,
            let install = example.language.tools.variants[example.variant]?.install
        else { return nil }
        let command = Self.fill(
            install, ["package": sdk.package, "requirement": sdk.requirement, "version": sdk.version])
        return .record([
            .text(sdk.package), .text(sdk.version), PageBlock(language: "bash", text: command).value,
        ])
    }

    /// A command of the language's file with values for names in braces.
    private static func fill(_ command: String, _ values: [String: String]) -> String {
        var parts = command.utf8.split(separator: UInt8(ascii: "{"), omittingEmptySubsequences: false)
            .map { String(Substring($0)) }
        for (index, part) in parts.enumerated().dropFirst() {
            let end = part.utf8.firstIndex(of: UInt8(ascii: "}"))
            parts[index] = "{" + part
            if let end, let value = values[String(part[..<end])] {
                parts[index] = value + part[part.utf8.index(after: end)...]
            }
        }
        return parts.joined()
    }
}
