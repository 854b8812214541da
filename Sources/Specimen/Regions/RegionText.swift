import SourceDiagnostics

/// The text of a region: lines without breaks, without the indentation of the region and without empty lines at both ends.
struct RegionText: Sendable, Equatable {
    /// The lines.
    let lines: [ArraySlice<UInt8>]

    /// Whether there is nothing.
    var isEmpty: Bool { lines.isEmpty }

    private init(trimming lines: [ArraySlice<UInt8>]) {
        var lines = lines[...]
        while lines.first?.isEmpty == true { lines.removeFirst() }
        while lines.last?.isEmpty == true { lines.removeLast() }
        self.lines = Array(lines)
    }

    /// The text that a template made.
    init(_ bytes: [UInt8]) {
        self.init(trimming: PageLines(bytes, bytes.indices).map { bytes[$0.start..<$0.end] })
    }

    /// The text that stands in a page.
    init(of region: Region, in page: RegionPage) {
        let bytes = page.file.bytes
        let indentation = page.format.isIndentable ? bytes[region.start.indentation] : []
        self.init(
            trimming: PageLines(bytes, region.body).map { line in
                let text = bytes[line.start..<line.end]
                if text.allSatisfy(ArraySlice.isBlank) { return [] }
                return text.starts(with: indentation) ? text.dropFirst(indentation.count) : text
            })
    }

    /// What tells this text from others: FNV-1a, eight digits.
    ///
    /// Line breaks, indentation of the whole region and empty lines at its ends make no difference, so that editors and
    /// version control may change them.
    var checksum: String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for line in lines {
            for byte in line { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            hash = (hash ^ 0x0A) &* 0x100_0000_01B3
        }
        let digits = String(UInt32(truncatingIfNeeded: hash ^ hash >> 32), radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}
