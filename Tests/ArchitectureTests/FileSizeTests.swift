import SpecimenHarness
import Testing

/// Small files: what a file is for can be seen from its name, and read at one sitting.
struct FileSizeTests {
    @Test(arguments: ["Sources", "Tests"])
    func filesAreSmall(_ folder: String) throws {
        let sources = try SwiftSource.all(folder).sorted { $0.lineCount < $1.lineCount }
        try #require(sources.count > 50)
        let sizes = sources.map(\.lineCount)
        #expect(sizes[sizes.count / 2] <= 120, "the median")
        #expect(sizes[sizes.count * 9 / 10] <= 300, "the 90th percentile")
        for source in sources { #expect(source.lineCount <= 500, "\(source.path)") }
    }

    @Test func noFileIsADrawerForEverything() {
        for path in Repository.files(under: "Sources") + Repository.files(under: "Tests") {
            let name = path.split(separator: "/").last ?? ""
            for word in ["Utils", "Utilities", "Helper", "Manager", "Misc", "Common"] {
                #expect(!name.contains(word), "\(path)")
            }
        }
    }

    /// Readers copy examples, and maintainers of a language read one template at a time.
    @Test func templatesOfExamplesAndPagesAreShort() throws {
        let paths =
            (Repository.files(under: "templates/languages") + Repository.files(under: "templates/pages"))
            .filter { $0.hasSuffix(".tmpl") && !$0.contains("/swift/client/") }
        #expect(paths.count >= 60)
        for path in paths {
            let lines = try Repository.text(path).split(separator: "\n", omittingEmptySubsequences: false)
            #expect(lines.count - 1 <= 60, "\(path)")
            // Parts hold the choices that would be too deep in a template, and pages the sections that may be absent.
            guard path.hasPrefix("templates/languages/"), !path.contains("/parts/") else { continue }
            var open: [Bool] = []
            for line in lines {
                for tag in line.matches(of: /{%\s*(endif|if (not loop\.last)?)/) {
                    if tag.output.1 == "endif" {
                        _ = open.popLast()
                    } else {
                        open.append(tag.output.2 == nil)
                    }
                    // The comma between elements is no decision.
                    #expect(open.count(where: \.self) <= 2, "\(path): \(line)")
                }
            }
        }
    }
}
