/// The core schema of YAML 1.2 (YAML 1.2.2, section 10.3.2): what a plain scalar's text stands for.
///
/// JSON's literals and numbers are a part of it. Booleans of YAML 1.1 such as `yes` and `on` are strings.
enum CoreSchema {
    /// A type, with the value where that costs nothing.
    enum Resolution: Equatable {
        case null
        case boolean(Bool)
        case integer
        case float
        case string
    }

    /// What a plain scalar is.
    static func resolve(_ text: UnsafeBufferPointer<UInt8>) -> Resolution {
        guard let first = text.first else { return .null }
        switch first {
        case UInt8(ascii: "~"), UInt8(ascii: "n"), UInt8(ascii: "N"):
            return isOne(of: ["~", "null", "Null", "NULL"], text) ? .null : .string
        case UInt8(ascii: "t"), UInt8(ascii: "T"):
            return isOne(of: ["true", "True", "TRUE"], text) ? .boolean(true) : .string
        case UInt8(ascii: "f"), UInt8(ascii: "F"):
            return isOne(of: ["false", "False", "FALSE"], text) ? .boolean(false) : .string
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
            UInt8(ascii: "."):
            return resolveNumber(text)
        default:
            return .string
        }
    }

    /// The value of a scalar that `resolve` found to be an integer, or nil when 64 bits cannot hold it.
    static func integer(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
        let (radix, digits) = digits(of: text)
        let isNegative = text.first == UInt8(ascii: "-")
        var value = 0
        for byte in digits {
            let (product, overflows) = value.multipliedReportingOverflow(by: radix)
            let digit = isNegative ? -digitValue(byte) : digitValue(byte)
            let (sum, overflowsToo) = product.addingReportingOverflow(digit)
            if overflows || overflowsToo { return nil }
            value = sum
        }
        return value
    }

    /// The radix of an integer and its digits without sign and prefix.
    static func digits(of text: UnsafeBufferPointer<UInt8>) -> (radix: Int, Slice<UnsafeBufferPointer<UInt8>>)
    {
        if text.count > 2, text[0] == UInt8(ascii: "0") {
            if text[1] == UInt8(ascii: "o") { return (8, text.dropFirst(2)) }
            if text[1] == UInt8(ascii: "x") { return (16, text.dropFirst(2)) }
        }
        let hasSign = text.first == UInt8(ascii: "-") || text.first == UInt8(ascii: "+")
        return (10, text.dropFirst(hasSign ? 1 : 0))
    }

    /// The value of a digit of radix 8, 10 or 16.
    static func digitValue(_ byte: UInt8) -> Int {
        isDigit(byte) ? Int(byte) - 0x30 : Int(byte | 0x20) - 0x61 + 10
    }

    static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    private static func isOne(of words: [StaticString], _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        words.contains { word in
            word.utf8CodeUnitCount == text.count
                && text.elementsEqual(
                    UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
        }
    }

    /// `[-+]?[0-9]+`, `0o[0-7]+`, `0x[0-9a-fA-F]+`, `[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?`,
    /// `[-+]?\.inf` and `\.nan` in three spellings of case each.
    private static func resolveNumber(_ text: UnsafeBufferPointer<UInt8>) -> Resolution {
        let (radix, based) = digits(of: text)
        if radix == 8 {
            return based.allSatisfy { $0 &- 0x30 < 8 } ? .integer : .string
        }
        if radix == 16 {
            return based.allSatisfy { isDigit($0) || ($0 | 0x20) &- 0x61 < 6 } ? .integer : .string
        }
        let hasSign = based.startIndex > 0
        var index = based.startIndex
        let whole = skipDigits(text, &index)
        if index == text.count { return whole > 0 ? .integer : .string }
        var fraction = 0
        if text[index] == UInt8(ascii: ".") {
            index += 1
            fraction = skipDigits(text, &index)
        }
        if whole + fraction == 0 {
            let word = UnsafeBufferPointer(rebasing: based)
            if isOne(of: [".inf", ".Inf", ".INF"], word) { return .float }
            return !hasSign && isOne(of: [".nan", ".NaN", ".NAN"], word) ? .float : .string
        }
        if index < text.count, text[index] | 0x20 == UInt8(ascii: "e") {
            index += 1
            if index < text.count, text[index] == UInt8(ascii: "+") || text[index] == UInt8(ascii: "-") {
                index += 1
            }
            if skipDigits(text, &index) == 0 { return .string }
        }
        return index == text.count ? .float : .string
    }

    private static func skipDigits(_ text: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Int {
        let start = index
        while index < text.count, isDigit(text[index]) { index += 1 }
        return index - start
    }
}
