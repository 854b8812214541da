/// The formats of numbers (OpenAPI 3.2, section 4.2; the OpenAPI Format Registry).
enum NumberFormat {
    private static let bounds: [String: (low: String, high: String)] = [
        "int8": ("-128", "127"), "uint8": ("0", "255"), "int16": ("-32768", "32767"),
        "uint16": ("0", "65535"), "int32": ("-2147483648", "2147483647"), "uint32": ("0", "4294967295"),
        "int64": ("-9223372036854775808", "9223372036854775807"), "uint64": ("0", "18446744073709551615"),
    ]

    /// Whether a number is not of a format; false for formats that are not known.
    static func rejects(_ spelling: String, _ format: String) -> Bool {
        guard let (low, high) = bounds[format], let number = DecimalNumber(spelling),
            let first = DecimalNumber(low), let last = DecimalNumber(high)
        else { return false }
        return !number.isInteger || number < first || number > last
    }
}
