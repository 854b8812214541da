package import SourceDiagnostics

/// Brings the regions of pages up to date.
package struct RegionUpdater {
    /// What became of a page.
    package struct Update {
        /// The bytes of the whole page.
        package let bytes: [UInt8]
        /// The regions that differ from those of the page.
        package let regions: [Region]
    }

    private var documents: [RegionRenderer]
    private let isForced: Bool
    private var names = NearestNameSearch()

    /// Makes an updater.
    /// - Parameters:
    ///   - documents: what regions are made of.
    ///   - isForced: whether texts that were changed by hand are replaced.
    package init(_ documents: [RegionRenderer], isForced: Bool = false) {
        self.documents = documents
        self.isForced = isForced
    }

    /// Brings a page up to date. A region with a fault stays as it is; a page whose markers cannot be understood does
    /// so as a whole.
    /// - Parameters:
    ///   - page: the page.
    ///   - diagnostics: takes what is wrong with its regions.
    package mutating func update(_ page: RegionPage, into diagnostics: inout DiagnosticList) -> Update {
        var writer = RegionWriter(page, isForced: isForced)
        var changed: [Region] = []
        for region in page.regions {
            guard let index = document(of: region, in: page, &diagnostics),
                let text = documents[index].text(of: region, in: page, into: &diagnostics), page.isSound
            else { continue }
            switch writer.write(text, into: region) {
            case .unchanged: continue
            case .updated: changed.append(region)
            case .edited:
                diagnostics.error(
                    "region.edited",
                    "somebody changed the text of '\(region.title)', so it is left as it is; move the change out of the "
                        + "region, or let --force overwrite it",
                    at: page.place(region.start.range))
            case .foreign:
                diagnostics.error(
                    "region.edited",
                    "the text of '\(region.title)' was not made here, so it is left as it is; remove it, or let "
                        + "--force overwrite it",
                    at: page.place(region.start.range))
            }
            guard writer.bytes.count <= SourceFile.maximumSize else {
                diagnostics.error(
                    "output.too-large",
                    "the page would have more than \(SourceFile.maximumSize >> 20) MB; split it",
                    at: SourceRange(file: page.file))
                return Update(bytes: page.file.bytes, regions: [])
            }
        }
        guard !changed.isEmpty else { return Update(bytes: page.file.bytes, regions: []) }
        writer.finish()
        return Update(bytes: writer.bytes, regions: changed)
    }

    /// The document that has a region's operation; nil when there is no such one, or the region is to stay as it is.
    private mutating func document(
        of region: Region, in page: RegionPage, _ diagnostics: inout DiagnosticList
    ) -> Int? {
        let word = region.operation
        var candidates = Array(documents.indices)
        if let spec = region.attributes["spec"] {
            candidates = candidates.filter { index in
                let path = documents[index].path
                return path == spec.text || path.hasSuffix("/" + spec.text)
            }
            guard !candidates.isEmpty else {
                diagnostics.error(
                    "region.unknown-value",
                    UnknownName.message("document", spec.shown, among: documents.map(\.path)),
                    at: page.place(spec.range))
                return nil
            }
        }
        let states = candidates.map { (index: $0, state: documents[$0].state(of: word.text)) }
        let ready = states.filter { $0.state != .unknown }
        guard let first = ready.first else {
            let documents = documents
            let hint = names.hint(word.shown, in: candidates.flatMap { documents[$0].operationIDs })
            diagnostics.error(
                "region.unknown-operation", "no operation has the id '\(word.shown)'\(hint)",
                at: page.place(word.range))
            return nil
        }
        guard ready.count == 1 else {
            let paths = ready.map { documents[$0.index].path }
            diagnostics.error(
                "region.ambiguous-operation",
                "\(paths.joined(separator: " and ")) have an operation '\(word.shown)'; say which with 'spec=\(paths[0])'",
                at: page.place(word.range))
            return nil
        }
        if first.state == .faulty {
            diagnostics.error(
                "region.faulty-operation",
                "a fault in \(documents[first.index].path) leaves nothing to show of '\(word.shown)'; repair that first",
                at: page.place(word.range))
        }
        return first.state == .ready ? first.index : nil
    }
}
