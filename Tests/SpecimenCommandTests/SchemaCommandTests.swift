import Foundation
import Testing

/// `specimen schema`.
struct SchemaCommandTests {
    @Test(arguments: [("project", "languages"), ("language", "fences"), ("target", "escaping")])
    func printsASchema(_ kind: String, _ key: String) throws {
        let project = try ScratchProject([:])
        let outcome = try project.run("schema", kind)
        let schema = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
        #expect(schema?["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
        #expect((schema?["properties"] as? [String: Any])?[key] != nil)
        #expect(schema?["additionalProperties"] as? Bool == false)
        #expect(outcome.status == 0)
    }

    @Test func aSequenceHasASchemaOfItsElements() throws {
        let outcome = try ScratchProject([:]).run("schema", "expected-failures")
        let schema = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
        let items = schema?["items"] as? [String: Any]
        #expect(schema?["type"] as? String == "array")
        #expect(items?["required"] as? [String] == ["operation", "language", "reason"])
        #expect(outcome.status == 0)
    }

    @Test func unknownKindIsUsage() throws {
        let outcome = try ScratchProject([:]).run("schema", "projct")
        #expect(outcome.status == 2 && outcome.messages.contains("did you mean 'project'?"))
    }
}
