import Foundation
import SourceDiagnostics
import Testing

struct JSONWriterTests {
    private func write(_ writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("a", "1")
            writer.key("b")
            writer.array { writer in
                writer.integer(-2)
                writer.boolean(true)
                writer.raw("null")
                writer.object { _ in }
                writer.array { _ in }
            }
            writer.key("c")
            writer.boolean(false)
        }
    }

    @Test func indents() {
        var writer = JSONWriter()
        write(&writer)
        #expect(
            writer.text == """
                {
                  "a": "1",
                  "b": [
                    -2,
                    true,
                    null,
                    {},
                    []
                  ],
                  "c": false
                }
                """)
    }

    @Test func writesOneLine() {
        var writer = JSONWriter(indentation: 0)
        write(&writer)
        #expect(writer.text == #"{"a":"1","b":[-2,true,null,{},[]],"c":false}"#)
    }

    @Test(arguments: Findings.hostile) func escapesSoThatAParserGetsTheSameText(_ text: String) throws {
        var writer = JSONWriter(indentation: 0)
        writer.array { $0.string(text) }
        let parsed = try JSONSerialization.jsonObject(with: Data(writer.bytes)) as? [String]
        #expect(parsed?.first?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
        #expect(!writer.bytes.contains { $0 < 0x20 || $0 == 0x7F })
    }
}
