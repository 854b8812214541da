import SourceDiagnostics

/// Puts the texts of regions into a page, and leaves everything else as it is, to the byte.
struct RegionWriter {
    /// What becomes of a region.
    enum Outcome: Equatable {
        /// It is as it should be.
        case unchanged
        /// It gets another text.
        case updated
        /// Somebody changed its text, which stays.
        case edited
        /// Its text was not made here, and stays.
        case foreign
    }

    private let page: RegionPage
    /// Whether texts that were changed by hand are replaced.
    private let isForced: Bool
    private(set) var bytes: [UInt8] = []
    /// How much of the page was written.
    private var position = 0

    init(_ page: RegionPage, isForced: Bool) {
        self.page = page
        self.isForced = isForced
        bytes.reserveCapacity(page.file.bytes.count)
    }

    /// Writes the page up to the end of a region, with a text in it.
    mutating func write(_ text: RegionText, into region: Region) -> Outcome {
        let outcome = outcome(text, region)
        if outcome == .updated {
            let marker = region.end
            copy(upTo: region.body.lowerBound)
            append(text, region)
            copy(from: marker.line.start, upTo: marker.range.lowerBound)
            bytes += page.format.marker("end \(text.checksum)").utf8
            position = marker.range.upperBound
        }
        copy(upTo: region.end.line.next)
        return outcome
    }

    /// Writes the rest of the page.
    mutating func finish() { copy(upTo: page.file.bytes.count) }

    private func outcome(_ text: RegionText, _ region: Region) -> Outcome {
        let old = RegionText(of: region, in: page)
        if old == text {
            return region.checksum?.text == text.checksum ? .unchanged : .updated
        }
        if isForced || old.isEmpty || region.checksum?.text == old.checksum { return .updated }
        return region.checksum == nil ? .foreign : .edited
    }

    /// Empty lines keep the text apart from the markers: many readers of Markdown want them there.
    private mutating func append(_ text: RegionText, _ region: Region) {
        let page = page.file.bytes
        let lineBreak = page[region.start.line.end..<region.start.line.next]
        let indentation = self.page.format.isIndentable ? page[region.start.indentation] : []
        bytes += lineBreak
        for line in text.lines {
            if !line.isEmpty { bytes += indentation + line }
            bytes += lineBreak
        }
        if !text.isEmpty { bytes += lineBreak }
    }

    private mutating func copy(from start: Int? = nil, upTo end: Int) {
        bytes += page.file.bytes[(start ?? position)..<end]
        position = end
    }
}
