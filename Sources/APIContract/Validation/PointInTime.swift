package import YAMLSyntax

/// A date with a time (RFC 3339, section 5.6), by which texts such as `14:00:00Z` and `15:00:00.000+01:00` are equal.
package struct PointInTime: Sendable, Hashable {
    /// Minutes since March of a year that no text says, in the Gregorian calendar and in UTC.
    private let minutes: Int
    private let seconds: String

    /// Reads a text; nil for one that is no date with a time.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard DateFormat.isDateTime(bytes), let year = Int(text.prefix(4)) else { return nil }
        func number(_ start: Int) -> Int {
            Int(String(decoding: bytes[start..<(start + 2)], as: UTF8.self)) ?? 0
        }
        var offset = 0
        var end = bytes.count - 1
        if bytes[end] | 0x20 != UInt8(ascii: "z") {
            end -= 5
            let value = number(end + 1) * 60 + number(end + 4)
            offset = bytes[end] == UInt8(ascii: "-") ? -value : value
        }
        // Years that begin with March end with the leap day.
        let month = (number(5) + 9) % 12
        let shifted = (month > 9 ? year - 1 : year) + 400
        let days =
            shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + (month * 306 + 5) / 10 + number(8)
        minutes = days * 1_440 + number(11) * 60 + number(14) - offset
        var seconds = String(decoding: bytes[17..<end], as: UTF8.self)
        if seconds.contains(".") {
            while seconds.hasSuffix("0") { seconds.removeLast() }
            if seconds.hasSuffix(".") { seconds.removeLast() }
        }
        self.seconds = seconds
    }
}

extension JSONEquality {
    /// Whether two values are equal when dates with times are equal that mean the same point in time: classes of
    /// packages keep the point, not the spelling.
    package static func areEqualInTime(_ a: JSONValue, _ b: JSONValue) -> Bool {
        switch (a, b) {
        case (.string(let a), .string(let b)):
            return areEqual(a, b) || PointInTime(a).map { $0 == PointInTime(b) } ?? false
        case (.array(let a), .array(let b)):
            return a.count == b.count && zip(a, b).allSatisfy(areEqualInTime)
        case (.object(let a), .object(let b)):
            let other = Dictionary(b.map { (Array($0.key.utf8), $0.value) }) { first, _ in first }
            return a.count == b.count
                && a.allSatisfy { member in
                    other[Array(member.key.utf8)].map { areEqualInTime(member.value, $0) } ?? false
                }
        default: return areEqual(a, b)
        }
    }
}
