import Foundation
import Testing

/// The library from outside of this package, where only what is public can be used.
struct LibraryTests {
    @Test func theExampleOfTheREADMENeedsNothingThatIsNotPublic() throws {
        let bundle = CommandLine.arguments.first { $0.contains(".xctest") } ?? CommandLine.arguments[0]
        var products = URL(filePath: bundle)
        while products.path.contains(".xctest") { products.deleteLastPathComponent() }
        let root = PackageCopy.repository
        let outcome = try PackageCopy.run(
            URL(filePath: "/usr/bin/env"),
            [
                "swiftc", "-typecheck", "-swift-version", "6", "-warnings-as-errors", "-parse-as-library",
                "-I", products.appending(path: "Modules").path,
                "-I", root.appending(path: "Sources/CLibYAML").path, "-Xcc",
                "-fmodule-map-file=\(products.appending(path: "CTemplates.build/module.modulemap").path)",
                root.appending(path: "Tests/SpecimenTests/LibraryExample.swift").path,
            ])
        #expect(outcome.status == 0, "\(outcome.output)")
    }
}
