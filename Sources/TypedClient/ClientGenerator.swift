package import CodeTemplates
package import SourceDiagnostics
package import TargetLanguages

/// Renders typed clients: for each language whose folder has a folder `client`.
///
/// The client stands in one file, or in several if it is large, so that they compile side by side.
package struct ClientGenerator: Sendable {
    private struct Writer: Sendable {
        let main: Template
        let part: Template
        let fileExtension: String
        let support: [(feature: ClientModel.Feature?, file: ClientFile)]
    }

    private let writers: [Writer]

    /// Checks the templates of clients.
    /// - Parameters:
    ///   - folder: the template folder.
    ///   - known: languages that have been read from the folder already.
    ///   - diagnostics: takes every fault of a template or a language.
    package init(_ folder: TemplateFolder, known: [Language] = [], into diagnostics: inout DiagnosticList) {
        var writers: [Writer] = []
        for id in folder.children("languages") {
            let names = folder.children("languages/\(id)/client")
            guard !names.isEmpty,
                let language = known.first(where: { $0.id == id })
                    ?? Self.language(folder, id, into: &diagnostics)
            else { continue }
            var templates: [String: SourceFile] = [:]
            for name in names where name.hasSuffix(".tmpl") {
                templates[TemplateLibrary.name(of: name)] = folder["languages/\(id)/client/\(name)"]
            }
            let support = Self.support(folder, "languages/\(id)/client")
            var parser = TemplateParser(
                library: TemplateLibrary(templates), contexts: ["client": ClientModel.shape],
                filters: LanguageFilters.make(language))
            guard let main = templates["client"].flatMap({ parser.parse($0, into: &diagnostics) }),
                let part = templates["part"].flatMap({ parser.parse($0, into: &diagnostics) })
            else { continue }
            writers.append(
                Writer(main: main, part: part, fileExtension: language.fileExtension, support: support))
        }
        self.writers = writers
    }

    private static func language(
        _ folder: TemplateFolder, _ id: String, into diagnostics: inout DiagnosticList
    ) -> Language? {
        folder["languages/\(id)/language.yaml"].flatMap {
            LanguageDecoder.decode($0, id: id, into: &diagnostics)
        }
    }

    /// The code that all clients share, and that in folders named after what needs it.
    private static func support(
        _ folder: TemplateFolder, _ path: String
    ) -> [(feature: ClientModel.Feature?, file: ClientFile)] {
        let folders =
            [(ClientModel.Feature?.none, path)]
            + ClientModel.Feature.allCases.map { (.some($0), "\(path)/\($0.rawValue)") }
        return folders.flatMap { feature, path in
            folder.children(path).compactMap { name in
                guard !name.hasSuffix(".tmpl"), let file = folder["\(path)/\(name)"] else { return nil }
                return (feature, ClientFile(name: name, bytes: file.bytes))
            }
        }
    }

    /// The client's files; there are none when no operation can be called.
    package func files(
        _ model: ClientModel, _ layout: ClientLayout, into diagnostics: inout DiagnosticList
    ) -> [ClientFile] {
        guard !model.operations.isEmpty else { return [] }
        let features = model.features
        let parts = model.parts(layout)
        var files: [ClientFile] = []
        for writer in writers {
            files += writer.support.filter { $0.feature.map(features.contains) ?? true }.map(\.file)
            for (index, part) in parts.enumerated() {
                let template = index == 0 ? writer.main : writer.part
                var bytes: [UInt8] = []
                do throws(RenderFailure) {
                    try template.render(part.model.templateValue, into: &bytes)
                } catch {
                    error.report(into: &diagnostics) { _ in nil }
                    return []
                }
                files.append(
                    ClientFile(name: "\(part.name).\(writer.fileExtension)", bytes: bytes))
            }
        }
        return files
    }
}
