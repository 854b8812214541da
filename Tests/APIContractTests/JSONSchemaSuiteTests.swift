import Foundation
import SourceDiagnostics
import Testing
import YAMLSyntax

@testable import APIContract

/// The published JSON Schema test suite, when it is there.
struct JSONSchemaSuiteTests {
    static let suite =
        (ProcessInfo.processInfo.environment["SPECIMEN_CORPUS"] ?? "../shared/corpus")
        + "/json-schema-test-suite"
    static let isThere = FileManager.default.fileExists(atPath: suite + "/draft2020-12")

    /// A small description of what a schema looks like, at the URI of the official one.
    static let metaSchema = """
        {"$id": "https://json-schema.org/draft/2020-12/schema", "$dynamicAnchor": "meta",
         "type": ["object", "boolean"],
         "properties": {
           "$defs": {"additionalProperties": {"$dynamicRef": "#meta"}},
           "properties": {"additionalProperties": {"$dynamicRef": "#meta"}},
           "minLength": {"type": "integer", "minimum": 0},
           "type": {"anyOf": [{"enum": ["string", "integer", "number", "object", "array", "boolean", "null"]},
             {"type": "array"}]}}}
        """

    struct Count {
        var passed = 0
        var failures: [String] = []
        var total: Int { passed + failures.count }
    }

    static func read(_ path: String) throws -> SyntaxNode {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        var diagnostics = DiagnosticList()
        return try #require(
            SyntaxReader.read(SourceFile(path: path, text: text), into: &diagnostics), "\(path)")
    }

    static func files(in folder: String) -> [String] {
        let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix(".json") }.sorted()
    }

    static func remotes() throws -> [String: SyntaxNode] {
        var remotes: [String: SyntaxNode] = [:]
        for name in files(in: suite + "/remotes") {
            remotes["http://localhost:1234/" + name] = try read(suite + "/remotes/" + name)
        }
        remotes["https://json-schema.org/draft/2020-12/schema"] = try SchemaFixture.read(metaSchema)
        return remotes
    }

    static func run(_ files: [String], assertsFormats: Bool) throws -> Count {
        var count = Count()
        let remotes = try remotes()
        for name in files {
            for group in try read(suite + "/draft2020-12/" + name).elements {
                let text = group["schema"]?.jsonValue.text ?? ""
                let fixture = try SchemaFixture(text, remotes: remotes, assertsFormats: assertsFormats)
                for test in group["tests"].map({ Array($0.elements) }) ?? [] {
                    let value = try #require(test["data"]).jsonValue
                    let violations = fixture.validator.violations(of: value, against: fixture.schema)
                    let isValid = violations.isEmpty
                    if isValid == test["valid"]?.boolean {
                        count.passed += 1
                    } else {
                        count.failures.append(
                            "\(name): \(group["description"]?.text ?? ""): \(test["description"]?.text ?? "") "
                                + "\(violations.map(\.message))")
                    }
                }
            }
        }
        return count
    }

    @Test(.enabled(if: isThere, "the JSON Schema test suite is not there; set SPECIMEN_CORPUS"))
    func passesAllRequiredTests() throws {
        let names = Self.files(in: Self.suite + "/draft2020-12").filter { !$0.hasPrefix("optional/") }
        let count = try Self.run(names, assertsFormats: false)
        print("JSON Schema 2020-12, required: \(count.passed) of \(count.total) in \(names.count) files")
        #expect(count.failures == [])
    }

    @Test(.enabled(if: isThere, "the JSON Schema test suite is not there; set SPECIMEN_CORPUS"))
    func passesFormatTests() throws {
        for format in StringFormat.allCases {
            let name = "optional/format/\(format.rawValue).json"
            guard FileManager.default.fileExists(atPath: Self.suite + "/draft2020-12/" + name) else {
                continue
            }
            let count = try Self.run([name], assertsFormats: true)
            print("JSON Schema 2020-12, format \(format.rawValue): \(count.passed) of \(count.total)")
            // Whether an internationalised label decodes to letters that may stand there is not checked.
            #expect(count.failures.filter { !$0.contains("A-label") } == [])
        }
    }

    @Test(.enabled(if: isThere, "the JSON Schema test suite is not there; set SPECIMEN_CORPUS"))
    func passesOptionalTests() throws {
        // Keywords and meta-schemas of other drafts, which no version of OpenAPI has.
        let left = ["cross-draft.json", "dependencies-compatibility.json", "format-assertion.json"]
        for name in Self.files(in: Self.suite + "/draft2020-12/optional") {
            guard !name.hasPrefix("format/"), !left.contains(name) else { continue }
            let count = try Self.run(["optional/" + name], assertsFormats: false)
            print("JSON Schema 2020-12, optional \(name): \(count.passed) of \(count.total)")
            #expect(count.failures == [])
        }
    }
}
