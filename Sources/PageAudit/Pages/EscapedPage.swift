import SourceDiagnostics

/// A page that keeps its code in texts of JSON or in elements of HTML, read as if the code stood between fences.
///
/// The editor of ReadMe writes `[block:code]`, an object with the codes and their languages, and `[/block]`; exports of
/// wikis and old pages have `<pre>`. What is
/// found in the code is told, and changed, where it stands in the page.
struct EscapedPage {
    /// The page.
    let source: SourceFile
    /// The page with fences around its code.
    let plain: SourceFile
    private let pieces: [EscapedPiece]

    /// Reads a page; nil when it has no such code.
    init?(_ source: SourceFile) {
        var writer = EscapedPageWriter(source)
        guard writer.write() else { return nil }
        self.source = source
        plain = SourceFile(path: source.path, bytes: writer.plain)
        pieces = writer.pieces
    }

    /// The piece that a byte is in.
    private func piece(of offset: Int) -> EscapedPiece? {
        var (low, high) = (0, pieces.count)
        while low < high {
            let middle = (low + high) / 2
            if pieces[middle].plain.upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low < pieces.count ? pieces[low] : pieces.last
    }

    /// Where a stretch of the plain page stands in the page.
    private func range(_ range: SourceRange) -> Range<Int> {
        let lower = piece(of: range.start)?.source(range.start) ?? 0
        guard range.end > range.start else { return lower..<lower }
        let upper = piece(of: range.end - 1)?.source(endingAt: range.end) ?? lower
        return lower..<max(lower, upper)
    }

    // MARK: Findings

    /// The findings in a plain page as findings in the page.
    func findings(_ findings: DiagnosticList) -> DiagnosticList {
        var own = DiagnosticList(keepingPlaces: true)
        var shown: SourceFile?
        for diagnostic in findings.entries.flatMap({ [$0.diagnostic] + $0.further }) {
            func moved(_ range: SourceRange) -> SourceRange {
                // The plain page may be one with stars in it.
                let isPlain = range.file === plain
                if !isPlain, shown == nil {
                    shown = SourceFile(path: source.path, bytes: bytes(like: range.file.bytes))
                }
                let place = self.range(range)
                return SourceRange(
                    file: isPlain ? source : shown ?? source, start: place.lowerBound, end: place.upperBound)
            }
            own.report(
                Diagnostic(
                    diagnostic.severity, diagnostic.id, diagnostic.message, at: diagnostic.range.map(moved),
                    notes: diagnostic.notes.map { Diagnostic.Note($0.message, at: $0.range.map(moved)) },
                    fixIts: diagnostic.fixIts.compactMap(fixIt)))
        }
        return own
    }

    /// The page's bytes with stars where a copy of the plain page has them.
    func bytes(like copy: [UInt8]) -> [UInt8] {
        var bytes = source.bytes
        for index in plain.bytes.indices where copy[index] != plain.bytes[index] {
            let place = range(SourceRange(file: plain, start: index, end: index + 1))
            for star in place { bytes[star] = UInt8(ascii: "*") }
        }
        return bytes
    }

    /// A change of the plain page as one of the page; nil when it would change what does not stand there.
    private func fixIt(_ fixIt: FixIt) -> FixIt? {
        let edits = fixIt.edits.compactMap(edit)
        guard edits.count == fixIt.edits.count else { return nil }
        return FixIt(fixIt.message, fixIt.applicability, edits)
    }

    private func edit(_ edit: FixIt.Edit) -> FixIt.Edit? {
        let own = edit.range.start..<edit.range.end
        var text = edit.replacement
        let touched = pieces.filter {
            own.isEmpty
                ? $0.plain.lowerBound <= own.lowerBound && own.lowerBound <= $0.plain.upperBound
                : $0.plain.overlaps(own)
        }
        guard var piece = touched.first(where: { $0.kind != .added }) else { return nil }
        if own.isEmpty, piece.kind == .same,
            let code = touched.first(where: {
                ($0.kind == .escaped || $0.kind == .element) && $0.plain.lowerBound == own.lowerBound
            })
        {
            piece = code
        }
        var range = self.range(edit.range)
        if own.isEmpty {
            let place =
                own.lowerBound == piece.plain.upperBound
                ? piece.source(endingAt: own.lowerBound) : piece.source(own.lowerBound)
            range = place..<place
        }
        for other in touched where other.plain != piece.plain {
            // The line break behind the last line of code is not there.
            let isEnd = other.kind == .added && other.plain.lowerBound == piece.plain.upperBound
            guard isEnd || own.isEmpty else { return nil }
            if isEnd, !own.isEmpty {
                guard other.plain.count == 1, text.hasSuffix("\n") else { return nil }
                text.removeLast()
            }
        }
        return FixIt.Edit(
            SourceRange(file: source, start: range.lowerBound, end: range.upperBound), piece.written(text))
    }
}
