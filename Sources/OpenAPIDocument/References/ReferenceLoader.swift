package import SourceDiagnostics
package import YAMLSyntax

/// Reads the files that a document refers to, and those that they refer to, and puts all into one tree.
///
/// Of a file that is not the main one, only what is referred to counts: a fault elsewhere in it costs nothing.
package struct ReferenceLoader {
    /// How many files a document may have.
    package static let maximumFiles = 2_000
    /// How many bytes they may have together.
    package static let maximumBytes = 256 << 20

    private struct Visit: Hashable {
        let path: String
        let node: Int
    }

    private let loader: any SourceLoader
    private var roots: [(path: String, root: SyntaxNode)]
    private var numbers: [String: Int]
    private var failures: [String: String] = [:]
    private var visited: Set<Visit> = []
    private var pending: [(path: String, node: SyntaxNode)] = []
    private var byteCount: Int
    private var diagnostics = DiagnosticList()

    /// Reads the further files of a document.
    /// - Parameters:
    ///   - root: the root of the main file.
    ///   - path: the main file's path below the root folder: its name.
    ///   - loader: gives the files; nil when there are none.
    ///   - diagnostics: takes what is wrong with their text. A file that cannot be read is reported by whoever
    ///     meets the reference.
    /// - Returns: a resolver whose first part is the main file.
    package static func load(
        _ root: SyntaxNode, path: String, loader: (any SourceLoader)?, into diagnostics: inout DiagnosticList
    ) -> ReferenceResolver {
        let hasOthers = (root.tree.values(ofKey: "$ref") + root.tree.values(ofKey: "mapping")).contains {
            $0.kind == .mapping ? $0.entries.contains { isOther($0.value) } : isOther($0)
        }
        guard let loader, hasOthers else {
            return ReferenceResolver(parts: [.init(path: path, root: root)])
        }
        var files = ReferenceLoader(loader, root, path)
        files.run()
        diagnostics.append(contentsOf: files.diagnostics)
        return files.compose(into: &diagnostics)
    }

    private static func isOther(_ reference: SyntaxNode) -> Bool {
        reference.withTextBytes { $0.first != UInt8(ascii: "#") } ?? false
    }

    private init(_ loader: any SourceLoader, _ root: SyntaxNode, _ path: String) {
        self.loader = loader
        roots = [(path, root)]
        numbers = [path: 0]
        pending = [(path, root)]
        byteCount = root.file.bytes.count
    }

    private mutating func run() {
        while let (path, node) = pending.popLast() {
            guard visited.insert(Visit(path: path, node: node.index)).inserted else { continue }
            walk(node, path, holdsNames: false)
        }
    }

    /// Objects whose keys are names and say nothing about the values.
    private static let nameMaps: Set<String> = [
        "properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "schemas", "responses",
        "parameters", "examples", "requestBodies", "headers", "securitySchemes", "links", "callbacks",
        "pathItems", "mediaTypes", "paths", "webhooks", "content", "encoding",
    ]
    private static let dataKeys: Set<String> = ["example", "default", "enum", "const", "value", "dataValue"]

    /// Looks for references. The depth is the tree's, which is limited.
    private mutating func walk(_ node: SyntaxNode, _ path: String, holdsNames: Bool) {
        for element in node.elements { walk(element, path, holdsNames: false) }
        guard node.kind == .mapping else { return }
        if !holdsNames, let reference = ReferenceResolver.reference(of: node)?.text {
            follow(reference, from: path)
        }
        for entry in node.entries where entry.value.kind != .scalar {
            let name = entry.name
            if !holdsNames, name.hasPrefix("x-") || Self.dataKeys.contains(name) { continue }
            if !holdsNames, name == "discriminator" { followMapping(entry.value["mapping"], from: path) }
            walk(entry.value, path, holdsNames: !holdsNames && Self.nameMaps.contains(name))
        }
    }

    /// The values of a mapping are names of components, or references.
    private mutating func followMapping(_ mapping: SyntaxNode?, from path: String) {
        for entry in mapping?.entries.map({ $0 }) ?? [] {
            guard let text = entry.value.text, text.contains(where: { "./#".contains($0) }) else { continue }
            follow(text, from: path)
        }
    }

    private mutating func follow(_ reference: String, from path: String) {
        let uri = URIReference(reference)
        guard uri.scheme == nil, uri.authority == nil else { return }
        if uri.path.isEmpty {
            // The whole main file is looked at anyway.
            if numbers[path] != 0 { push(path, uri.fragment) }
        } else if let target = FilePath.resolve(PercentText.decode(uri.path), from: path) {
            if numbers[target] == nil { read(target) }
            push(target, uri.fragment)
        }
    }

    private mutating func push(_ path: String, _ fragment: String?) {
        guard let number = numbers[path], number > 0 else { return }
        let root = roots[number].root
        guard let pointer = JSONPointer(fragment: fragment ?? "") else {
            // An anchor may be anywhere in the file.
            return pending.append((path, root))
        }
        if case .success(let target) = pointer.target(from: root) { pending.append((path, target)) }
    }

    private mutating func read(_ path: String) {
        guard failures[path] == nil else { return }
        guard roots.count < Self.maximumFiles, byteCount < Self.maximumBytes else {
            failures[path] =
                "the document has more than \(Self.maximumFiles) files or \(Self.maximumBytes >> 20) MB"
            return
        }
        do throws(SourceLoadFailure) {
            let file = try loader.load(path)
            byteCount += file.bytes.count
            var found = DiagnosticList()
            let root = SyntaxReader.read(file, into: &found)
            diagnostics.append(contentsOf: found)
            guard let root else {
                failures[path] = "its text is wrong"
                return
            }
            numbers[path] = roots.count
            roots.append((path, root))
        } catch {
            failures[path] = error.reason
        }
    }

    private consuming func compose(into diagnostics: inout DiagnosticList) -> ReferenceResolver {
        guard roots.count > 1 else {
            return ReferenceResolver(
                parts: roots.map { .init(path: $0.path, root: $0.root) }, failures: failures)
        }
        var composer = SyntaxTreeComposer(main: roots[0].root.file)
        for (path, root) in roots where !composer.append(root) {
            diagnostics.error(
                "yaml.too-many-nodes",
                "with '\(path)' the document has more nodes than can be read; refer to fewer files",
                at: SourceRange(file: root.file))
            return ReferenceResolver(parts: [.init(path: roots[0].path, root: roots[0].root)])
        }
        let paths = roots.map(\.path)
        let parts = zip(paths, composer.finish()).map { ReferenceResolver.Part(path: $0, root: $1) }
        return ReferenceResolver(parts: parts, failures: failures)
    }
}
