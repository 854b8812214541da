package import SourceDiagnostics

/// Finds the regions of a page.
package struct RegionReader {
    private let file: SourceFile
    private let format: PageFormat
    private var regions: [Region] = []
    /// The markers of regions that are open: one, or more where the page has a fault.
    private var open: [RegionMarker] = []
    private var markerCount = 0
    /// How many markers that may begin a region could not be understood; their ends are no further faults.
    private var garbledCount = 0
    private var isSound = true
    private var faults = DiagnosticList()
    private var names = NearestNameSearch()

    /// Finds the regions of a page.
    /// - Parameters:
    ///   - file: the page.
    ///   - format: what kind of text it is.
    ///   - diagnostics: takes every marker that cannot be understood.
    package static func read(
        _ file: SourceFile, as format: PageFormat, into diagnostics: inout DiagnosticList
    ) -> RegionPage {
        var reader = RegionReader(file: file, format: format)
        reader.read()
        diagnostics.append(contentsOf: reader.faults)
        return RegionPage(
            file: file, format: format, regions: reader.regions, isSound: reader.isSound,
            hasMarkers: reader.markerCount > 0)
    }

    private init(file: SourceFile, format: PageFormat) {
        self.file = file
        self.format = format
    }

    private mutating func read() {
        guard !file.bytes.contains(0) else {
            isSound = false
            faults.error(
                "region.not-text", "this is no text in UTF-8, so no region of it can be found; convert it",
                at: SourceRange(file: file))
            return
        }
        var places = format.makePlaces()
        for line in PageLines(file.bytes) where places.takes(file.bytes[line.start..<line.end]) {
            do throws(RegionMarker.Fault) {
                guard let marker = try RegionMarker.read(file.bytes, line, format) else { continue }
                markerCount += 1
                if marker.isEnd { close(marker) } else { begin(marker) }
            } catch {
                markerCount += 1
                isSound = false
                if !error.isEnd { garbledCount += 1 } else if !open.isEmpty { open.removeLast() }
                faults.error("region.syntax", error.message, at: place(error.range))
            }
        }
        for marker in open {
            isSound = false
            faults.error(
                "region.unclosed",
                "the region has no end; write '\(format.marker("end"))' on a line of its own below it",
                at: place(marker.range))
        }
    }

    private mutating func begin(_ marker: RegionMarker) {
        if let outer = open.last {
            isSound = false
            faults.report(
                Diagnostic(
                    .error, "region.nested",
                    "a region begins inside another one; end that one before it, or remove this marker",
                    at: place(marker.range),
                    notes: [Diagnostic.Note("the other one begins here", at: place(outer.range))]))
        }
        open.append(marker)
    }

    private mutating func close(_ end: RegionMarker) {
        guard let start = open.popLast() else {
            isSound = false
            guard garbledCount == 0 else {
                garbledCount -= 1
                return
            }
            faults.error(
                "region.unexpected-end",
                "no region is open here; remove this marker, or write what begins the region",
                at: place(end.range))
            return
        }
        if let word = end.words.dropFirst(2).first ?? end.words.dropFirst().first(where: { !$0.isChecksum }) {
            isSound = false
            faults.error(
                "region.syntax", "nothing but a checksum stands behind 'end'; remove '\(word.shown)'",
                at: place(word.range))
            return
        }
        if open.isEmpty, let region = region(start, end) { regions.append(region) }
    }

    private mutating func region(_ start: RegionMarker, _ end: RegionMarker) -> Region? {
        let first = start.words[0]
        guard first.key == nil, let content = RegionContent(rawValue: first.text) else {
            let known = RegionContent.allCases.map(\.rawValue)
            faults.error(
                "region.unknown-word",
                "no region holds '\(first.shown)'; use \(known.joined(separator: ", ")), end"
                    + names.hint(first.shown, in: known + ["end"]),
                at: place(first.range))
            return nil
        }
        guard let operation = start.words.dropFirst().first, operation.key == nil else {
            faults.error(
                "region.missing-operation",
                "the marker names no operation; write its id behind '\(content.rawValue)'",
                at: place(start.range))
            return nil
        }
        guard let attributes = attributes(start, content) else { return nil }
        if content == .example, attributes["language"] == nil {
            faults.error(
                "region.missing-attribute",
                "one example is in one language; write 'language=ID', or 'examples' for all languages",
                at: place(start.range))
            return nil
        }
        return Region(
            start: start, end: end, content: content, operation: operation, attributes: attributes)
    }

    private mutating func attributes(
        _ marker: RegionMarker, _ content: RegionContent
    ) -> [String: RegionMarker.Word]? {
        var attributes: [String: RegionMarker.Word] = [:]
        var isRight = true
        for word in marker.words.dropFirst(2) {
            let message: String
            if let key = word.key, content.attributes.contains(key) {
                if content == .example, word.text.contains(",") {
                    message = "one example has one \(key); write 'examples' for several"
                } else if attributes.updateValue(word, forKey: key) == nil {
                    continue
                } else {
                    message = "'\(key)' stands here twice; remove one of them"
                }
            } else {
                let key = word.key.map { String($0.prefix(60)) } ?? word.shown
                message =
                    "a marker of '\(content.rawValue)' takes no '\(key)'; use "
                    + content.attributes.map { "\($0)=" }.joined(separator: ", ")
                    + names.hint(key, in: content.attributes)
                    + (word.key == nil ? "; an id with blanks stands between quotes" : "")
            }
            faults.error("region.unknown-attribute", message, at: place(word.range))
            isRight = false
        }
        return isRight ? attributes : nil
    }

    private func place(_ range: Range<Int>) -> SourceRange {
        SourceRange(file: file, start: range.lowerBound, end: range.upperBound)
    }
}

extension RegionMarker.Word {
    /// Whether it can be a checksum.
    fileprivate var isChecksum: Bool {
        key == nil && text.utf8.count <= 16
            && text.utf8.allSatisfy { byte in
                UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || UInt8(ascii: "a")...UInt8(ascii: "f") ~= byte
            }
    }
}
