import SourceDiagnostics
package import YAMLSyntax

/// Reads JSON that came over the wire.
package enum JSONBody {
    /// The value of a JSON text (RFC 8259); nil when it is none.
    package static func value(_ bytes: [UInt8]) -> JSONValue? {
        var diagnostics = DiagnosticList()
        let node = SyntaxReader.read(SourceFile(path: "body.json", bytes: bytes), into: &diagnostics)
        return diagnostics.hasErrors ? nil : node?.jsonValue
    }
}
