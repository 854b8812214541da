import SourceDiagnostics

extension SourceFile {
    /// Whether a file of settings says that its language or target must be named, in a line of its own, so that the
    /// rest of it need not be read.
    var isOptIn: Bool {
        let mark = Array("opt-in: true".utf8)
        var rest = bytes[...]
        while !rest.isEmpty {
            let line = rest.prefix { $0 != UInt8(ascii: "\n") }
            if line.count == mark.count, line.elementsEqual(mark) { return true }
            rest = rest[line.endIndex...].dropFirst()
        }
        return false
    }
}
