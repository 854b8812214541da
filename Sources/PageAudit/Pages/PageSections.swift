/// The sections of a page: each reaches from its heading to the next one of the same level or above.
struct PageSections: Sendable {
    /// A section.
    struct Section: Sendable {
        /// Where its heading begins; the start of the page for what stands before all headings.
        let start: Int
        let level: Int
        /// The section that it is in; nil for the whole page.
        let parent: Int?
    }

    /// The whole page, then the sections in their order.
    let sections: [Section]

    init(_ headings: [Page.Heading]) {
        var sections = [Section(start: 0, level: 0, parent: nil)]
        var open = [0]
        for heading in headings {
            while open.count > 1, let last = open.last, sections[last].level >= heading.level {
                open.removeLast()
            }
            sections.append(Section(start: heading.range.lowerBound, level: heading.level, parent: open.last))
            open.append(sections.count - 1)
        }
        self.sections = sections
    }

    /// The sections that a place is in, the smallest first; the last one is the page.
    func around(_ offset: Int) -> [Int] {
        var (low, high) = (0, sections.count)
        while low + 1 < high {
            let middle = (low + high) / 2
            if sections[middle].start <= offset { low = middle } else { high = middle }
        }
        var found = [low]
        while let last = found.last, let parent = sections[last].parent { found.append(parent) }
        return found
    }
}

/// What stands in the sections of a page, by an id: nothing, one thing only, or several.
struct SectionSubjects: Sendable {
    /// What a section has of it.
    enum Subject: Sendable, Hashable {
        case none
        case one(String)
        case several

        fileprivate func joined(with id: String) -> Subject {
            switch self {
            case .none, .one(id): .one(id)
            case .one, .several: .several
            }
        }
    }

    private let sections: PageSections
    private var subjects: [Subject]
    /// What the sections say in their own lines, not in those of a section below them.
    private var saying: [Int: Subject] = [:]
    private let places: [(offset: Int, id: String)]

    /// Sorts places by section.
    /// - Parameters:
    ///   - places: the places with the ids of what they are about.
    ///   - sections: the sections.
    init(_ places: [(offset: Int, id: String)], _ sections: PageSections) {
        self.sections = sections
        self.places = places.sorted { $0.offset < $1.offset }
        subjects = sections.sections.map { _ in .none }
        for place in places {
            let around = sections.around(place.offset)
            if let own = around.first { saying[own] = (saying[own] ?? .none).joined(with: place.id) }
            for section in around { subjects[section] = subjects[section].joined(with: place.id) }
        }
    }

    /// The smallest section around a place.
    func section(at offset: Int) -> Int { sections.around(offset).first ?? 0 }

    /// Whether a section around a place says itself what it is about, so that it is not told by one beside it.
    func isSaid(around offset: Int) -> Bool { sections.around(offset).contains { saying[$0] != nil } }

    /// Whether a section around a place says itself that it is about one thing.
    func isSaid(_ id: String, around offset: Int) -> Bool {
        sections.around(offset).contains { saying[$0] == .one(id) }
    }

    /// What the smallest section around a place that has any is about.
    func subject(at offset: Int) -> Subject {
        sections.around(offset).lazy.map { subjects[$0] }.first { $0 != .none } ?? .none
    }

    /// What the last place before another one in the same section is about, where the section has several; what the
    /// section says in its own lines, where only those below it say more.
    func nearest(before offset: Int) -> String? {
        for section in sections.around(offset) where subjects[section] != .none {
            switch (subjects[section], saying[section] ?? .none) {
            case (.one(let id), _), (.several, .one(let id)): return id
            case (.several, .several): return last(before: offset, in: section)
            case (.several, .none), (.none, _): return nil
            }
        }
        return nil
    }

    private func last(before offset: Int, in section: Int) -> String? {
        var (low, high) = (0, places.count)
        while low < high {
            let middle = (low + high) / 2
            if places[middle].offset < offset { low = middle + 1 } else { high = middle }
        }
        guard low > 0, self.section(at: places[low - 1].offset) == section else { return nil }
        let last = places[low - 1]
        // A program that sends several requests says nothing of which one is answered.
        let isOnly = places[..<low].reversed().prefix { $0.offset == last.offset }.allSatisfy {
            $0.id == last.id
        }
        return isOnly ? last.id : nil
    }
}
