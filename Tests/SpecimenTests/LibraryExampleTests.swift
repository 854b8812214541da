import Foundation
import SourceDiagnostics
import Testing

/// The code that the README shows to users of the library.
struct LibraryExampleTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    private static let document = """
        openapi: 3.1.0
        info: {title: Pets, version: '1'}
        servers: [{url: https://api.example.com}]
        paths:
          /pets: {get: {operationId: listPets, responses: {'200': {description: The pets}}}}

        """

    @Test func theREADMEShowsThisCode() throws {
        let code = try String(
            contentsOf: Self.folder.appending(path: "LibraryExample.swift"), encoding: .utf8)
        let readme = try String(
            contentsOf: Self.folder.appending(path: "../../README.md"), encoding: .utf8)
        #expect(readme.contains("```swift\n\(code)```\n"))
    }

    @Test func aProjectFileIsFollowed() {
        let project = SourceFile(
            path: "api/specimen.yaml",
            text: """
                spec: pets.yaml
                output: docs
                only: [examples]
                languages: [ruby]
                overlays: [more.yaml]

                """)
        let overlay = """
            overlay: 1.0.0
            info: {title: More, version: '1'}
            actions: [{target: "$.paths['/pets'].get", update: {operationId: findPets}}]

            """
        let result = files(of: project) { path in
            #expect(["api/pets.yaml", "api/more.yaml"].contains(path))
            return SourceFile(path: path, text: path.hasSuffix("pets.yaml") ? Self.document : overlay)
        }
        #expect(result.diagnostics.isEmpty, "\(TextFormatter().format(result.diagnostics))")
        #expect(result.files.keys.sorted() == ["api/docs/examples/find-pets/ruby-http.rb"])
    }

    @Test func faultsHavePlaces() {
        #expect(findings(SourceFile(path: "pets.yaml", text: Self.document)) == "")
        let wrong = SourceFile(path: "pets.yaml", text: Self.document.replacing("get:", with: "gte:"))
        #expect(findings(wrong).hasPrefix("pets.yaml:5:11: "))
    }

    @Test func languagesAreListed() {
        #expect(languages().contains("Python: http, sdk, requests"))
    }
}
