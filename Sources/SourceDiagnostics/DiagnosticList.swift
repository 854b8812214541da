/// All findings of one run, in the order in which they were reported.
///
/// The same finding (id and message) is kept once with a count, so that a fault repeated a
/// thousand times in a document reads as one line.
public struct DiagnosticList: Sendable {
    /// A finding with the number of places that it was reported for.
    public struct Entry: Sendable {
        /// The finding at the first place.
        public fileprivate(set) var diagnostic: Diagnostic
        /// The same finding at further places, at most `DiagnosticList.keptPlaces`.
        public fileprivate(set) var further: [Diagnostic] = []
        /// How often it was reported.
        public fileprivate(set) var count = 1

        /// The further places.
        public var furtherRanges: [SourceRange] { further.compactMap(\.range) }

        /// The message on one line, with how often it was reported if that was more than once.
        var printableMessage: String {
            PrintableText.escape(diagnostic.message) + (count > 1 ? " (\(count) times)" : "")
        }
    }

    private struct Key: Hashable, Sendable {
        let id: String
        let message: String
        let path: String?
        let place: Int?

        init(_ diagnostic: Diagnostic, keepsPlaces: Bool) {
            place = keepsPlaces ? diagnostic.range?.start : nil
            id = diagnostic.id
            message = diagnostic.message
            path = diagnostic.range?.file.path
        }
    }

    /// How many further places of a repeated finding are kept.
    public static let keptPlaces = 100
    /// How many different findings are kept; one more is only counted, unless it is an error and another is not.
    public static let keptFindings = 1_000

    /// The findings as reported, but for errors that took the place of another finding.
    public private(set) var entries: [Entry] = []
    private var indices: [Key: Int] = [:]
    /// Whether the same finding at another place is another one.
    private let keepsPlaces: Bool
    /// The places of findings that are no errors, which may take them.
    private var displaceable: [Int] = []
    /// How often each severity was reported.
    private var counts: [Diagnostic.Severity: Int] = [:]
    /// How many of those were dropped because there were too many.
    private var dropped: [Diagnostic.Severity: Int] = [:]

    /// How many findings were dropped because there were too many.
    public var droppedCount: Int { dropped.values.reduce(0, +) }

    /// Makes an empty list.
    public init() { keepsPlaces = false }

    /// Makes an empty list in which the same finding at another place is another one: where people look for each.
    package init(keepingPlaces: Bool) { keepsPlaces = keepingPlaces }

    private func key(_ diagnostic: Diagnostic) -> Key { Key(diagnostic, keepsPlaces: keepsPlaces) }

    /// Adds a finding, or counts it if it is there already.
    public mutating func report(_ diagnostic: Diagnostic) {
        counts[diagnostic.severity, default: 0] += 1
        add(Entry(diagnostic: diagnostic))
    }

    private mutating func add(_ entry: Entry) {
        let diagnostic = entry.diagnostic
        let key = self.key(diagnostic)
        if let index = indices[key] {
            entries[index].count += entry.count
            let free = Self.keptPlaces - entries[index].further.count
            let places = ([diagnostic] + entry.further).filter { $0.range != nil }
            entries[index].further.append(contentsOf: places.prefix(free))
        } else if entries.count < Self.keptFindings {
            if diagnostic.severity != .error { displaceable.append(entries.count) }
            indices[key] = entries.count
            entries.append(entry)
        } else if diagnostic.severity == .error, let index = displaceable.popLast() {
            drop(entries[index])
            indices[self.key(entries[index].diagnostic)] = nil
            indices[key] = index
            entries[index] = entry
        } else {
            drop(entry)
        }
    }

    private mutating func drop(_ entry: Entry) {
        dropped[entry.diagnostic.severity, default: 0] += entry.count
    }

    /// Adds an error.
    public mutating func error(
        _ id: String, _ message: String, at range: SourceRange?,
        notes: [Diagnostic.Note] = [], fixIts: [FixIt] = []
    ) {
        report(Diagnostic(.error, id, message, at: range, notes: notes, fixIts: fixIts))
    }

    /// Adds a warning.
    public mutating func warning(
        _ id: String, _ message: String, at range: SourceRange?,
        notes: [Diagnostic.Note] = [], fixIts: [FixIt] = []
    ) {
        report(Diagnostic(.warning, id, message, at: range, notes: notes, fixIts: fixIts))
    }

    /// Adds a note.
    public mutating func note(_ id: String, _ message: String, at range: SourceRange?) {
        report(Diagnostic(.note, id, message, at: range))
    }

    /// Adds all findings of another list.
    public mutating func append(contentsOf other: DiagnosticList) {
        for entry in other.entries { add(entry) }
        counts.merge(other.counts, uniquingKeysWith: +)
        dropped.merge(other.dropped, uniquingKeysWith: +)
    }

    /// The findings at places that are wanted, and those that have no place; what was dropped is still counted.
    /// - Parameter isWanted: whether the findings at a place are kept.
    public func filter(_ isWanted: (SourceRange) -> Bool) -> DiagnosticList {
        var list = DiagnosticList()
        list.dropped = dropped
        list.counts = dropped
        for entry in entries {
            let places = [entry.diagnostic] + entry.further
            let kept = places.filter { $0.range.map(isWanted) ?? true }
            if kept.count == places.count {
                list.counts[entry.diagnostic.severity, default: 0] += entry.count
                list.add(entry)
            } else {
                for diagnostic in kept { list.report(diagnostic) }
            }
        }
        return list
    }

    /// The errors among the findings.
    public var errorsOnly: DiagnosticList {
        var list = DiagnosticList()
        for entry in entries where entry.diagnostic.severity == .error { list.add(entry) }
        list.counts[.error] = counts[.error]
        list.dropped[.error] = dropped[.error]
        return list
    }

    /// The same findings with warnings in place of the errors.
    public var withoutErrors: DiagnosticList {
        var list = self
        for index in entries.indices where entries[index].diagnostic.severity == .error {
            list.entries[index].diagnostic.severity = .warning
        }
        list.displaceable = Array(entries.indices)
        list.counts.turnErrorsIntoWarnings()
        list.dropped.turnErrorsIntoWarnings()
        return list
    }

    /// How many findings of a severity were reported, repeats included.
    public func count(_ severity: Diagnostic.Severity) -> Int { counts[severity, default: 0] }

    /// Whether anything is an error.
    public var hasErrors: Bool { count(.error) > 0 }
    /// Whether nothing was reported.
    public var isEmpty: Bool { entries.isEmpty }

    /// The findings by file path and position; those without a place come first.
    public var sorted: [Entry] {
        entries.enumerated().sorted { a, b in
            let (first, second) = (a.element.diagnostic.range, b.element.diagnostic.range)
            let (firstPath, secondPath) = (first?.file.path ?? "", second?.file.path ?? "")
            if firstPath != secondPath { return firstPath < secondPath }
            let (firstStart, secondStart) = (first?.start ?? -1, second?.start ?? -1)
            if firstStart != secondStart { return firstStart < secondStart }
            return a.offset < b.offset
        }.map(\.element)
    }
}

extension [Diagnostic.Severity: Int] {
    fileprivate mutating func turnErrorsIntoWarnings() {
        if let errors = removeValue(forKey: .error) { self[.warning, default: 0] += errors }
    }
}
