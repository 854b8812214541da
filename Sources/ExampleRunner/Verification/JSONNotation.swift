import APIContract
import ContractServer
import YAMLSyntax

/// Writes parameters that are JSON so that equal values have the same text: the order of members and the spelling of
/// numbers say nothing (RFC 8259, sections 4 and 6).
struct JSONNotation {
    private let parameters: [Parameter]

    init(_ operation: Operation) { parameters = operation.parameters.filter(\.isJSON) }

    /// A query with its values of JSON in that notation.
    /// - Parameters:
    ///   - query: the query, percent-encoded.
    ///   - keys: the names of credentials, which are no part of a value that is the whole query.
    func query(_ query: String, keys: [String]) -> String {
        guard parameters.contains(where: { $0.location == .query }) else { return query }
        let parts = query.split(separator: "&")
        guard parameters.contains(where: \.isWholeQuery) else {
            return parts.map { part in
                let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                let name = PercentEncoding.decode(sides[0], plusIsSpace: true)
                guard sides.count == 2, isJSON(String(decoding: name, as: UTF8.self), .query) else {
                    return String(part)
                }
                let text = Self.text(PercentEncoding.decode(sides[1], plusIsSpace: true))
                return text.map { "\(sides[0])=\(PercentEncoding.encode($0))" } ?? String(part)
            }.joined(separator: "&")
        }
        let isKey = { (part: Substring) in
            keys.contains { part.hasPrefix(PercentEncoding.encode($0) + "=") }
        }
        let whole = parts.filter { !isKey($0) }.joined(separator: "&")
        guard let text = Self.text(PercentEncoding.decode(whole)) else { return query }
        return ([PercentEncoding.encode(text)] + parts.filter(isKey).map(String.init)).joined(separator: "&")
    }

    /// The value of a header in that notation.
    func header(_ name: String, _ value: String) -> String {
        isJSON(name, .header) ? Self.text(Array(value.utf8)) ?? value : value
    }

    /// A cookie in that notation.
    func cookie(_ cookie: ExampleRequest.Pair) -> ExampleRequest.Pair {
        guard isJSON(cookie.name, .cookie), let text = Self.text(PercentEncoding.decode(cookie.value)) else {
            return cookie
        }
        return .init(name: cookie.name, value: text)
    }

    private func isJSON(_ name: String, _ location: Parameter.Location) -> Bool {
        parameters.contains { parameter in
            guard parameter.location == location else { return false }
            return location == .header
                ? parameter.name.lowercased() == name.lowercased() : parameter.name.isIdentical(to: name)
        }
    }

    private static func text(_ bytes: [UInt8]) -> String? {
        JSONBody.value(bytes).map { String(decoding: JSONEquality.key(of: $0), as: UTF8.self) }
    }
}
