import SourceDiagnostics
import Testing
import YAMLSyntax

@testable import APIContract

/// What is sent of values in brackets.
struct ParameterSerializerTests {
    @Test(arguments: [
        ("{a: 1, b: {c: x}}", ["f[a]=1", "f[b][c]=x"]),
        ("[card, a b]", ["f[]=card", "f[]=a b"]),
        ("[{a: 1}, {a: 2, b: [x, y]}]", ["f[0][a]=1", "f[1][a]=2", "f[1][b][]=x", "f[1][b][]=y"]),
        ("{d: [x, {e: 1}]}", ["f[d][0]=x", "f[d][1][e]=1"]),
        ("[]", []), ("text", ["f=text"]),
    ])
    func deepObjectsStandInBrackets(_ text: String, _ pairs: [String]) throws {
        var diagnostics = DiagnosticList()
        let file = SourceFile(path: "value.yaml", text: text)
        let value = try #require(SyntaxReader.read(file, into: &diagnostics)).jsonValue
        let parameter = Parameter(
            name: "f", location: .query, isRequired: true, isDeprecated: false, description: "",
            style: .deepObject, isExploded: true, allowsReserved: false, schema: nil, mediaType: nil,
            example: nil, isSecret: false)
        guard case .pairs(let found) = ParameterSerializer(parameter).query(value) else {
            Issue.record("the query is encoded")
            return
        }
        #expect(found.map { "\($0.name)=\($0.value)" } == pairs)
    }
}
