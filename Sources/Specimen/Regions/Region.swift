package import SourceDiagnostics

/// A part of a page, between two markers, that is made of a document.
package struct Region: Sendable {
    /// What stands before it.
    let start: RegionMarker
    /// What stands after it.
    let end: RegionMarker
    /// What it holds.
    let content: RegionContent
    /// The id of the operation.
    let operation: RegionMarker.Word
    /// What else its marker says, by key.
    let attributes: [String: RegionMarker.Word]

    /// The bytes between the lines of the markers.
    var body: Range<Int> { start.line.next..<end.line.start }

    /// The checksum that stands in its end.
    var checksum: RegionMarker.Word? { end.words.count > 1 ? end.words[1] : nil }

    /// The values of an attribute that may have several.
    func list(_ key: String) -> [String] {
        attributes[key]?.text.split(separator: ",").map(String.init) ?? []
    }
}

/// A page with its regions.
package struct RegionPage: Sendable {
    /// The page.
    package let file: SourceFile
    /// What kind of text it is.
    package let format: PageFormat
    /// The regions, in the order of the page.
    package let regions: [Region]
    /// Whether all markers could be understood, so that the page may be written.
    package let isSound: Bool
    /// Whether it has any marker.
    package let hasMarkers: Bool

    /// The place of some bytes.
    func place(_ range: Range<Int>) -> SourceRange {
        SourceRange(file: file, start: range.lowerBound, end: range.upperBound)
    }

    /// The place of the marker that a region begins with.
    package func place(of region: Region) -> SourceRange { place(region.start.range) }
}

extension Region {
    /// What it holds, in the words of its marker.
    package var title: String { "\(content.rawValue) \(operation.shown)" }
}
