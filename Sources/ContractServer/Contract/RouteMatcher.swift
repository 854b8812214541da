package import APIContract
import OpenAPIDocument
import YAMLSyntax

/// Finds the operation that a request is for.
package struct RouteMatcher: Sendable {
    /// What a request's method and path lead to.
    package enum Match: Sendable {
        /// An operation, with the path parameters' texts, still percent-encoded.
        case operation(Operation, values: [String: String])
        /// A path of the API that has other methods only.
        case otherMethods([String])
        /// Nothing.
        case none
    }

    private struct Route: Sendable {
        let operation: Operation
        let segments: [[PathTemplate.Piece]]
        let parameterCount: Int
        /// The segment that may hold slashes: it has one parameter, whose reserved characters stay.
        let longSegment: Int?
    }

    private let routes: [Route]

    /// Makes a matcher for all operations of a contract, below the path of any of their servers.
    package init(_ contract: Contract) {
        var routes: [Route] = []
        for operation in contract.operations {
            for base in Set(operation.servers.map { Self.path(ofURL: $0.url) }).sorted() {
                let pieces = Self.segments([.text(base)] + operation.path.pieces)
                routes.append(
                    Route(
                        operation: operation, segments: pieces,
                        parameterCount: operation.path.names.count,
                        longSegment: pieces.firstIndex { Self.isLong($0, operation) }))
            }
        }
        // Concrete paths are matched before templated ones (OpenAPI 3.2, section 4.8.2).
        self.routes = routes.enumerated().sorted {
            ($0.element.parameterCount, $0.offset) < ($1.element.parameterCount, $1.offset)
        }.map(\.element)
    }

    /// What a request leads to.
    /// - Parameters:
    ///   - method: the method in the letters in which it was sent.
    ///   - path: the path as sent, without the query.
    ///   - pairs: the names and values of the query: operations of one path may differ in what the path itself
    ///     says there.
    package func match(method: String, path: String, pairs: [ExampleRequest.Pair] = []) -> Match {
        candidates(method: method, path: path, pairs: pairs).first ?? otherMethods(than: method, path: path)
    }

    /// Everything that a request may lead to, the most likely first: several operations only when the document
    /// tells them apart by a fragment, which is never sent, and one operation with several values where
    /// nothing stands between two parameters.
    package func candidates(method: String, path: String, pairs: [ExampleRequest.Pair]) -> [Match] {
        let segments = Self.segments(path)
        var found: [(fixed: Int, match: Match)] = []
        var first: Route?
        for route in routes where route.operation.method == method {
            guard first.map({ $0.segments == route.segments }) ?? true else { continue }
            let values = values(route, segments)
            guard !values.isEmpty else { continue }
            first = first ?? route
            let fixed = route.operation.parameters.filter { $0.fixedValue != nil }
            let isMet = fixed.allSatisfy { parameter in
                pairs.contains { $0.name == parameter.name && $0.value == parameter.fixedValue }
            }
            guard isMet else { continue }
            found += values.map { (fixed.count, .operation(route.operation, values: $0)) }
            if found.count >= Self.maximumCandidates { break }
        }
        return found.enumerated().sorted {
            ($1.element.fixed, $0.offset) < ($0.element.fixed, $1.offset)
        }.map(\.element.match)
    }

    private static let maximumCandidates = 100

    private static func segments(_ path: String) -> [String] {
        path.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map(String.init)
    }

    private func otherMethods(than method: String, path: String) -> Match {
        let segments = Self.segments(path)
        let methods = routes.filter { $0.operation.method != method && !values($0, segments).isEmpty }
            .map(\.operation.method)
        return methods.isEmpty ? .none : .otherMethods(Set(methods).sorted())
    }

    /// The path of a URL without a final slash; empty for none.
    package static func path(ofURL url: String) -> String {
        var rest = url[...]
        if let scheme = rest.range(of: "://") {
            rest = rest[scheme.upperBound...]
            rest = rest.firstIndex(of: "/").map { rest[$0...] } ?? ""
        }
        while rest.hasSuffix("/") { rest.removeLast() }
        return String(rest)
    }

    /// The pieces of a path by segment; the empty one before the first slash is left out.
    private static func segments(_ pieces: [PathTemplate.Piece]) -> [[PathTemplate.Piece]] {
        var segments: [[PathTemplate.Piece]] = [[]]
        for piece in pieces {
            guard case .text(let text) = piece else {
                segments[segments.count - 1].append(piece)
                continue
            }
            let parts = text.split(separator: "/", omittingEmptySubsequences: false)
            for (index, part) in parts.enumerated() {
                if index > 0 { segments.append([]) }
                if !part.isEmpty { segments[segments.count - 1].append(.text(String(part))) }
            }
        }
        return Array(segments.dropFirst())
    }

    private static func isLong(_ segment: [PathTemplate.Piece], _ operation: Operation) -> Bool {
        let names = segment.compactMap { piece -> String? in
            if case .parameter(let name) = piece { name } else { nil }
        }
        guard names.count == 1 else { return false }
        return operation.parameters(in: .path).contains {
            $0.allowsReserved && $0.name.isIdentical(to: names[0])
        }
    }

    /// The values of the parameters, in every way in which the segments can be read, up to a limit.
    private func values(_ route: Route, _ segments: [String]) -> [[String: String]] {
        var segments = segments
        if let index = route.longSegment, segments.count > route.segments.count {
            let range = index...index + segments.count - route.segments.count
            segments.replaceSubrange(range, with: [segments[range].joined(separator: "/")])
        }
        guard segments.count == route.segments.count else { return [] }
        var readings: [[String: String]] = [[:]]
        for (pieces, segment) in zip(route.segments, segments) {
            var reader = SegmentReader(limit: Self.maximumCandidates)
            reader.read(pieces[...], segment[...], [:])
            readings = readings.flatMap { known in reader.readings.map { known.merging($0) { $1 } } }
            readings = Array(readings.prefix(Self.maximumCandidates))
            guard !readings.isEmpty else { return [] }
        }
        return readings
    }
}

/// Reads a segment of a path by its template, the shortest values first.
private struct SegmentReader {
    /// The values by parameter, for each way to read the segment.
    private(set) var readings: [[String: String]] = []
    private let limit: Int

    init(limit: Int) { self.limit = limit }

    mutating func read(
        _ pieces: ArraySlice<PathTemplate.Piece>, _ text: Substring, _ known: [String: String]
    ) {
        guard let piece = pieces.first else {
            if text.isEmpty { readings.append(known) }
            return
        }
        let rest = pieces.dropFirst()
        switch piece {
        case .text(let wanted):
            if let after = Self.remainder(of: text, after: wanted) { read(rest, after, known) }
        case .parameter(let name):
            // Text between two parameters says where the first one ends; its first place is as good as any.
            let isFollowedByText = if case .text? = rest.first { true } else { false }
            var end = rest.isEmpty && !text.isEmpty ? text.index(before: text.endIndex) : text.startIndex
            let before = readings.count
            while end < text.endIndex, readings.count < limit {
                end = text.index(after: end)
                read(rest, text[end...], known.merging([name: String(text[..<end])]) { $1 })
                if isFollowedByText, readings.count > before { return }
            }
        }
    }

    /// What follows a text that another starts with, encoded or not (RFC 3986, section 6.2.2); nil where it does not.
    private static func remainder(of text: Substring, after wanted: String) -> Substring? {
        var end = text.utf8.startIndex
        for byte in PercentEncoding.decode(wanted) {
            // One byte, encoded or as it is, which a `%` is that no two digits follow.
            let sent = Array(text.utf8[end...].prefix(3))
            let bytes = PercentText.decode(sent)
            guard bytes.first == byte else { return nil }
            end = text.utf8.index(end, offsetBy: sent.count == 3 && bytes.count == 1 ? 3 : 1)
        }
        return text[end...]
    }
}

extension Substring {
    /// The first place of a text.
    fileprivate func range(of text: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
            formIndex(after: &start)
        }
        return nil
    }
}
