import CLibYAML
import SourceDiagnostics

/// Reads YAML through libyaml's events into a flat tree, in one pass.
struct YAMLParser: ~Copyable {
    private let limits: SyntaxLimits
    private let positions: SourcePositions
    private var builder: SyntaxTreeBuilder
    /// Where the last leaf or flow collection ended: a block collection ends with it.
    private var lastEnd = 0
    /// The last text in quotes that goes over several lines.
    private var lastLongQuote: (start: Int, end: Int) = (0, 0)
    private var documentStarts: [(start: Int, end: Int)] = []
    private var findings: DiagnosticList

    /// Parses all documents of a file.
    ///
    /// - Parameters:
    ///   - file: the file, in UTF-8.
    ///   - limits: what the document may ask for.
    ///   - diagnostics: gets every finding.
    /// - Returns: the tree, without roots when there is no document; nil when the text is not YAML or beyond a limit.
    static func parse(
        _ file: SourceFile, limits: SyntaxLimits, into diagnostics: inout DiagnosticList
    ) -> SyntaxTree? {
        let base = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let positions = SourcePositions(file: file, base: base, unit: .characters)
        var parser = YAMLParser(
            limits: limits, positions: positions,
            builder: SyntaxTreeBuilder(byteCount: file.bytes.count), findings: diagnostics)
        let failure = file.bytes.withUnsafeBufferPointer { bytes in
            parser.run(UnsafeBufferPointer(rebasing: bytes[base...]), file, base)
        }
        if let failure {
            diagnostics.report(failure)
            return nil
        }
        parser.reportMappings()
        diagnostics = parser.findings
        return SyntaxTree(parser.builder, file: file, positions: positions)
    }

    private init(
        limits: SyntaxLimits, positions: SourcePositions, builder: consuming SyntaxTreeBuilder,
        findings: DiagnosticList
    ) {
        self.findings = findings
        self.limits = limits
        self.positions = positions
        self.builder = builder
    }

    private mutating func run(
        _ input: UnsafeBufferPointer<UInt8>, _ file: SourceFile, _ base: Int
    ) -> Diagnostic? {
        // libyaml must not be given a null pointer, which is what no bytes may be.
        guard !input.isEmpty else { return nil }
        let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
        let event = UnsafeMutablePointer<yaml_event_t>.allocate(capacity: 1)
        defer {
            parser.deallocate()
            event.deallocate()
        }
        guard yaml_parser_initialize(parser) == 1 else {
            return Diagnostic(
                .error, "yaml.too-large", "there is not enough memory to read this file", at: nil)
        }
        defer { yaml_parser_delete(parser) }
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, input.baseAddress, input.count)
        while true {
            guard yaml_parser_parse(parser, event) == 1 else {
                return YAMLFailure(
                    parser.pointee, input: input, file: file, base: base,
                    openPosition: builder.openPosition, longQuote: lastLongQuote
                ).diagnostic(positions)
            }
            defer { yaml_event_delete(event) }
            if event.pointee.type == YAML_STREAM_END_EVENT { return nil }
            do throws(SyntaxFailure) {
                try handle(event)
            } catch {
                var list = DiagnosticList()
                error.report(positions, into: &list)
                return list.entries.first?.diagnostic
            }
        }
    }

    private mutating func handle(_ event: UnsafeMutablePointer<yaml_event_t>) throws(SyntaxFailure) {
        let start = event.pointee.start_mark.index
        let end = event.pointee.end_mark.index
        switch event.pointee.type {
        case YAML_SCALAR_EVENT: appendScalar(event, start, end)
        case YAML_MAPPING_START_EVENT:
            let data = event.pointee.data.mapping_start
            try open(.mapping, tag: data.tag, anchor: data.anchor, start, end)
        case YAML_SEQUENCE_START_EVENT:
            let data = event.pointee.data.sequence_start
            try open(.sequence, tag: data.tag, anchor: data.anchor, start, end)
        case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT:
            // The end of a block collection is an empty token after all that follows it.
            if end > start { lastEnd = end }
            builder.close(end: lastEnd)
        case YAML_ALIAS_EVENT: try appendAlias(event, start, end)
        case YAML_DOCUMENT_START_EVENT:
            documentStarts.append((start, end))
            builder.startDocument()
        default: break
        }
        if builder.nodeCount > limits.maximumNodes { throw limits.tooManyNodes(at: start) }
    }

    private mutating func appendScalar(
        _ event: UnsafeMutablePointer<yaml_event_t>, _ start: Int, _ end: Int
    ) {
        let data = event.pointee.data.scalar
        if event.pointee.start_mark.line < event.pointee.end_mark.line,
            data.style == YAML_SINGLE_QUOTED_SCALAR_STYLE || data.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE
        {
            lastLongQuote = (start, end)
        }
        let bytes = UnsafeBufferPointer(start: data.value, count: data.length)
        var tag = SyntaxRecord.Tag.none
        if let name = data.tag { tag = scalarTag(String(cString: name), bytes, start, end) }
        let record = builder.appendScalar(
            bytes, start: start, end: end, style: SyntaxRecord.Style(data.style), tag: tag)
        if let anchor = data.anchor { builder.anchorScalar(String(cString: anchor), record: record) }
        lastEnd = end
    }

    private mutating func open(
        _ kind: SyntaxRecord.Kind, tag: UnsafeMutablePointer<yaml_char_t>?,
        anchor: UnsafeMutablePointer<yaml_char_t>?, _ start: Int, _ end: Int
    ) throws(SyntaxFailure) {
        guard builder.depth < limits.maximumDepth else { throw limits.tooDeep(at: start) }
        if let tag { checkCollectionTag(String(cString: tag), kind, start, end) }
        builder.open(kind, start: start, end: end, anchor: anchor.map { String(cString: $0) })
        lastEnd = end
    }

    private mutating func appendAlias(
        _ event: UnsafeMutablePointer<yaml_event_t>, _ start: Int, _ end: Int
    ) throws(SyntaxFailure) {
        lastEnd = end
        let name = event.pointee.data.alias.anchor.map { String(cString: $0) } ?? ""
        guard let anchor = builder.anchor(named: name) else {
            findings.error(
                "yaml.undefined-alias",
                "no anchor '&\(name)' stands before this alias"
                    + NearestName.hint(name, in: builder.anchorNames), at: positions.range(start, end))
            return appendNull(start, end)
        }
        if anchor.isOpen {
            findings.error(
                "yaml.recursive-alias",
                "the alias '*\(name)' stands inside the node that it names; repeat only what is needed",
                at: positions.range(start, end))
            return appendNull(start, end)
        }
        if builder.depth + anchor.height > limits.maximumDepth { throw limits.tooDeep(at: start) }
        builder.appendAlias(anchor, start: start, end: end)
    }

    /// Puts null in the place of something that was reported.
    private mutating func appendNull(_ start: Int, _ end: Int) {
        builder.appendScalar(UnsafeBufferPointer(start: nil, count: 0), start: start, end: end, style: .plain)
    }

    private mutating func scalarTag(
        _ name: String, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
    ) -> SyntaxRecord.Tag {
        guard let tag = YAMLTag.scalar(name) else {
            reportUnknownTag(name, start, end)
            return .none
        }
        if YAMLTag.accepts(tag, bytes) { return tag }
        findings.error(
            "yaml.tag-mismatch",
            "the tag '\(YAMLTag.shortName(name))' does not fit this value; remove the tag or change the value",
            at: positions.range(start, end))
        return .string
    }

    private mutating func checkCollectionTag(
        _ name: String, _ kind: SyntaxRecord.Kind, _ start: Int, _ end: Int
    ) {
        if name == YAMLTag.collection(kind) { return }
        if YAMLTag.isCore(name) {
            findings.error(
                "yaml.tag-mismatch",
                "the tag '\(YAMLTag.shortName(name))' does not fit a \(kind); remove the tag",
                at: positions.range(start, end))
        } else {
            reportUnknownTag(name, start, end)
        }
    }

    private mutating func reportUnknownTag(_ name: String, _ start: Int, _ end: Int) {
        findings.warning(
            "yaml.unknown-tag",
            "the tag '\(YAMLTag.shortName(name))' means nothing here and is ignored; remove it",
            at: positions.range(start, end))
    }

    private mutating func reportMappings() {
        builder.reportMappings(positions, into: &findings)
        for place in documentStarts.dropFirst() {
            findings.error(
                "yaml.multiple-documents",
                "a second document starts here; one file holds one document, so split the file or "
                    + "remove the line", at: positions.range(place.start, place.end))
        }
    }
}

extension SyntaxRecord.Style {
    /// The style that libyaml reports.
    init(_ style: yaml_scalar_style_t) {
        switch style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
        case YAML_LITERAL_SCALAR_STYLE: self = .literal
        case YAML_FOLDED_SCALAR_STYLE: self = .folded
        default: self = .plain
        }
    }
}
