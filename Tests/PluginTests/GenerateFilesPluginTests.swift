import Foundation
import Testing

extension PluginTests {
    @Suite("Examples and pages by a command of SwiftPM")
    struct GenerateFilesPluginTests {
        private let package: PackageCopy

        init() throws { package = try PackageCopy("OneSpec") }

        @Test("Writes, finds what is stale, and passes failure on")
        func generate() throws {
            let output = package.folder.appending(path: "Documentation")
            let written = try generateFiles("--output", "Documentation", "--language", "ruby")
            #expect(written.status == 0, "\(written.output)")
            let example = output.appending(path: "examples/read-lamp/ruby-http.rb")
            #expect(FileManager.default.fileExists(atPath: example.path))
            #expect(!FileManager.default.fileExists(atPath: output.appending(path: "client").path))

            let fresh = try generateFiles("--output", "Documentation", "--language", "ruby", "--check")
            #expect(fresh.status == 0, "\(fresh.output)")
            try FileManager.default.removeItem(at: example)
            let stale = try generateFiles("--output=Documentation", "--language", "ruby", "--check")
            #expect(stale.status == 1)
            #expect(stale.output.contains("missing: Documentation/examples/read-lamp/ruby-http.rb"))
            #expect(stale.output.contains("run generate-files without --check and --diff"), "\(stale.output)")
            #expect(!FileManager.default.fileExists(atPath: example.path))

            let wrong = try generateFiles("--chekc")
            #expect(wrong.status == 1)
            #expect(wrong.output.contains("unknown option '--chekc'; did you mean '--check'?"))
            #expect(wrong.output.contains("exit code 2"))
        }

        @Test("Help names both its own usage and the options")
        func help() throws {
            let result = try generateFiles("--help")
            #expect(result.status == 0)
            #expect(result.output.contains("generate-files SPEC [OPTION...]"))
            #expect(result.output.contains("--language ID"))
        }

        private func generateFiles(_ arguments: String...) throws -> PackageCopy.Outcome {
            try package.package(
                ["--allow-writing-to-package-directory", "generate-files", "Sources/OneSpec/openapi.yaml"]
                    + arguments)
        }
    }
}
