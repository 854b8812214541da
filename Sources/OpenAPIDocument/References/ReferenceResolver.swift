package import YAMLSyntax

/// Follows `$ref` (OpenAPI 3.2, section 4.22): JSON Pointers, anchors and `$id`s, in all files of a document.
package struct ReferenceResolver: Sendable {
    /// Why a reference leads nowhere.
    package enum Failure: Error, Sendable {
        /// There is no such place; the name that does not exist, and those that do, which take time to gather.
        case missing(name: String, candidates: @Sendable () -> [String])
        /// It leads back to itself.
        case cycle
        /// More references follow one another than are followed.
        case tooLong
        /// It is not a reference that is followed: the reason.
        case unsupported(String)
        /// The file that it names could not be read: the reason.
        case unreadable(String)
    }

    /// One file of a document.
    package struct Part: Sendable {
        /// The path below the root folder; that of the main file may be empty.
        package let path: String
        /// The root of its tree.
        package let root: SyntaxNode

        /// Makes a part.
        package init(path: String, root: SyntaxNode) {
            self.path = path
            self.root = root
        }
    }

    /// How many references may follow one another.
    package static let maximumChain = 64

    /// The main file, then those that it refers to; all in one tree.
    package let parts: [Part]
    private let paths: [String: Int]
    private let failures: [String: String]
    private let names: SchemaNames?

    /// Makes a resolver for a document in one file.
    package init(root: SyntaxNode) { self.init(parts: [Part(path: "", root: root)]) }

    /// Makes a resolver for a document in several files.
    /// - Parameters:
    ///   - parts: the main file, then the others, roots of one tree in their order.
    ///   - failures: why files that are referred to could not be read, by path.
    package init(parts: [Part], failures: [String: String] = [:]) {
        self.parts = parts
        self.failures = failures
        paths = Dictionary(parts.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { a, _ in a })
        names = SchemaNames(parts)
    }

    /// The text of a node's `$ref`, if it has one that is a string.
    package static func reference(of node: SyntaxNode) -> SyntaxNode? {
        guard node.kind == .mapping, let reference = node["$ref"], reference.kind == .scalar else {
            return nil
        }
        return reference
    }

    /// The node that a node stands for: itself, or what its `$ref` leads to in the end.
    /// - Returns: nil when a reference cannot be followed; the validator reports that.
    package func target(of node: SyntaxNode) -> SyntaxNode? { try? resolve(node).get() }

    /// The node that a node stands for, or why there is none; a circle is a chain that is too long.
    package func resolve(_ node: SyntaxNode) -> Result<SyntaxNode, Failure> {
        var node = node
        for _ in 0..<Self.maximumChain {
            guard let reference = Self.reference(of: node)?.text else { return .success(node) }
            switch follow(reference, from: node) {
            case .success(let next): node = next
            case .failure(let failure): return .failure(failure)
            }
        }
        return Self.reference(of: node) == nil ? .success(node) : .failure(.tooLong)
    }

    /// The Security Scheme Object that a requirement refers to by a URI (OpenAPI 3.2, section 4.30).
    package func securityScheme(_ requirement: SyntaxEntry) -> SyntaxNode? {
        guard requirement.name.contains(where: { "/#".contains($0) }),
            case .success(let node) = follow(requirement.name, from: requirement.key),
            let target = target(of: node),
            target["type"] != nil
        else { return nil }
        return target
    }

    /// The node that one reference leads to.
    /// - Parameters:
    ///   - reference: the text of a `$ref`.
    ///   - node: a node of the file that it stands in; nil for the main file.
    package func follow(_ reference: String, from node: SyntaxNode? = nil) -> Result<SyntaxNode, Failure> {
        let part = parts[node.map(partIndex) ?? 0]
        if let found = names?.target(of: reference, from: node ?? part.root) { return .success(found) }
        if reference.isEmpty || reference == "#", part.root["openapi"] != nil {
            let reason =
                "it leads to the document itself; name a place in it, such as '#/components/schemas/Pet'"
            return .failure(.unsupported(reason))
        }
        if reference.hasPrefix("#") { return place(reference.dropFirst(), in: part.root) }
        let uri = URIReference(reference)
        if uri.scheme?.lowercased() == "file" {
            let reason = "it names a file of one machine; write the path that leads there from this document"
            return .failure(.unsupported(reason))
        }
        if uri.scheme != nil || uri.authority != nil {
            return .failure(.unsupported("it leads to another machine, and the network is never read"))
        }
        guard let path = FilePath.resolve(PercentText.decode(uri.path), from: part.path) else {
            return .failure(.unsupported("it leads out of the root folder, which '--root' can widen"))
        }
        guard let index = paths[path] else {
            let reason = failures[path] ?? "there are no other files"
            return .failure(.unreadable(reason))
        }
        return place(uri.fragment ?? "", in: parts[index].root)
    }

    private func place(_ fragment: some StringProtocol, in root: SyntaxNode) -> Result<SyntaxNode, Failure> {
        if let node = JSONPointer.plainTarget(of: fragment, from: root) { return .success(node) }
        guard let pointer = JSONPointer(fragment: fragment) else {
            return .failure(.missing(name: String(fragment)) { [names] in names?.anchorNames ?? [] })
        }
        return pointer.target(from: root)
    }

    /// The file that a node stands in: the last part whose root is not behind it.
    private func partIndex(of node: SyntaxNode) -> Int {
        var low = 0
        var high = parts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if parts[middle].root.index <= node.index { low = middle } else { high = middle }
        }
        return low
    }
}
