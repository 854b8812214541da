import CodeTemplates
import Foundation
import SourceDiagnostics
import SpecimenHarness
import Testing

/// The folder `templates` inside the binary is the one in the repository.
struct EmbeddedTemplatesTests {
    @Test func embeddedFilesAreTheFolder() throws {
        let folder = TemplateFolder()
        let paths = Repository.files(under: "templates").map { String($0.dropFirst("templates/".count)) }
        #expect(folder.paths == paths.sorted(), "run './dev templates'")
        for path in paths {
            let bytes = try Data(contentsOf: URL(filePath: Repository.path("templates/\(path)")))
            #expect(
                folder[path].map { Data($0.bytes) } == bytes, "\(path): run './dev templates' and build again"
            )
        }
    }
}
