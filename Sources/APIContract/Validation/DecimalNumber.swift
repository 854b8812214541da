/// A number as its decimal spelling says, exactly: an integer times a power of ten.
///
/// JSON Schema compares numbers by value (JSON Schema Core, section 4.2.2), and neither 0.1 nor an id of
/// twenty digits survives a `Double`.
package struct DecimalNumber: Sendable {
    private let isNegative: Bool
    /// The digits as numbers, the first and the last not zero; none for zero.
    private let digits: [UInt8]
    private let exponent: Int

    /// Reads a number in the grammar of JSON (RFC 8259, section 6).
    /// - Returns: nil for anything else, and for exponents beyond a billion.
    package init?(_ spelling: String) {
        var bytes = Array(spelling.utf8)[...]
        let isNegative = bytes.first == UInt8(ascii: "-")
        if isNegative || bytes.first == UInt8(ascii: "+") { bytes.removeFirst() }
        var digits: [UInt8] = []
        var exponent = 0
        var hasPoint = false
        while let byte = bytes.first {
            if byte == UInt8(ascii: "."), !hasPoint {
                hasPoint = true
            } else if (0x30...0x39).contains(byte) {
                digits.append(byte - 0x30)
                if hasPoint { exponent -= 1 }
            } else {
                break
            }
            bytes.removeFirst()
        }
        guard !digits.isEmpty else { return nil }
        if let byte = bytes.first {
            guard byte | 0x20 == UInt8(ascii: "e"),
                let written = Int(String(decoding: bytes.dropFirst(), as: UTF8.self)),
                abs(written) <= 1_000_000_000
            else { return nil }
            exponent += written
        }
        while digits.last == 0 {
            digits.removeLast()
            exponent += 1
        }
        let leading = digits.prefix { $0 == 0 }.count
        digits.removeFirst(leading)
        self.isNegative = isNegative && !digits.isEmpty
        self.digits = digits
        self.exponent = digits.isEmpty ? 0 : exponent
    }

    /// Whether it has no fraction: 1.0 is an integer, too.
    package var isInteger: Bool { exponent >= 0 }

    /// A spelling that equal numbers share.
    var canonical: String {
        let text = String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self)
        return digits.isEmpty ? "0" : "\(isNegative ? "-" : "")\(text)e\(exponent)"
    }

    /// Whether it is a multiple of another number; nil when the other has over 18 digits.
    package func isMultiple(of divisor: DecimalNumber) -> Bool? {
        if digits.isEmpty { return true }
        guard !divisor.digits.isEmpty else { return false }
        // Its last digit is not zero, so no power of ten can be taken out.
        guard exponent >= divisor.exponent else { return false }
        guard divisor.digits.count <= 18 else { return nil }
        let modulus = divisor.digits.reduce(UInt64(0)) { $0 * 10 + UInt64($1) }
        var rest = UInt64(0)
        for digit in digits { rest = (Self.product(rest, 10, modulus) + UInt64(digit)) % modulus }
        var power = 10 % modulus
        var remaining = exponent - divisor.exponent
        while remaining > 0 {
            if remaining & 1 == 1 { rest = Self.product(rest, power, modulus) }
            power = Self.product(power, power, modulus)
            remaining >>= 1
        }
        return rest == 0
    }

    /// The spelling of a multiple, without an exponent; nil when it has too many digits.
    func multiplied(by factor: Int) -> String? {
        guard digits.count <= 15, abs(exponent) <= 30 else { return nil }
        let significand = digits.reduce(0) { $0 * 10 + Int($1) }
        let (value, isTooLarge) = significand.multipliedReportingOverflow(by: isNegative ? -factor : factor)
        guard !isTooLarge, value.magnitude < 1_000_000_000_000_000_000 else { return nil }
        let sign = value < 0 ? "-" : ""
        var text = String(value.magnitude)
        guard exponent < 0 else { return sign + (value == 0 ? "0" : text + zeros(exponent)) }
        if text.utf8.count <= -exponent { text = zeros(1 - exponent - text.utf8.count) + text }
        return "\(sign)\(text.dropLast(-exponent)).\(text.suffix(-exponent))"
    }

    private func zeros(_ count: Int) -> String { String(repeating: "0", count: count) }

    private static func product(_ a: UInt64, _ b: UInt64, _ modulus: UInt64) -> UInt64 {
        let product = (a % modulus).multipliedFullWidth(by: b % modulus)
        return modulus.dividingFullWidth(product).remainder
    }
}

extension DecimalNumber: Comparable {
    package static func == (a: DecimalNumber, b: DecimalNumber) -> Bool {
        a.isNegative == b.isNegative && a.exponent == b.exponent && a.digits == b.digits
    }

    package static func < (a: DecimalNumber, b: DecimalNumber) -> Bool {
        if a.isNegative != b.isNegative { return a.isNegative }
        return a.isNegative ? b.isSmallerInMagnitude(than: a) : a.isSmallerInMagnitude(than: b)
    }

    private func isSmallerInMagnitude(than other: DecimalNumber) -> Bool {
        if digits.isEmpty || other.digits.isEmpty { return digits.isEmpty && !other.digits.isEmpty }
        let (size, otherSize) = (digits.count + exponent, other.digits.count + other.exponent)
        if size != otherSize { return size < otherSize }
        return digits.lexicographicallyPrecedes(other.digits)
    }
}
