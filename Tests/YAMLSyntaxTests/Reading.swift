import SourceDiagnostics

@testable import YAMLSyntax

/// What reading a text gave.
struct Reading {
    let root: SyntaxNode?
    let diagnostics: DiagnosticList

    init(_ text: String, path: String = "test.yaml", limits: SyntaxLimits = .standard) {
        self.init(Array(text.utf8), path: path, limits: limits)
    }

    init(_ bytes: [UInt8], path: String = "test.yaml", limits: SyntaxLimits = .standard) {
        var list = DiagnosticList()
        root = SyntaxReader.read(SourceFile(path: path, bytes: bytes), limits: limits, into: &list)
        diagnostics = list
    }

    /// The ids of all findings in order.
    var ids: [String] { diagnostics.entries.map(\.diagnostic.id) }

    /// The findings as `line:column id`, repeats after the first.
    var places: [String] {
        diagnostics.entries.flatMap { entry in
            ([entry.diagnostic.range] + entry.furtherRanges).map { range in
                let place = range?.startLocation
                return "\(place?.line ?? 0):\(place?.column ?? 0) \(entry.diagnostic.id)"
            }
        }
    }

    /// The document as compact JSON.
    var json: String? { root?.jsonValue.text }
}
