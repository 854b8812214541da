import SourceDiagnostics

/// Reads JSON (RFC 8259) into the same flat tree as YAML.
///
/// libyaml refuses JSON with surrogate pairs, raw C1 controls or keys of over 1,024 characters, hence
/// this reader. It keeps its own stack, so that no document can exhaust the call stack.
struct JSONParser {
    /// What may come next.
    private enum Expectation {
        case value
        case elementOrEnd
        case keyOrEnd
        case key
        case commaOrEnd
        case endOfFile
    }

    private let limits: SyntaxLimits
    private var builder: SyntaxTreeBuilder
    private var scanner: JSONScanner
    private var expectation = Expectation.value

    /// Parses a file.
    ///
    /// - Parameters:
    ///   - file: the file, in UTF-8, with or without a byte order mark.
    ///   - limits: what the document may ask for.
    ///   - diagnostics: gets every finding.
    /// - Returns: the tree, without roots for a blank file; nil when the text is not JSON or beyond a limit.
    static func parse(
        _ file: SourceFile, limits: SyntaxLimits, into diagnostics: inout DiagnosticList
    ) -> SyntaxTree? {
        let positions = SourcePositions(file: file, base: 0, unit: .bytes)
        let builder = file.bytes.withUnsafeBufferPointer { bytes in
            var parser = JSONParser(
                limits: limits, builder: SyntaxTreeBuilder(byteCount: bytes.count),
                scanner: JSONScanner(bytes))
            do throws(SyntaxFailure) {
                try parser.run()
            } catch {
                error.report(positions, into: &diagnostics)
                return SyntaxTreeBuilder?.none
            }
            return parser.builder
        }
        guard let builder else { return nil }
        builder.reportMappings(positions, into: &diagnostics)
        return SyntaxTree(builder, file: file, positions: positions)
    }

    private init(
        limits: SyntaxLimits, builder: consuming SyntaxTreeBuilder, scanner: consuming JSONScanner
    ) {
        self.limits = limits
        self.builder = builder
        self.scanner = scanner
    }

    private mutating func run() throws(SyntaxFailure) {
        scanner.skipByteOrderMark()
        scanner.skipBlanks()
        if scanner.isAtEnd { return }
        while true {
            scanner.skipBlanks()
            switch expectation {
            case .value: try parseValue()
            case .elementOrEnd:
                if scanner.byte == UInt8(ascii: "]") { close() } else { try parseValue() }
            case .keyOrEnd:
                if scanner.byte == UInt8(ascii: "}") { close() } else { try parseKey() }
            case .key: try parseKey()
            case .commaOrEnd: try parseSeparator()
            case .endOfFile:
                guard scanner.isAtEnd else { throw scanner.explanation.trailingContent() }
                return
            }
            if builder.nodeCount > limits.maximumNodes {
                throw limits.tooManyNodes(at: scanner.position)
            }
        }
    }

    private mutating func parseValue() throws(SyntaxFailure) {
        switch scanner.byte {
        case UInt8(ascii: "{"): try open(.mapping)
        case UInt8(ascii: "["): try open(.sequence)
        case UInt8(ascii: "\""):
            try appendString()
            finishValue()
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
            let start = scanner.position
            try scanner.skipNumber()
            appendPlain(from: start)
        case UInt8(ascii: "t"): try appendLiteral("true")
        case UInt8(ascii: "f"): try appendLiteral("false")
        case UInt8(ascii: "n"): try appendLiteral("null")
        default: throw scanner.explanation.value(isAfterComma: isAfterComma)
        }
    }

    /// Whether a closing bracket here would follow a comma.
    private var isAfterComma: Bool {
        expectation == .key || expectation == .value && builder.depth > 0 && !builder.isInMapping
    }

    private mutating func parseKey() throws(SyntaxFailure) {
        guard scanner.byte == UInt8(ascii: "\"") else {
            throw scanner.explanation.key(isAfterComma: isAfterComma)
        }
        try appendString()
        scanner.skipBlanks()
        guard scanner.byte == UInt8(ascii: ":") else { throw scanner.explanation.colon() }
        scanner.position += 1
        expectation = .value
    }

    private mutating func parseSeparator() throws(SyntaxFailure) {
        let isMapping = builder.isInMapping
        switch scanner.byte {
        case UInt8(ascii: ","):
            scanner.position += 1
            expectation = isMapping ? .key : .value
        case UInt8(ascii: "}") where isMapping, UInt8(ascii: "]") where !isMapping: close()
        default:
            throw scanner.explanation.separator(isMapping: isMapping, openedAt: builder.openPosition)
        }
    }

    private mutating func open(_ kind: SyntaxRecord.Kind) throws(SyntaxFailure) {
        guard builder.depth < limits.maximumDepth else { throw limits.tooDeep(at: scanner.position) }
        builder.open(kind, start: scanner.position, end: scanner.position + 1)
        scanner.position += 1
        expectation = kind == .mapping ? .keyOrEnd : .elementOrEnd
    }

    private mutating func close() {
        scanner.position += 1
        builder.close(end: scanner.position)
        finishValue()
    }

    private mutating func finishValue() {
        expectation = builder.depth == 0 ? .endOfFile : .commaOrEnd
    }

    private mutating func appendString() throws(SyntaxFailure) {
        let start = scanner.position
        if let text = try scanner.scanString() {
            builder.appendScalar(text, start: start, end: scanner.position, style: .doubleQuoted)
        } else {
            scanner.decoded.withUnsafeBufferPointer {
                _ = builder.appendScalar(
                    $0, start: start, end: scanner.position, style: .doubleQuoted)
            }
        }
    }

    private mutating func appendLiteral(_ word: StaticString) throws(SyntaxFailure) {
        let start = scanner.position
        guard scanner.skip(word) else { throw scanner.explanation.value(isAfterComma: false) }
        appendPlain(from: start)
    }

    private mutating func appendPlain(from start: Int) {
        let text = UnsafeBufferPointer(rebasing: scanner.bytes[start..<scanner.position])
        builder.appendScalar(text, start: start, end: scanner.position, style: .plain)
        finishValue()
    }
}
