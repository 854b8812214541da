package import SourceDiagnostics

/// Reads a YAML or JSON file into a located tree.
package enum SyntaxReader {
    /// Reads a file.
    ///
    /// A path that ends in `.json` is read as JSON (RFC 8259). Any other file is read as JSON when its first
    /// character that is not blank is `{` or `[` and all of it is JSON, because libyaml refuses some JSON;
    /// otherwise it is read as YAML 1.2.
    ///
    /// Faults that leave the document readable (repeated keys, undefined aliases, a second document) are
    /// reported and a tree is returned: the first of two equal keys counts, an alias of nothing is null,
    /// and the first document is the one that counts.
    /// - Parameters:
    ///   - file: the file.
    ///   - limits: what the document may ask for.
    ///   - diagnostics: gets every finding.
    /// - Returns: the root, or nil after an error that makes the document unreadable.
    package static func read(
        _ file: SourceFile, limits: SyntaxLimits = .standard, into diagnostics: inout DiagnosticList
    ) -> SyntaxNode? {
        guard file.bytes.count <= limits.maximumBytes else {
            diagnostics.error(
                "yaml.too-large",
                "the file has \(file.bytes.count) bytes, more than the \(limits.maximumBytes) that are "
                    + "read; split it", at: SourceRange(file: file))
            return nil
        }
        if let encoding = TextEncoding.foreign(in: file.bytes) {
            diagnostics.error(
                "yaml.not-utf8", "the file is in \(encoding); save it as UTF-8",
                at: SourceRange(file: file))
            return nil
        }
        guard let tree = parse(file, limits: limits, into: &diagnostics) else { return nil }
        guard let root = tree.roots.first else {
            diagnostics.error(
                "yaml.empty-document", "the file holds nothing but blanks and comments; write a document",
                at: SourceRange(file: file))
            return nil
        }
        return SyntaxNode(tree, root)
    }

    private static func parse(
        _ file: SourceFile, limits: SyntaxLimits, into diagnostics: inout DiagnosticList
    ) -> SyntaxTree? {
        if file.path.lowercased().hasSuffix(".json") {
            return JSONParser.parse(file, limits: limits, into: &diagnostics)
        }
        if startsWithBracket(file.bytes) {
            var findings = diagnostics
            if let tree = JSONParser.parse(file, limits: limits, into: &findings) {
                diagnostics = findings
                return tree
            }
        }
        return YAMLParser.parse(file, limits: limits, into: &diagnostics)
    }

    private static func startsWithBracket(_ bytes: [UInt8]) -> Bool {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let first = bytes[start...].first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
        return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    }
}
