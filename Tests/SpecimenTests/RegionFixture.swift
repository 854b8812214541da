import APIContract
import ProjectSettings
import SourceDiagnostics

@testable import Specimen

/// Pages whose regions are brought up to date in memory.
enum RegionFixture {
    /// A document with an operation `getPet` and one whose id has blanks.
    static let pets = document(
        """
        /pets/{id}:
          get:
            operationId: getPet
            summary: Get a pet
            description: Gives a pet.
            parameters: [{name: id, in: path, required: true, schema: {type: string}, example: p1}]
            responses: {'200': {description: A pet}, '404': {description: No pet}}
        /pets:
          get: {operationId: List the pets, responses: {'200': {description: All pets}}}
        """)

    static func document(_ paths: String, path: String = "pets.yaml") -> SourceFile {
        let lines = paths.split(separator: "\n").map { "  \($0)\n" }.joined()
        return SourceFile(
            path: path,
            text:
                "openapi: 3.1.0\ninfo: {title: Pets, version: '1'}\nservers: [{url: https://api.example.com}]\n"
                + "paths:\n\(lines)")
    }

    /// A page after an update, with what was found.
    struct Outcome {
        let text: String
        let changes: Int
        let diagnostics: DiagnosticList

        var ids: [String] { diagnostics.entries.map(\.diagnostic.id) }
        /// Where the findings begin: `line:column`.
        var places: [String] {
            diagnostics.entries.compactMap(\.diagnostic.range?.startLocation).map {
                "\($0.line):\($0.column)"
            }
        }
        var messages: String { diagnostics.entries.map(\.diagnostic.message).joined(separator: "\n") }
    }

    static func update(
        _ text: String, _ format: PageFormat = .markdown, documents: [SourceFile] = [pets],
        options: GeneratorOptions = GeneratorOptions(), isForced: Bool = false
    ) -> Outcome {
        var diagnostics = DiagnosticList()
        let file = SourceFile(path: "page.\(format.rawValue)", text: text)
        let page = RegionReader.read(file, as: format, into: &diagnostics)
        let uses = RegionUses([page])
        let renderers = documents.compactMap { document -> RegionRenderer? in
            var findings = DiagnosticList()
            let contract = Generator.contract(document, options, into: &findings)?.contract
            defer { diagnostics.append(contentsOf: findings) }
            return contract.flatMap { RegionRenderer.make($0, options, uses, into: &findings) }
        }
        var updater = RegionUpdater(renderers, isForced: isForced)
        let update = updater.update(page, into: &diagnostics)
        return Outcome(
            text: String(decoding: update.bytes, as: UTF8.self), changes: update.regions.count,
            diagnostics: diagnostics)
    }

    /// A region of Markdown that is empty.
    static func region(_ words: String) -> String {
        "<!-- specimen: \(words) -->\n<!-- specimen: end -->\n"
    }

    /// What stands in the regions of a page of Markdown, in order, without the empty lines around it.
    static func bodies(_ text: String) -> [String] {
        text.components(separatedBy: "<!-- specimen: ").dropFirst().filter { !$0.hasPrefix("end") }.map {
            part in
            String(
                part.drop { $0 != "\n" }.dropFirst().reversed().drop { $0 == "\n" }.reversed()
                    .drop { $0 == "\n" })
        }
    }
}

extension String {
    fileprivate func components(separatedBy separator: String) -> [Substring] {
        split(separator: separator, omittingEmptySubsequences: false)
    }
}
