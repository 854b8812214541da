import SourceDiagnostics
import Testing
import YAMLSyntax

@testable import OpenAPIDocument

struct OverlayApplierTests {
    private static let document = """
        openapi: 3.0.0
        paths:
          /a: {get: {tags: [x], summary: old}}
          /b: {get: {summary: kept}, x-internal: true}
        """

    private func apply(_ overlays: String...) throws -> (root: SyntaxNode?, ids: [String]) {
        var diagnostics = DiagnosticList()
        let root = try #require(
            SyntaxReader.read(SourceFile(path: "openapi.yaml", text: Self.document), into: &diagnostics))
        let files = overlays.enumerated().map { SourceFile(path: "overlay\($0).yaml", text: $1) }
        let changed = OverlayApplier.apply(files, to: root, into: &diagnostics)
        return (changed, diagnostics.sorted.map { "\($0.diagnostic.severity.rawValue) \($0.diagnostic.id)" })
    }

    private static func overlay(_ actions: String) -> String {
        "overlay: 1.0.0\ninfo: {title: O, version: '1'}\nactions:\n" + actions
    }

    @Test func updatesMergeAndPointIntoTheOverlay() throws {
        let (root, ids) = try apply(
            Self.overlay("- target: $.paths['/a'].get\n  update: {tags: [y], summary: new, operationId: a}\n")
        )
        #expect(ids == [])
        let operation = try #require(root?["paths"]?["/a"]?["get"])
        #expect(operation.jsonValue.text == #"{"tags":["x","y"],"summary":"new","operationId":"a"}"#)
        #expect(operation.range.file.path == "openapi.yaml")
        #expect(operation.range.startLocation.line == 3)
        let id = try #require(operation["operationId"])
        #expect(id.file.path == "overlay0.yaml")
        #expect(id.range.startLocation.line == 5)
        #expect(root?["paths"]?["/b"]?["get"]?["summary"]?.range.startLocation.line == 4)
    }

    @Test func actionsFollowOneAnother() throws {
        let (root, ids) = try apply(
            Self.overlay("- {target: '$.paths[?@.x-internal == true]', remove: true}\n"),
            Self.overlay(
                "- {target: '$.paths.*.get', update: {added: {deep: 1}}}\n- {target: $..added, update: {more: 2}}\n"
            ))
        #expect(ids == [])
        #expect(
            root?["paths"]?.jsonValue.text
                == #"{"/a":{"get":{"tags":["x"],"summary":"old","added":{"deep":1,"more":2}}}}"#)
    }

    @Test func elementsAreAppendedAndRemoved() throws {
        let (root, _) = try apply(
            Self.overlay("- {target: $..tags, update: z}\n- {target: '$..tags[0]', remove: true}\n"))
        #expect(root?["paths"]?["/a"]?["get"]?["tags"]?.jsonValue.text == #"["z"]"#)
    }

    @Test(arguments: [
        ("- {target: $.absent, remove: true}", "warning overlay.no-match", true),
        ("- {target: $.paths}", "warning overlay.no-effect", true),
        ("- {target: $.paths, update: {}, updates: {}}", "warning overlay.unknown-key", true),
        ("- {target: paths, remove: true}", "error overlay.invalid-target", false),
        ("- {target: $, remove: true}", "error overlay.invalid-target", false),
        ("- {remove: true}", "error overlay.missing-key", false),
        ("- {target: $.paths, update: text}", "error overlay.wrong-update", false),
    ])
    func reports(_ action: String, _ finding: String, _ isApplied: Bool) throws {
        let (root, ids) = try apply(Self.overlay(action + "\n"))
        #expect(ids == [finding])
        #expect((root != nil) == isApplied)
    }

    @Test func filesThatAreNoOverlaysAreRefused() throws {
        #expect(try apply("openapi: 3.0.0\n").ids == ["error overlay.not-an-overlay"])
        #expect(try apply("overlay: 2.0.0\n").ids == ["error overlay.unsupported-version"])
        #expect(try apply("overlay: 1.0.0\n").ids == ["error overlay.missing-key"])
        #expect(
            try apply("overlay: 1.0.0\nactions: []\n").ids
                == ["warning overlay.missing-key", "warning overlay.no-effect"])
    }

    @Test func growthIsBounded() throws {
        let doubling = String(repeating: "- {target: $..*, update: {a: {}}}\n", count: 60)
        let (root, ids) = try apply(Self.overlay("- {target: $.paths, update: {}}\n" + doubling))
        #expect(root == nil || root?["paths"] != nil)
        #expect(!ids.isEmpty)
    }
}
