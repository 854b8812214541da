/// Dates, times and durations (RFC 3339, section 5.6 and appendix A).
enum DateFormat {
    static func isDateTime(_ bytes: [UInt8]) -> Bool {
        guard bytes.count > 11, bytes[10] | 0x20 == UInt8(ascii: "t") else { return false }
        return isDate(bytes[..<10]) && isTime(bytes[11...])
    }

    static func isDate(_ bytes: ArraySlice<UInt8>) -> Bool {
        let bytes = Array(bytes)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = number(bytes[0..<4]), let month = number(bytes[5..<7]), let day = number(bytes[8..<10])
        else { return false }
        return (1...12).contains(month) && (1...days(year, month)).contains(day)
    }

    private static func days(_ year: Int, _ month: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    static func isTime(_ bytes: ArraySlice<UInt8>) -> Bool {
        var rest = bytes
        guard let hour = take(&rest, 2), let minute = take(&rest, 2, after: ":"),
            let second = take(&rest, 2, after: ":"), hour < 24, minute < 60, second <= 60
        else { return false }
        if rest.first == UInt8(ascii: ".") {
            let fraction = rest.dropFirst().prefix { StringFormat.isDigit($0) }
            guard !fraction.isEmpty else { return false }
            rest = rest[fraction.endIndex...]
        }
        guard let sign = rest.popFirst() else { return false }
        var offset = 0
        switch sign {
        case UInt8(ascii: "Z"), UInt8(ascii: "z"): break
        case UInt8(ascii: "+"), UInt8(ascii: "-"):
            guard let hours = take(&rest, 2), let minutes = take(&rest, 2, after: ":"), hours < 24,
                minutes < 60
            else { return false }
            offset = (hours * 60 + minutes) * (sign == UInt8(ascii: "+") ? 1 : -1)
        default: return false
        }
        guard rest.isEmpty else { return false }
        // A leap second is the last one of a day in UTC.
        return second < 60 || (hour * 60 + minute - offset + 2_880) % 1_440 == 1_439
    }

    static func isDuration(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.first == UInt8(ascii: "P") else { return false }
        let parts = bytes.dropFirst().split(
            separator: UInt8(ascii: "T"), maxSplits: 1, omittingEmptySubsequences: false)
        guard let date = units(parts[0]), parts.count < 2 || units(parts[1])?.isEmpty == false else {
            return false
        }
        let time = parts.count < 2 ? [] : units(parts[1]) ?? []
        if date == Array("W".utf8) { return parts.count < 2 }
        // Units follow one another without a gap.
        return (!date.isEmpty || !time.isEmpty) && isRun(date, of: "YMD") && isRun(time, of: "HMS")
    }

    /// The letters after the numbers; nil when a number or a letter is missing.
    private static func units(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
        var letters: [UInt8] = []
        var rest = bytes
        while !rest.isEmpty {
            let digits = rest.prefix { StringFormat.isDigit($0) }
            guard !digits.isEmpty, digits.endIndex < rest.endIndex else { return nil }
            letters.append(rest[digits.endIndex])
            rest = rest[(digits.endIndex + 1)...]
        }
        return letters
    }

    private static func isRun(_ letters: [UInt8], of all: String) -> Bool {
        guard let first = letters.first else { return true }
        return Array(all.utf8).drop { $0 != first }.starts(with: letters)
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
        bytes.allSatisfy(StringFormat.isDigit) ? bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) } : nil
    }

    private static func take(
        _ bytes: inout ArraySlice<UInt8>, _ count: Int, after separator: Unicode.Scalar? = nil
    ) -> Int? {
        if let separator {
            guard bytes.first == UInt8(ascii: separator) else { return nil }
            bytes = bytes.dropFirst()
        }
        guard bytes.count >= count, let value = number(bytes.prefix(count)) else { return nil }
        bytes = bytes.dropFirst(count)
        return value
    }
}
