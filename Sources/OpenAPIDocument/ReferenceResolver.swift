package import YAMLSyntax

/// Follows `$ref` (OpenAPI 3.2, section 4.22; JSON Pointer, RFC 6901).
package struct ReferenceResolver: Sendable {
    /// Why a reference leads nowhere.
    package enum Failure: Error, Sendable {
        /// There is no such place; the name that does not exist, and those that do.
        case missing(name: String, candidates: [String])
        /// It leads back to itself.
        case cycle
        /// It is not a reference that can be followed: the reason.
        case unsupported(String)
    }

    /// How many references may follow one another.
    package static let maximumChain = 64

    private let root: SyntaxNode

    /// Makes a resolver for the references of a document.
    package init(root: SyntaxNode) { self.root = root }

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

    /// The node that a node stands for, or why there is none.
    package func resolve(_ node: SyntaxNode) -> Result<SyntaxNode, Failure> {
        var node = node
        for _ in 0..<Self.maximumChain {
            guard let reference = Self.reference(of: node)?.text else { return .success(node) }
            switch follow(reference) {
            case .success(let next): node = next
            case .failure(let failure): return .failure(failure)
            }
        }
        return .failure(.cycle)
    }

    /// The node that one reference leads to.
    /// - Parameter reference: the text of a `$ref`.
    package func follow(_ reference: String) -> Result<SyntaxNode, Failure> {
        guard reference.hasPrefix("#") else {
            return .failure(.unsupported("it leads out of the document"))
        }
        let fragment = reference.dropFirst()
        if fragment.isEmpty { return .success(root) }
        guard fragment.hasPrefix("/") else {
            return .failure(.unsupported("anchors are not JSON Pointers"))
        }
        var node = root
        for part in fragment.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
            let name = Self.decode(part)
            if node.kind == .mapping, let next = node[name] {
                node = next
            } else if node.kind == .sequence, let index = Int(name), index >= 0, index < node.count,
                let next = node.elements.dropFirst(index).first(where: { _ in true })
            {
                node = next
            } else {
                let names = node.kind == .mapping ? node.entries.map(\.name) : []
                return .failure(.missing(name: name, candidates: names))
            }
        }
        return .success(node)
    }

    /// Undoes percent-encoding (RFC 3986, section 2.1), then `~1` and `~0` (RFC 6901, section 4).
    private static func decode(_ part: Substring) -> String {
        guard part.utf8.contains(where: { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "~") }) else {
            return String(part)
        }
        var bytes: [UInt8] = []
        var rest = Array(part.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "~"), index + 1 < bytes.count,
                bytes[index + 1] == UInt8(ascii: "0") || bytes[index + 1] == UInt8(ascii: "1")
            {
                result.append(bytes[index + 1] == UInt8(ascii: "0") ? UInt8(ascii: "~") : UInt8(ascii: "/"))
                index += 2
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
