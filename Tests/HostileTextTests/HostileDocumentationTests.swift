import Foundation
import ProjectSettings
import SourceDiagnostics
import Specimen
import Testing

/// DocC reads the comments of a client whose document has hostile Markdown in every text.
struct HostileDocumentationTests {
    /// What a text must not become.
    private static let unwanted: Set<String> = [
        "image", "video", "row", "tabNavigator", "small", "links", "download",
    ]

    @Test(
        "DocC has nothing to say, and no text becomes a directive, a link or a parameter",
        .timeLimit(.minutes(5)))
    func documentation() throws {
        let result = HostileDocument.generate(HostileDocument.documentation, [.client])
        #expect(result.findings.map(\.message) == [])
        let folder = FileManager.default.temporaryDirectory.appending(path: "docc-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        for file in result.files {
            let url = folder.appending(path: file.path)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(file.bytes).write(to: url)
        }
        let compiler = try SyntaxJudge.run(
            """
            mkdir -p graphs/c.docc && printf '# ``HostileClient``\\n\\nAll.\\n' >graphs/c.docc/c.md &&
            swiftc -emit-module -module-name HostileClient -swift-version 6 -parse-as-library -emit-symbol-graph \
              -emit-symbol-graph-dir graphs -symbol-graph-minimum-access-level public \
              -emit-module-path graphs/HostileClient.swiftmodule client/*.swift && echo done
            """, in: folder)
        #expect(compiler == "done\n")
        let converter = try SyntaxJudge.run(
            """
            docc convert graphs/c.docc --additional-symbol-graph-dir graphs --output-path archive --analyze \
              --warnings-as-errors --fallback-display-name HostileClient --fallback-bundle-identifier HostileClient
            """, in: folder)
        #expect(!converter.contains("warning") && !converter.contains("error") && !converter.contains("note"))
        #expect(converter.split(separator: "\n").count <= 2, "\(converter)")
        let pages = try Self.pages(folder.appending(path: "archive/data/documentation"))
        #expect(pages.count > 800)
        for (name, page) in pages { check(page, of: name) }
    }

    private static func pages(_ folder: URL) throws -> [String: [String: Any]] {
        var pages: [String: [String: Any]] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        where path.hasSuffix(".json") {
            let data = try Data(contentsOf: folder.appending(path: path))
            pages[path] = try JSONSerialization.jsonObject(with: data) as? [String: Any]
        }
        return pages
    }

    private func check(_ page: [String: Any], of name: String) {
        let references = page["references"] as? [String: [String: Any]] ?? [:]
        for case let url as String in references.values.filter({ $0["type"] as? String == "link" }).map({
            $0["url"]
        }) {
            #expect(url.hasPrefix("https://x.example"), "\(name)")
        }
        #expect(page["deprecationSummary"] == nil, "\(name)")
        let metadata = page["metadata"] as? [String: Any]
        #expect(metadata?["color"] == nil, "\(name)")
        for part in ["abstract", "primaryContentSections"] { walk(page[part], in: name) }
    }

    private func walk(_ node: Any?, in name: String) {
        if let list = node as? [Any] {
            for element in list { walk(element, in: name) }
        }
        guard let node = node as? [String: Any] else { return }
        let type = node["type"] as? String
        #expect(!Self.unwanted.contains(type ?? ""), "\(name): \(node)")
        if type == "reference", let target = node["identifier"] as? String {
            #expect(
                target.hasPrefix("https://x.example") || target.hasSuffix("Failure"), "\(name): \(target)")
        }
        if type == "heading", let text = node["text"] as? String {
            // Others return nothing.
            #expect(text != "Return Value" || name.contains("/get"), "\(name)")
        }
        if node["kind"] as? String == "parameters" {
            for case let parameter as [String: Any] in node["parameters"] as? [Any] ?? [] {
                #expect(parameter["name"] as? String != "hostile", "\(name)")
            }
        }
        for value in node.values { walk(value, in: name) }
    }
}
