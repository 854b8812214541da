import Foundation
import Testing

extension PluginTests {
    @Suite("Typed clients at build time")
    struct GenerateClientPluginTests {
        @Test("A package with one document builds, runs, and is generated again only when it must be")
        func oneSpec() throws {
            let package = try PackageCopy("OneSpec")
            let document = "Sources/OneSpec/openapi.yaml"
            let first = try package.build()
            #expect(first.status == 0, "\(first.output)")
            #expect(first.output.contains("Generating the client of openapi.yaml for OneSpec"))
            #expect(try package.run().output == "/v1/lamps/north true\n")

            // SwiftPM links a tool once more in the second build, so the third is the first that can rest.
            _ = try package.build()
            let rest = try package.build()
            #expect(rest.status == 0)
            #expect(!rest.output.contains("Generating"), "\(rest.output)")
            #expect(!rest.output.contains("Compiling OneSpec"))

            // The compiler's view of what changed has a resolution of one second.
            Thread.sleep(forTimeInterval: 1.1)
            try package.edit(document) { "# A comment.\n" + $0 }
            let comment = try package.build()
            #expect(comment.status == 0)
            #expect(comment.output.contains("Generating"))
            #expect(!comment.output.contains("Compiling OneSpec"), "The same client was written again")

            let moon = "  /moon:\n    get: {responses: {\"204\": {description: Up.}}}\n"
            try package.edit(document) { $0.replacing("components:", with: moon + "components:") }
            let warned = try package.build()
            #expect(warned.status == 0)
            #expect(
                warned.output.contains("/\(document):25:5: warning: GET /moon has no 'operationId'"),
                "\(warned.output)")

            try package.edit(document) { $0.replacing("readLamp", with: "showLamp") }
            let renamed = try package.build()
            #expect(renamed.status != 0)
            #expect(renamed.output.contains("error: value of type 'Lighthouse' has no member 'readLamp'"))
        }

        @Test("Two documents in one target share the support code")
        func twoSpecs() throws {
            let package = try PackageCopy("TwoSpecs")
            let result = try package.build()
            #expect(result.status == 0, "\(result.output)")
            #expect(try package.run().output == "[7] 12.5\n")
            let own = ["harbor.client.swift", "weather.client.swift"]
            let support = try supportNames()
            #expect(package.generatedNames == support + own)
        }

        @Test(
            "A mistake costs its operation, which the build says at its place; a strict build fails instead")
        func faultySpec() throws {
            let package = try PackageCopy("FaultySpec")
            try? FileManager.default.removeItem(at: package.generated)
            let path = package.folder.appending(path: "Sources/FaultySpec/openapi.yaml").path
            let faults = [
                (
                    "14:30",
                    "'#/components/schemas/Fery' leads nowhere: there is no 'Fery'; did you mean 'Ferry'? "
                        + "[spec.dangling-reference]"
                ),
                (
                    "15:37",
                    "'querry' is not one of query, header, path, cookie, querystring; did you mean 'query'? "
                        + "[spec.unknown-word]"
                ),
                (
                    "26:22",
                    "'strin' is not a type; use null, boolean, object, array, number, string, integer; did you "
                        + "mean 'string'? [spec.unknown-type]"
                ),
            ]
            let first = try package.build()
            #expect(first.status == 0, "\(first.output)")
            let warnings = first.lines(with: "warning:")
            let omission =
                "\(path):1:1: warning: the client lacks 1 of 2 operations because of what is wrong with them: "
                + "listFerries; mend them, leave them out with 'exclude' in specimen.yaml, or let them fail the "
                + "build with 'strict: true' there [client.operations-left-out]"
            #expect(warnings.contains(omission), "\(first.output)")
            for (place, text) in faults { #expect(warnings.contains("\(path):\(place): warning: \(text)")) }
            #expect(
                first.output.contains(
                    "\(path):15:37: note: operation 'listFerries' is left out because of this"))
            #expect(try package.run().output == "piers\n")

            try package.write("strict: true\n", to: "Sources/FaultySpec/specimen.yaml")
            let expected = faults.map { "\(path):\($0.0): error: \($0.1)" }
            // A failure is not remembered as a success.
            for _ in 0..<2 {
                let strict = try package.build()
                #expect(strict.status == 1)
                #expect(strict.lines(with: "error:") == expected, "\(strict.output)")
            }

            try package.write(
                "exclude: {operations: [listFerries]}\n", to: "Sources/FaultySpec/specimen.yaml")
            let chosen = try package.build()
            #expect(chosen.status == 0, "\(chosen.output)")
            #expect(!chosen.output.contains("lacks"))

            try package.write("exclud: {}\n", to: "Sources/FaultySpec/specimen.yaml")
            let misspelt = try package.build()
            #expect(misspelt.status == 1)
            #expect(
                misspelt.output.contains("specimen.yaml:1:1: error: ")
                    && misspelt.output.contains("did you mean 'exclude'?"), "\(misspelt.output)")
        }

        @Test("A document that no client can be made of fails the build, and nothing is written")
        func unusableSpec() throws {
            let package = try PackageCopy("FaultySpec")
            try? FileManager.default.removeItem(at: package.generated)
            try package.edit("Sources/FaultySpec/openapi.yaml") {
                $0.replacing("openapi: 3.1.1", with: "a: [")
            }
            let result = try package.build()
            #expect(result.status == 1)
            #expect(!result.lines(with: "/openapi.yaml:").isEmpty, "\(result.output)")
            #expect(package.generatedNames == [])
        }

        @Test("A project file names the clients of a target")
        func projectFile() throws {
            let package = try PackageCopy("TwoSpecs")
            try package.write(
                "specs:\n  - {spec: Documents/harbor.openapi.yaml, name: Haven}\n",
                to: "Sources/TwoSpecs/specimen.yaml")
            let result = try package.build()
            #expect(result.status == 1)
            #expect(result.output.contains("error: cannot find 'Harbor' in scope"), "\(result.output)")
            #expect(!result.output.contains("cannot find 'Weather'"))
        }

        @Test("Two documents may not make clients of one name, nor files of one name")
        func sameName() throws {
            let package = try PackageCopy("TwoSpecs")
            let folder = "Sources/TwoSpecs/Documents"
            try package.edit("\(folder)/harbor.openapi.yaml") { $0.replacing("Harbor API", with: "Weather") }
            let sameClient = try package.build()
            #expect(sameClient.status == 1)
            #expect(
                sameClient.output.contains(
                    "weather.openapi.json:1:1: error: the client is called 'Weather' like that of "),
                "\(sameClient.output)")
            #expect(sameClient.output.contains("[client.same-name]"))

            try package.write("openapi: 3.1.1\n", to: "Sources/TwoSpecs/harbor.openapi.yml")
            let sameFile = try package.build()
            #expect(sameFile.status == 1)
            #expect(
                sameFile.output.contains("target 'TwoSpecs' has two documents of one name, "),
                "\(sameFile.output)")
        }

        @Test("A target without a document is told where to put it, or how to call it")
        func noDocument() throws {
            let package = try PackageCopy("OneSpec")
            let folder = package.folder.appending(path: "Sources/OneSpec")
            try FileManager.default.moveItem(
                at: folder.appending(path: "openapi.yaml"), to: folder.appending(path: "lighthouse.yaml"))
            let misnamed = try package.build()
            #expect(misnamed.status == 1)
            #expect(
                misnamed.output.contains(
                    "target 'OneSpec' has no OpenAPI document; if lighthouse.yaml is one, call it openapi.yaml "
                        + "or NAME.openapi.yaml"), "\(misnamed.output)")

            try FileManager.default.removeItem(at: folder.appending(path: "lighthouse.yaml"))
            let missing = try package.build()
            #expect(missing.status == 1)
            #expect(
                missing.output.contains(
                    "target 'OneSpec' has no OpenAPI document; put it into the target's folder as openapi.yaml "
                        + "or NAME.openapi.yaml"), "\(missing.output)")
        }

        #if os(Linux)
            @Test("The tool that every user builds needs libyaml, but no server")
            func toolIsSmall() throws {
                let package = try PackageCopy("OneSpec")
                #expect(try package.build().status == 0)
                let tool = PackageCopy.scratch.appending(path: "debug/ClientTool-tool")
                let libraries = try PackageCopy.run(URL(filePath: "/usr/bin/ldd"), [tool.path]).output
                #expect(libraries.contains("libyaml"))
                #expect(!libraries.contains("libevent") && !libraries.contains("libFoundation"))
            }
        #endif

        /// The support files as the templates have them: the plugin's list must be this one.
        private func supportNames() throws -> [String] {
            let folder = PackageCopy.repository.appending(path: "templates/languages/swift/client")
            return try FileManager.default.subpathsOfDirectory(atPath: folder.path)
                .map { $0.split(separator: "/").last ?? "" }
                .filter { $0.hasSuffix(".swift") }.sorted()
                .map { "\($0.dropLast(".swift".count)).client.swift" }
        }
    }
}
