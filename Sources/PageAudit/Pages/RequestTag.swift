/// A tag that says a method and a path: `<Route method="GET" path="/tokens"/>`.
package struct RequestTag: Sendable {
    /// Where the method stands.
    package let method: Range<Int>
    /// Where the path stands.
    package let target: Range<Int>

    /// Makes one of what is known already.
    init(method: Range<Int>, target: Range<Int>) {
        self.method = method
        self.target = target
    }

    private static let names = ["path", "route", "endpoint", "url", "uri"].map { Array("\($0)=".utf8) }

    /// The tag of a line; nil when there is none.
    init?(_ line: PageLine, in bytes: [UInt8]) {
        guard let mark = line.range(of: "method=", in: bytes), Self.startsTag(line, in: bytes),
            let method = Self.value(at: mark.upperBound, line.end, bytes)
        else { return nil }
        var found: Range<Int>?
        var position = line.start
        while position < line.end, found == nil {
            if bytes[position] == 0x20 {
                let start = position + 1
                let name = Self.names.first {
                    start + $0.count <= line.end && bytes[start..<line.end].starts(with: $0)
                }
                found = name.flatMap { Self.value(at: start + $0.count, line.end, bytes) }
            }
            position += 1
        }
        guard let found else { return nil }
        self.method = method
        target = found
    }

    private static let settings = ["api", "openapi"]

    /// The setting of a page that says a request: `api: "POST /tokens"`; nil when it is none.
    init?(setting line: PageLine, in bytes: [UInt8]) {
        guard let colon = bytes[line.start..<line.end].firstIndex(of: UInt8(ascii: ":")),
            Self.settings.contains(String(decoding: bytes[line.start..<colon], as: UTF8.self))
        else { return nil }
        // The document may stand before the request.
        var words = bytes[(colon + 1)..<line.end].split { " \t\"'".utf8.contains($0) }[...]
        while let first = words.first, !MethodReader.names.contains(String(decoding: first, as: UTF8.self)) {
            words = words.dropFirst()
        }
        guard words.count == 2, let method = words.first, let target = words.last else { return nil }
        self.method = method.startIndex..<method.endIndex
        self.target = target.startIndex..<target.endIndex
    }

    private static func startsTag(_ line: PageLine, in bytes: [UInt8]) -> Bool {
        let first = line.textStart(in: bytes)
        guard first < line.end else { return false }
        return bytes[first] == UInt8(ascii: "<") || bytes[first] == UInt8(ascii: "{")
    }

    private static func value(at start: Int, _ end: Int, _ bytes: [UInt8]) -> Range<Int>? {
        guard start < end, bytes[start] == UInt8(ascii: "\"") || bytes[start] == UInt8(ascii: "'"),
            let close = bytes[(start + 1)..<end].firstIndex(of: bytes[start])
        else { return nil }
        return (start + 1)..<close
    }
}
