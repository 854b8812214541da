import SourceDiagnostics

/// Reads JSON (RFC 8259) into the same flat tree as YAML.
///
/// libyaml refuses JSON with surrogate pairs, raw C1 controls or keys of over 1,024 characters, hence
/// this reader. It keeps its own stack, so that no document can exhaust the call stack.
struct JSONParser: ~Copyable {
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
        var parser = JSONParser(limits: limits, builder: SyntaxTreeBuilder(byteCount: file.bytes.count))
        do throws(SyntaxFailure) {
            try file.bytes.withUnsafeBufferPointer { bytes throws(SyntaxFailure) in
                var scanner = JSONScanner(bytes)
                try parser.run(&scanner)
            }
        } catch {
            error.report(positions, into: &diagnostics)
            return nil
        }
        parser.builder.reportMappings(positions, into: &diagnostics)
        return SyntaxTree(parser.builder, file: file, positions: positions)
    }

    private init(limits: SyntaxLimits, builder: consuming SyntaxTreeBuilder) {
        self.limits = limits
        self.builder = builder
    }

    private mutating func run(_ scanner: inout JSONScanner) throws(SyntaxFailure) {
        scanner.skipByteOrderMark()
        scanner.skipBlanks()
        if scanner.isAtEnd { return }
        while true {
            scanner.skipBlanks()
            switch expectation {
            case .value: try parseValue(&scanner)
            case .elementOrEnd:
                if scanner.byte == UInt8(ascii: "]") { close(&scanner) } else { try parseValue(&scanner) }
            case .keyOrEnd:
                if scanner.byte == UInt8(ascii: "}") { close(&scanner) } else { try parseKey(&scanner) }
            case .key: try parseKey(&scanner)
            case .commaOrEnd: try parseSeparator(&scanner)
            case .endOfFile:
                guard scanner.isAtEnd else { throw scanner.explanation.trailingContent() }
                return
            }
            if builder.nodeCount > limits.maximumNodes {
                throw limits.tooManyNodes(at: scanner.position)
            }
        }
    }

    private mutating func parseValue(_ scanner: inout JSONScanner) throws(SyntaxFailure) {
        switch scanner.byte {
        case UInt8(ascii: "{"): try open(&scanner, .mapping)
        case UInt8(ascii: "["): try open(&scanner, .sequence)
        case UInt8(ascii: "\""):
            try appendString(&scanner)
            finishValue()
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
            let start = scanner.position
            try scanner.skipNumber()
            appendPlain(&scanner, from: start)
        case UInt8(ascii: "t"): try appendLiteral(&scanner, "true")
        case UInt8(ascii: "f"): try appendLiteral(&scanner, "false")
        case UInt8(ascii: "n"): try appendLiteral(&scanner, "null")
        default:
            throw scanner.explanation.value(
                isAfterComma: isAfterComma, isDocument: builder.depth == 0)
        }
    }

    /// Whether a closing bracket here would follow a comma.
    private var isAfterComma: Bool {
        expectation == .key || expectation == .value && builder.depth > 0 && !builder.isInMapping
    }

    private mutating func parseKey(_ scanner: inout JSONScanner) throws(SyntaxFailure) {
        guard scanner.byte == UInt8(ascii: "\"") else {
            throw scanner.explanation.key(isAfterComma: isAfterComma)
        }
        try appendString(&scanner)
        scanner.skipBlanks()
        guard scanner.byte == UInt8(ascii: ":") else { throw scanner.explanation.colon() }
        scanner.position += 1
        expectation = .value
    }

    private mutating func parseSeparator(_ scanner: inout JSONScanner) throws(SyntaxFailure) {
        let isMapping = builder.isInMapping
        switch scanner.byte {
        case UInt8(ascii: ","):
            scanner.position += 1
            expectation = isMapping ? .key : .value
        case UInt8(ascii: "}") where isMapping, UInt8(ascii: "]") where !isMapping: close(&scanner)
        default:
            throw scanner.explanation.separator(isMapping: isMapping, openedAt: builder.openPosition)
        }
    }

    private mutating func open(_ scanner: inout JSONScanner, _ kind: SyntaxRecord.Kind) throws(SyntaxFailure)
    {
        guard builder.depth < limits.maximumDepth else { throw limits.tooDeep(at: scanner.position) }
        builder.open(kind, start: scanner.position, end: scanner.position + 1)
        scanner.position += 1
        expectation = kind == .mapping ? .keyOrEnd : .elementOrEnd
    }

    private mutating func close(_ scanner: inout JSONScanner) {
        scanner.position += 1
        builder.close(end: scanner.position)
        finishValue()
    }

    private mutating func finishValue() {
        expectation = builder.depth == 0 ? .endOfFile : .commaOrEnd
    }

    private mutating func appendString(_ scanner: inout JSONScanner) throws(SyntaxFailure) {
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

    private mutating func appendLiteral(_ scanner: inout JSONScanner, _ word: StaticString)
        throws(SyntaxFailure)
    {
        let start = scanner.position
        guard scanner.skip(word) else {
            throw scanner.explanation.value(
                isAfterComma: false, isDocument: builder.depth == 0)
        }
        appendPlain(&scanner, from: start)
    }

    private mutating func appendPlain(_ scanner: inout JSONScanner, from start: Int) {
        let text = UnsafeBufferPointer(rebasing: scanner.bytes[start..<scanner.position])
        builder.appendScalar(text, start: start, end: scanner.position, style: .plain)
        finishValue()
    }
}
