/// Finds bytes that are not UTF-8.
enum UTF8Check {
    /// The offset of the first byte that is not part of valid UTF-8, or nil.
    static func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
        // Nearly all files are ASCII. No early end, so that the compiler takes many bytes at a time.
        if bytes.reduce(0, |) < 0x80 { return nil }
        var parser = Unicode.UTF8.ForwardParser()
        var iterator = bytes.makeIterator()
        var offset = 0
        while true {
            switch parser.parseScalar(from: &iterator) {
            case .valid(let scalar): offset += scalar.count
            case .emptyInput: return nil
            case .error: return offset
            }
        }
    }
}
