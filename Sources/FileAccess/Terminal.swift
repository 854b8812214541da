#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Standard output and standard error.
package enum Terminal {
    /// Writes results. Where they cannot be written, the program ends with exit status 2.
    package static func output(_ text: String) { write(Array(text.utf8), to: 1) }
    /// Writes results as bytes, likewise.
    package static func output(_ bytes: [UInt8]) { write(bytes, to: 1) }
    /// Writes messages.
    package static func error(_ text: String) { write(Array(text.utf8), to: 2) }

    /// Whether messages may be coloured: on a terminal, unless `NO_COLOR` or `TERM=dumb` says no
    /// (no-color.org), or `FORCE_COLOR` says yes.
    package static var errorIsColoured: Bool { isColoured(2) }
    /// Whether results may be coloured.
    package static var outputIsColoured: Bool { isColoured(1) }
    /// Whether messages go to a terminal, so that progress may be shown.
    package static var errorIsTerminal: Bool { isatty(2) == 1 }

    /// Whether messages go to a terminal on which a line can be written anew.
    package static var errorIsRewritable: Bool { errorIsTerminal && variable("TERM") != "dumb" }
    /// How many columns the terminal of results has; nil when results go elsewhere.
    package static var outputWidth: Int? { width(1) }
    /// How many columns the terminal of messages has; nil when messages go elsewhere.
    package static var errorWidth: Int? { width(2) }

    private static func width(_ descriptor: Int32) -> Int? {
        guard isatty(descriptor) == 1 else { return nil }
        if let columns = variable("COLUMNS").flatMap({ Int($0) }), columns > 0 { return columns }
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    private static func isColoured(_ descriptor: Int32) -> Bool {
        if let value = variable("NO_COLOR"), !value.isEmpty { return false }
        if variable("FORCE_COLOR") != nil { return true }
        return isatty(descriptor) == 1 && variable("TERM") != "dumb"
    }

    /// An environment variable.
    package static func variable(_ name: String) -> String? {
        guard let value = getenv(name) else { return nil }
        return String(cString: value)
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return descriptor == 1 ? stop(errno) : () }
            rest = rest.dropFirst(count)
        }
    }

    /// Ends the program when its results are lost. A reader that has enough of them loses nothing.
    private static func stop(_ code: Int32) {
        guard code != EPIPE else { return }
        error("specimen: error: standard output: \(String(cString: strerror(code)))\n")
        exit(2)
    }
}

/// `write(2)` under a name that no method hides.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}
