import YAMLSyntax

/// A path with places for parameters, such as `/data_requests/{data_request_id}/tokens`
/// (OpenAPI 3.2, section 4.8.2).
package struct PathTemplate: Sendable, Hashable {
    /// A stretch of a path.
    package enum Piece: Sendable, Hashable {
        /// Text that stands there always.
        case text(String)
        /// The place of the parameter of this name.
        case parameter(String)
    }

    /// The stretches in order.
    package let pieces: [Piece]

    /// Makes a path of its stretches.
    package init(pieces: [Piece]) { self.pieces = pieces }

    /// Takes a path apart; a brace without its partner is text.
    package init(_ path: String) {
        var pieces: [Piece] = []
        var rest = path.utf8[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
            guard let close = rest[open...].firstIndex(of: UInt8(ascii: "}")) else { break }
            if open > rest.startIndex { pieces.append(.text(String(path[rest.startIndex..<open]))) }
            pieces.append(.parameter(String(path[path.utf8.index(after: open)..<close])))
            rest = rest[path.utf8.index(after: close)...]
        }
        if !rest.isEmpty { pieces.append(.text(String(path[rest.startIndex...]))) }
        self.pieces = pieces
    }

    /// The path as documents write it.
    package var template: String {
        pieces.map { piece in
            switch piece {
            case .text(let text): text
            case .parameter(let name): "{\(name)}"
            }
        }.joined()
    }

    /// The names of the parameters in order, each once.
    package var names: [String] {
        var names: [String] = []
        for case .parameter(let name) in pieces where !names.contains(where: name.isIdentical) {
            names.append(name)
        }
        return names
    }

    /// Whether two names differ in case and separators alone: `accountId` and `account_id`.
    package static func isAlike(_ a: String, _ b: String) -> Bool { letters(a) == letters(b) }

    private static func letters(_ name: String) -> String {
        String(name.lowercased().filter { $0.isLetter || $0.isNumber })
    }

    /// Whether a place is written as one whose value may have slashes: `{+path}` (RFC 6570, section 3.2.3), and `{path+}`
    /// and `{path*}` of several gateways and frameworks.
    package static func holdsSlashes(_ place: String) -> Bool {
        place.utf8.count > 1 && (place.hasPrefix("+") || place.hasSuffix("+") || place.hasSuffix("*"))
    }

    /// A name without the signs of URI Templates (RFC 6570, section 2.2) that some documents put beside it:
    /// `path` for `+path` and `path*`.
    package static func plainName(_ name: String) -> String {
        var plain = name[...]
        if let first = plain.first, "+#./;?&".contains(first) { plain.removeFirst() }
        if let last = plain.last, "*+".contains(last) { plain.removeLast() }
        return plain.isEmpty ? name : String(plain)
    }
}
