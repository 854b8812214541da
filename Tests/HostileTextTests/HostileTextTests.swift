import ExampleRunner
import Foundation
import ProjectSettings
import SourceDiagnostics
import Specimen
import Testing

/// Every place of a document that text can stand in, times every text that breaks out of a place.
struct HostileTextTests {
    private static let marker = "/tmp/specimen-hostile-\(ProcessInfo.processInfo.processIdentifier)"

    /// Where the packages are that some variants use; `./dev test` puts them there.
    private static let packages = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../.build/packages").standardized.path()

    /// The findings that say that a text cannot be where it is; any other would be a fault of ours.
    private static let refusals = [
        "spec.", "example.", "json.", "client.", "template.unwritable-value",
    ]

    @Test func everyProgramParsesAndEveryPathIsPlain() throws {
        var judge = SyntaxJudge()
        var (documents, files, refused) = (0, 0, 0)
        for breakout in Breakout.all {
            let text = breakout.payload(Self.marker)
            let operations = HostileOperation.places.map { place in
                var operation = HostileOperation()
                operation.id = "send \(place.name)"
                place.put(&operation, text)
                return operation
            }
            // What is wrong with one schema's name is wrong with the whole document.
            let sources = [("operations", HostileDocument.source(operations))] + HostileDocument.sources(text)
            for (place, source) in sources {
                let result = HostileDocument.generate(
                    source, [.examples, .client], inAllVariants: place == "operations")
                documents += 1
                refused += result.findings.isEmpty ? 0 : 1
                files += result.files.count
                for finding in result.findings where !Self.refusals.contains(where: finding.id.hasPrefix) {
                    Issue.record("\(breakout.name) in \(place): \(finding.id): \(finding.message)")
                }
                checkPaths(result.files.map(\.path), "\(breakout.name) in \(place)")
                for file in result.files {
                    let fileExtension = file.path.split(separator: ".").last.map(String.init) ?? ""
                    judge.add(file.bytes, fileExtension, "\(breakout.name) in \(place): \(file.path)")
                }
            }
        }
        let failures = try judge.failures()
        print(
            """
            The hostile matrix: \(HostileOperation.places.count) places of operations and \(HostileDocument.sources("").count) of documents, times \
            \(Breakout.all.count) texts; \(documents) documents, \(refused) with refusals; \(files) files, of \
            which \(judge.count) differ; syntax errors: \(failures.count)
            """)
        #expect(failures == [])
    }

    /// Names are plain, lead nowhere else, and differ where letters have no case.
    private func checkPaths(_ paths: [String], _ name: String) {
        let devices = ["con", "prn", "aux", "nul", "com1", "lpt1"]
        for path in paths {
            let segments = path.split(separator: "/", omittingEmptySubsequences: false)
            let isPlain = segments.allSatisfy { segment in
                !segment.isEmpty && segment.utf8.count <= 120 && segment.first != "." && segment.last != "."
                    && !devices.contains(
                        segment.lowercased().split(separator: ".").first.map(String.init) ?? "")
                    && segment.unicodeScalars.allSatisfy {
                        $0 == "." || $0 == "-" || $0 == "+" || $0 == "_" || $0.properties.isAlphabetic
                            || $0.properties.numericType != nil
                            || $0.properties.generalCategory == .nonspacingMark
                    }
            }
            if !isPlain { Issue.record("\(name): the path \(path) is not plain") }
        }
        let folded = paths.map { $0.lowercased() }
        if Set(folded).count != folded.count { Issue.record("\(name): paths differ by case only") }
    }

    /// The programs of every text that is code in a language, with it in all places at once, really run.
    @Test func nothingInADocumentIsExecuted() throws {
        var (runs, wrong) = (0, [String]())
        let home = try ScratchFolder()
        for breakout in Breakout.all {
            let text = breakout.payload(Self.marker)
            // Where a text is no code in any language, one with few rules and one with many stand for all.
            let languages = breakout.live.isEmpty ? ["curl", "php"] : breakout.live
            let operations = Self.crowded(text, languages)
            var diagnostics = DiagnosticList()
            var choice = GeneratorOptions()
            choice.outputs = [.examples]
            choice.variants = breakout.live.isEmpty ? ["http"] : HostileDocument.variants(of: languages)
            choice.languages = languages
            guard
                let contract = Generator.contract(HostileDocument.source(operations), into: &diagnostics)?
                    .contract,
                let plan = OutputPlan.make(contract, choice, into: &diagnostics)
            else {
                Issue.record(
                    "\(breakout.name): nothing was made: \(diagnostics.entries.map(\.diagnostic.message))")
                continue
            }
            var options = ExampleVerifier.Options()
            options.situations = [.success]
            options.timeLimit = .seconds(120)
            options.home = home.path
            options.packages = Self.packages
            for entry in ExampleVerifier(plan, options: options).verify(into: &diagnostics).entries {
                runs += 1
                if case .checked(let checks) = entry.outcome, checks.allSatisfy(\.faults.isEmpty) { continue }
                let sender = "\(entry.language) \(entry.variant)"
                wrong.append("\(breakout.name) in \(entry.operation), \(sender): \(entry.outcome)")
            }
            if FileManager.default.fileExists(atPath: Self.marker) {
                try FileManager.default.removeItem(atPath: Self.marker)
                Issue.record("\(breakout.name) was executed")
            }
        }
        print("The hostile matrix: \(runs) programs run, \(wrong.count) did not send what is meant")
        #expect(wrong == [])
        #expect(runs > 200)
    }

    /// The places where nothing is said against the text. Where nothing is said about a document with an operation for
    /// each of several places, each of them is such a place.
    private static func usable(
        _ places: ArraySlice<HostileOperation.Place>, _ text: String, _ languages: [String]
    ) -> [HostileOperation.Place] {
        let operations = places.map { place in
            var operation = HostileOperation()
            operation.id = "send \(place.name)"
            place.put(&operation, text)
            return operation
        }
        let result = HostileDocument.generate(
            HostileDocument.source(operations), [.examples], in: languages)
        if result.findings.isEmpty { return Array(places) }
        guard places.count > 1 else { return [] }
        let middle = places.startIndex + places.count / 2
        return usable(places[..<middle], text, languages) + usable(places[middle...], text, languages)
    }

    /// Operations with the text in as many places as it can be sent in: one for each kind of content.
    static func crowded(_ text: String, _ languages: [String]) -> [HostileOperation] {
        let usable = usable(HostileOperation.places[...], text, languages)
        // No value matches some patterns, and none of them stands in a program.
        let common = usable.filter {
            !$0.isBody && $0.name != "operation id" && !$0.name.hasSuffix(" pattern")
        }
        let kinds = [
            ["JSON value", "JSON key", "JSON in arrays"], ["form name", "form value"],
            ["part name", "part value", "file name"], ["text content"],
        ]
        return kinds.enumerated().map { index, names in
            var operation = HostileOperation()
            operation.id = "crowded\(index)"
            // Beside the last ones too much stands in one URL for some servers.
            for place in common where index == 0 { place.put(&operation, text) }
            for place in usable where names.contains(place.name) { place.put(&operation, text) }
            return operation
        }
    }
}
