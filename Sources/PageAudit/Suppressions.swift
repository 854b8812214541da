import SourceDiagnostics

/// Comments of a page that let findings pass: `<!-- specimen-ignore page.silent-error: the output is shown above -->`.
///
/// One holds up to the end of the next block of code, or of the next heading's line if that comes first;
/// `specimen-ignore-page` holds for the page. Each must say why, and one that lets nothing pass is a finding itself.
struct Suppressions {
    private struct Suppression {
        let id: String
        /// Where its findings may stand.
        let scope: Range<Int>
        /// Where it stands.
        let range: Range<Int>
    }

    private let page: Page
    /// Whether findings of an id are told at all.
    private let isTold: (String) -> Bool
    private var suppressions: [Suppression] = []
    private var faults = DiagnosticList(keepingPlaces: true)

    /// Reads the comments of a page.
    init(_ page: Page, isTold: @escaping (String) -> Bool) {
        self.page = page
        self.isTold = isTold
        for line in page.prose {
            let text = page.text(line)
            guard let rest = text.text(after: "specimen-ignore"),
                text.contains("<!--") || text.contains("{/*") || text.trimmed.hasPrefix("// ")
                    || text.trimmed.hasPrefix(".. ")
            else { continue }
            let start = line.upperBound - rest.utf8.count - "specimen-ignore".utf8.count
            read(String(rest), start)
        }
    }

    private mutating func read(_ rest: String, _ start: Int) {
        let isForPage = rest.hasPrefix("-page")
        var text = rest.dropFirst(isForPage ? "-page".count : 0)
        for end in ["-->", "*/"] {
            if let after = text.text(after: end) { text = text.dropLast(after.count + end.count) }
        }
        let sides = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let ids = sides[0].split { $0 == "," || $0.isWhitespace }.map(String.init)
        let range = start..<start + "specimen-ignore".utf8.count
        guard !ids.isEmpty, sides.count == 2, !sides[1].trimmed.isEmpty else {
            faults.error(
                "page.invalid-ignore",
                "say what is to pass and why: specimen-ignore page.silent-error: the reason",
                at: page.range(range))
            return
        }
        for id in ids {
            suppressions.append(
                Suppression(
                    id: id, scope: isForPage ? 0..<Int.max : range.upperBound..<end(after: start),
                    range: range))
        }
    }

    /// The end of the next block of code, or the next heading.
    private func end(after start: Int) -> Int {
        let block = page.blocks.first { $0.range.lowerBound > start }?.range.upperBound ?? Int.max
        let heading = page.headings.first { $0.range.lowerBound > start }?.range.upperBound ?? Int.max
        return min(block, heading) == Int.max ? page.file.bytes.count + 1 : min(block, heading) + 1
    }

    /// The findings that are left, with those about the comments themselves.
    func filter(_ findings: DiagnosticList) -> DiagnosticList {
        var used: Set<Int> = []
        var left = DiagnosticList(keepingPlaces: true)
        for diagnostic in findings.entries.flatMap({ [$0.diagnostic] + $0.further })
        where isTold(diagnostic.id) {
            let place = diagnostic.range?.start ?? 0
            let matching = suppressions.indices.filter {
                suppressions[$0].id == diagnostic.id && suppressions[$0].scope.contains(place)
            }
            used.formUnion(matching)
            if matching.isEmpty { left.report(diagnostic) }
        }
        left.append(contentsOf: faults)
        for index in suppressions.indices where !used.contains(index) && isTold(suppressions[index].id) {
            left.warning(
                "page.unused-ignore", "nothing here is '\(suppressions[index].id)' any more; take this out",
                at: page.range(suppressions[index].range))
        }
        return left
    }
}
