public import Foundation

/// A day without a time, such as `2030-01-31`.
nonisolated public struct APIDate: Codable, Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The year.
    public let year: Int
    /// The month, from 1.
    public let month: Int
    /// The day of the month, from 1.
    public let day: Int

    /// Reads a day; nil if the text is none.
    public init?(_ text: String) {
        guard let date = APIDateTime.day(text) else { return nil }
        (year, month, day) = date
    }

    /// The day that a date is in UTC.
    public init(_ date: Date) {
        self.init(days: Int((date.timeIntervalSince1970 / 86_400).rounded(.down)))
    }

    init(days: Int) {
        (year, month, day) = APIDateTime.date(ofDays: days)
    }

    /// Reads the text.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let date = APIDate(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "is not a date: \"\(text.prefix(40))\"")
        }
        self = date
    }

    /// Writes the text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }

    /// The day as RFC 3339 writes it.
    public var description: String {
        "\(APIDateTime.padded(year, 4))-\(APIDateTime.padded(month, 2))-\(APIDateTime.padded(day, 2))"
    }

    /// Whether a day is before another.
    public static func < (a: APIDate, b: APIDate) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }
}

/// Dates as RFC 3339 writes them, in all its forms: any number of fraction digits or none, `Z` or an
/// offset with or without a colon, `T` or a space, either letter case, leap seconds.
nonisolated enum APIDateTime {
    static func parse(_ text: String) -> Date? {
        var rest = Substring(text)[...]
        guard let year = digits(&rest, 4), take("-", from: &rest), let month = digits(&rest, 2, in: 1...12),
            take("-", from: &rest), let day = digits(&rest, 2, in: 1...daysIn(month: month, year: year)),
            take("Tt ", from: &rest), let hour = digits(&rest, 2, in: 0...23), take(":", from: &rest),
            let minute = digits(&rest, 2, in: 0...59), take(":", from: &rest),
            let second = digits(&rest, 2, in: 0...60), let fraction = fraction(&rest),
            let offset = offset(&rest), rest.isEmpty
        else { return nil }
        let minutes = (days(year: year, month: month, day: day) * 24 + hour) * 60 + minute - offset
        return Date(timeIntervalSince1970: Double(minutes * 60 + second) + fraction)
    }

    /// A date as RFC 3339 writes it, in UTC, with milliseconds if there are any.
    static func text(_ date: Date) -> String {
        let milliseconds = Int((date.timeIntervalSince1970 * 1000).rounded())
        let seconds = floored(milliseconds, 1000)
        let days = floored(seconds, 86_400)
        let second = seconds - days * 86_400
        let fraction = milliseconds - seconds * 1000
        let time = "\(padded(second / 3600, 2)):\(padded(second / 60 % 60, 2)):\(padded(second % 60, 2))"
        return "\(APIDate(days: days))T\(time)\(fraction == 0 ? "" : ".\(padded(fraction, 3))")Z"
    }

    /// Days since 1 January 1970 as year, month and day.
    static func date(ofDays days: Int) -> (year: Int, month: Int, day: Int) {
        let days = days + 719_468
        let era = floored(days, 146_097)
        let dayOfEra = days - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let isNextYear = month >= 10
        return (
            yearOfEra + era * 400 + (isNextYear ? 1 : 0), isNextYear ? month - 9 : month + 3,
            dayOfYear - (153 * month + 2) / 5 + 1
        )
    }

    /// Reads `2030-01-31`.
    static func day(_ text: String) -> (year: Int, month: Int, day: Int)? {
        var rest = Substring(text)[...]
        guard let year = digits(&rest, 4), take("-", from: &rest), let month = digits(&rest, 2, in: 1...12),
            take("-", from: &rest), let day = digits(&rest, 2, in: 1...daysIn(month: month, year: year)),
            rest.isEmpty
        else { return nil }
        return (year, month, day)
    }

    static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number.magnitude)
        let zeros = String(repeating: "0", count: max(0, width - digits.count))
        return (number < 0 ? "-" : "") + zeros + digits
    }

    private static func take(_ wanted: String, from rest: inout Substring) -> Bool {
        guard let first = rest.first, wanted.contains(first) else { return false }
        rest.removeFirst()
        return true
    }

    private static func digits(_ rest: inout Substring, _ count: Int, in range: ClosedRange<Int> = 0...9999)
        -> Int?
    {
        let part = rest.prefix(count)
        guard part.utf8.count == count, part.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let value = Int(part), range.contains(value)
        else { return nil }
        rest.removeFirst(count)
        return value
    }

    /// Seconds; zero if there is no fraction, nil if a point without digits.
    private static func fraction(_ rest: inout Substring) -> Double? {
        guard take(".", from: &rest) else { return 0 }
        let part = rest.prefix { $0.isASCII && $0.isNumber }
        rest.removeFirst(part.count)
        return part.isEmpty ? nil : Double("0.\(part)")
    }

    /// Minutes east of UTC.
    private static func offset(_ rest: inout Substring) -> Int? {
        if take("Zz", from: &rest) { return 0 }
        let sign = rest.first == "-" ? -1 : 1
        guard take("+-", from: &rest), let hours = digits(&rest, 2, in: 0...23),
            take(":", from: &rest) || rest.utf8.count == 2,
            let minutes = digits(&rest, 2, in: 0...59)
        else { return nil }
        return sign * (hours * 60 + minutes)
    }

    private static func daysIn(month: Int, year: Int) -> Int {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    }

    /// Days since 1 January 1970 in the Gregorian calendar, with years that begin in March.
    private static func days(year: Int, month: Int, day: Int) -> Int {
        let year = month > 2 ? year : year - 1
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        let leapDays = floored(year, 4) - floored(year, 100) + floored(year, 400)
        return 365 * year + leapDays + dayOfYear - 719_468
    }

    private static func floored(_ value: Int, _ divisor: Int) -> Int {
        (value - (value < 0 ? divisor - 1 : 0)) / divisor
    }
}
