package import YAMLSyntax

/// A way from a node to one inside it (RFC 6901), as it stands in the fragment of a URI.
package struct JSONPointer: Sendable {
    /// The names and indices on the way.
    package let tokens: [String]

    /// Reads a pointer from a fragment: percent-encoding is undone (RFC 6901, section 6).
    /// - Parameter fragment: what stands behind the `#`.
    /// - Returns: nil when it is neither empty nor starts with a slash.
    package init?(fragment: some StringProtocol) {
        if fragment.isEmpty {
            tokens = []
            return
        }
        guard fragment.hasPrefix("/") else { return nil }
        tokens = fragment.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map {
            Self.unescape(PercentText.decode(String($0)))
        }
    }

    /// The node that the pointer leads to.
    /// - Returns: the node, or the first name that does not exist, with those that do.
    package func target(from root: SyntaxNode) -> Result<SyntaxNode, ReferenceResolver.Failure> {
        var node = root
        for token in tokens {
            if node.kind == .mapping, let next = node[token] {
                node = next
            } else if node.kind == .sequence, let index = Int(token), String(index) == token,
                index < node.count,
                index >= 0, let next = node.elements.dropFirst(index).first
            {
                node = next
            } else {
                let names = node.kind == .mapping ? node.entries.map(\.name) : []
                return .failure(.missing(name: token, candidates: names))
            }
        }
        return .success(node)
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
