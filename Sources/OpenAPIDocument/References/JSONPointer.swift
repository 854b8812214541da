package import YAMLSyntax

/// A way from a node to one inside it (RFC 6901).
package struct JSONPointer: Sendable {
    /// The names and indices on the way.
    package let tokens: [String]

    /// Reads a pointer from a fragment: percent-encoding is undone (RFC 6901, section 6).
    /// - Parameter fragment: what stands behind the `#`.
    /// - Returns: nil when it is neither empty nor starts with a slash.
    package init?(fragment: some StringProtocol) { self.init(fragment, decode: PercentText.decode) }

    /// Reads a pointer from its text.
    /// - Returns: nil when it is neither empty nor starts with a slash.
    package init?(text: some StringProtocol) { self.init(text) { $0 } }

    private init?(_ text: some StringProtocol, decode: (String) -> String) {
        guard text.isEmpty || text.hasPrefix("/") else { return nil }
        tokens = text.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map {
            Self.unescape(decode(String($0)))
        }
    }

    /// The node that the pointer leads to.
    /// - Returns: the node, or the first name that does not exist, with those that do.
    package func target(from root: SyntaxNode) -> Result<SyntaxNode, ReferenceResolver.Failure> {
        var node = root
        for token in tokens {
            guard let next = Self.step(token, from: node) else {
                return .failure(.missing(name: token) { [node] in node.entries.map(\.name) })
            }
            node = next
        }
        return .success(node)
    }

    /// The node that the pointer leads to, or the last one on the way.
    package func deepest(from root: SyntaxNode) -> SyntaxNode {
        var node = root
        for token in tokens {
            guard let next = Self.step(token, from: node) else { break }
            node = next
        }
        return node
    }

    private static func step(_ token: String, from node: SyntaxNode) -> SyntaxNode? {
        switch node.kind {
        case .mapping: node[token]
        case .sequence:
            // No sign and no leading zeros (RFC 6901, section 4).
            Int(token).flatMap { $0 >= 0 && String($0) == token ? node.elements.dropFirst($0).first : nil }
        case .scalar: nil
        }
    }

    /// The node that a fragment without escapes leads to through mappings alone, as nearly all references do.
    ///
    /// Nothing is decoded or stored on the way, which is most of what following a reference costs.
    /// - Returns: nil when there is no such node, or when it takes `init(fragment:)` to find it.
    package static func plainTarget(of fragment: some StringProtocol, from root: SyntaxNode) -> SyntaxNode? {
        fragment.utf8.withContiguousStorageIfAvailable { bytes in
            guard bytes.first == UInt8(ascii: "/") else { return nil }
            var node = root
            var start = 1
            while start <= bytes.count {
                var end = start
                while end < bytes.count, bytes[end] != UInt8(ascii: "/") {
                    if bytes[end] == UInt8(ascii: "~") || bytes[end] == UInt8(ascii: "%") { return nil }
                    end += 1
                }
                guard let next = node.value(ofKey: UnsafeBufferPointer(rebasing: bytes[start..<end])) else {
                    return nil
                }
                node = next
                start = end + 1
            }
            return node
        } ?? nil
    }

    /// A name as it stands in a pointer (RFC 6901, section 3).
    package static func escape(_ name: String) -> String {
        guard name.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else {
            return name
        }
        return name.unicodeScalars.reduce(into: "") { text, scalar in
            text += scalar == "~" ? "~0" : scalar == "/" ? "~1" : String(scalar)
        }
    }

    /// Undoes `~1` and `~0` (RFC 6901, section 4).
    private static func unescape(_ token: String) -> String {
        guard token.utf8.contains(UInt8(ascii: "~")) else { return token }
        var result: [UInt8] = []
        var rest = Array(token.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "~"), let next = rest.first, next == 0x30 || next == 0x31 {
                rest.removeFirst()
                result.append(next == 0x30 ? UInt8(ascii: "~") : UInt8(ascii: "/"))
            } else {
                result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
