import SourceDiagnostics
import YAMLSyntax

/// The names of components consist of letters, digits, `.`, `_` and `-` (OpenAPI 3.2, section 4.7.2).
struct ComponentNameRule: ValidationRule {
    func check(_ document: OpenAPIDocument, _ findings: inout ValidationFindings) {
        guard let components = document.root["components"] else { return }
        for section in components.entries where !section.name.hasPrefix("x-") {
            for entry in section.value.entries where !Self.isName(entry.name) {
                findings.diagnostics.warning(
                    "spec.component-name",
                    "'\(entry.name)' is no name for a component; use letters, digits, '.', '_' and '-'",
                    at: entry.key.range)
            }
        }
    }

    private static func isName(_ name: String) -> Bool {
        !name.isEmpty
            && name.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
                    UInt8(ascii: "-"):
                    true
                default: false
                }
            }
    }
}
