import SourceDiagnostics
import Testing
import YAMLSyntax

@testable import APIContract

/// What is sent of values that are no scalars, or have a style of their own.
struct ParameterSerializerTests {
    @Test(arguments: [
        ("{a: 1, b: {c: x}}", ["f[a]=1", "f[b][c]=x"]),
        ("[card, a b]", ["f[]=card", "f[]=a b"]),
        ("[{a: 1}, {a: 2, b: [x, y]}]", ["f[0][a]=1", "f[1][a]=2", "f[1][b][]=x", "f[1][b][]=y"]),
        ("{d: [x, {e: 1}]}", ["f[d][0]=x", "f[d][1][e]=1"]),
        ("[]", []), ("text", ["f=text"]),
    ])
    func deepObjectsStandInBrackets(_ text: String, _ pairs: [String]) throws {
        let query = ParameterSerializer(Self.parameter(.query, .deepObject)).query(try Self.value(text))
        #expect(Self.texts(query) == pairs)
    }

    @Test(arguments: [
        ("{n: 3, sort: [up, down]}", ["n=3", "sort=up", "sort=down"]), ("{a: [], b: null}", ["b="]),
        ("{a: {b: 1}}", [#"a={"b":1}"#]),
    ])
    func listsInExplodedObjectsRepeatTheirName(_ text: String, _ pairs: [String]) throws {
        let query = ParameterSerializer(Self.parameter(.query, .form)).query(try Self.value(text))
        #expect(Self.texts(query) == pairs)
    }

    /// The table of OpenAPI 3.2, section 4.12.6.
    @Test(arguments: [
        ("\"\"", false, ".", ";color"), ("blue", false, ".blue", ";color=blue"),
        ("blue", true, ".blue", ";color=blue"),
        ("[blue, black, brown]", false, ".blue,black,brown", ";color=blue,black,brown"),
        ("[blue, black, brown]", true, ".blue.black.brown", ";color=blue;color=black;color=brown"),
        ("[a, \"\"]", true, ".a.", ";color=a;color"),
        ("{R: 100, G: 200, B: 150}", false, ".R,100,G,200,B,150", ";color=R,100,G,200,B,150"),
        ("{R: 100, G: 200, B: 150}", true, ".R=100.G=200.B=150", ";R=100;G=200;B=150"),
        ("{R: null, \"G=\": a/b}", true, ".R=.G%3D=a%2Fb", ";R;G%3D=a%2Fb"),
    ])
    func pathsHaveStyles(_ text: String, isExploded: Bool, label: String, matrix: String) throws {
        let value = try Self.value(text)
        for (style, expected) in [(Parameter.Style.label, label), (.matrix, matrix)] {
            var parameter = Self.parameter(.path, style)
            (parameter.name, parameter.isExploded) = ("color", isExploded)
            #expect(ParameterSerializer(parameter).path(value) == expected)
        }
    }

    /// OpenAPI 3.2, section 4.12.2.3: a parameter with `content` is written as its media type says, in every place.
    @Test func contentHasNoStyle() throws {
        let value = try Self.value("{a: [1, x]}")
        let json = #"{"a":[1,"x"]}"#
        let encoded = "%7B%22a%22%3A%5B1%2C%22x%22%5D%7D"
        func serializer(_ location: Parameter.Location, _ type: String) -> ParameterSerializer {
            var parameter = Self.parameter(location, .simple)
            parameter.mediaType = type
            return ParameterSerializer(parameter)
        }
        #expect(serializer(.path, "application/json").path(value) == encoded)
        #expect(Self.texts(serializer(.query, "application/json").query(value)) == ["f=" + json])
        #expect(serializer(.header, "application/json").header(value) == json)
        #expect(serializer(.cookie, "application/json").cookies(value).map(\.value) == [encoded])
        #expect(serializer(.header, "application/json").header(.string("a")) == "\"a\"")
        #expect(serializer(.header, "text/plain").header(.string("a")) == "a")
    }

    private static func value(_ text: String) throws -> JSONValue {
        var diagnostics = DiagnosticList()
        let file = SourceFile(path: "value.yaml", text: text)
        return try #require(SyntaxReader.read(file, into: &diagnostics)).jsonValue
    }

    private static func parameter(_ location: Parameter.Location, _ style: Parameter.Style) -> Parameter {
        Parameter(
            name: "f", location: location, isRequired: true, isDeprecated: false, description: "",
            style: style, isExploded: true, allowsReserved: false, schema: nil, mediaType: nil,
            example: nil, isSecret: false)
    }

    private static func texts(_ query: ParameterSerializer.Query) -> [String]? {
        guard case .pairs(let pairs) = query else { return nil }
        return pairs.map { "\($0.name)=\($0.value)" }
    }
}
