/// A length of time in a text: `one hour`, `30 days`.
struct TimeSpan: Sendable {
    /// As it is written.
    let text: String
    /// How long it is.
    let seconds: Int
    /// Where it begins, in bytes from the start of the text.
    let offset: Int

    private static let units = [
        "second": 1, "minute": 60, "hour": 3_600, "day": 86_400, "week": 604_800, "month": 2_592_000,
        "year": 31_536_000,
    ]
    private static let numbers = [
        "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
        "eight": 8,
        "nine": 9, "ten": 10, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "sixty": 60,
        "ninety": 90,
    ]
    private static let largest = 1_000_000

    /// The lengths of time in a text, in order.
    static func all(in text: String) -> [TimeSpan] {
        var found: [TimeSpan] = []
        var before: Substring?
        var earlier: Substring?
        let words = text.split { !($0.isLetter || $0.isNumber) }
        for word in words {
            defer { (earlier, before) = (before, word) }
            // `half a day` is none of these.
            guard earlier?.lowercased() != "half" else { continue }
            guard let before, let unit = unit(word), let number = number(before), number <= largest else {
                continue
            }
            let start = text.utf8.distance(from: text.startIndex, to: before.startIndex)
            found.append(
                TimeSpan(
                    text: String(text[before.startIndex..<word.endIndex]), seconds: number * unit,
                    offset: start))
        }
        return found
    }

    private static func unit(_ word: Substring) -> Int? {
        let lower = word.lowercased()
        return units[lower] ?? (lower.hasSuffix("s") ? units[String(lower.dropLast())] : nil)
    }

    private static func number(_ word: Substring) -> Int? { Int(word) ?? numbers[word.lowercased()] }
}
