/// Repairs a file by the fix-its of its findings: the safe ones, or those too that a person has to look at.
///
/// A fix-it is only kept when the file has no finding after it that it did not have before, so that
/// nothing gets worse. What is outside the edits stays as it is.
package struct SourceFixer: Sendable {
    /// A repaired file.
    package struct Outcome: Sendable {
        /// The file, with the edits.
        package var source: SourceFile
        /// What was found before.
        package let found: DiagnosticList
        /// How many fix-its were applied.
        package var applied = 0
        /// What is left to find.
        package var diagnostics: DiagnosticList
        /// Fix-its that were left out, with the findings that they would have cured.
        package var skipped: [Diagnostic] = []
        /// How often the file was checked.
        fileprivate var checks = 0
    }

    private struct Candidate {
        let diagnostic: Diagnostic
        let fixIt: FixIt

        /// Whether it changes something that is there, and does not only insert.
        var replaces: Bool { fixIt.edits.contains { $0.range.end > $0.range.start } }
    }

    /// A file is checked so many times; what is left then is left to a second run.
    private static let maximumChecks = 200
    private let check: @Sendable (SourceFile) -> DiagnosticList
    private let makesSuggested: Bool

    /// Makes a fixer.
    /// - Parameters:
    ///   - makesSuggested: whether suggested repairs are made where there is no safe one.
    ///   - check: gives the findings of a file.
    package init(
        makingSuggested makesSuggested: Bool = false,
        _ check: @escaping @Sendable (SourceFile) -> DiagnosticList
    ) {
        self.makesSuggested = makesSuggested
        self.check = check
    }

    /// Repairs a file until nothing more can be.
    package func fix(_ source: SourceFile) -> Outcome {
        let found = check(source)
        var outcome = Outcome(source: source, found: found, diagnostics: found)
        while true {
            let candidates = candidates(outcome)
            let before = outcome.applied
            var rest = candidates
            while outcome.applied == before, !rest.isEmpty {
                let tried = FixItApplier(outcome.source).compatible(rest.map(\.fixIt))
                apply(tried.map { rest[$0] }, to: &outcome)
                rest = rest.indices.filter { !tried.contains($0) }.map { rest[$0] }
            }
            guard outcome.applied > before else {
                outcome.skipped = candidates.map(\.diagnostic)
                return outcome
            }
        }
    }

    /// Applies fix-its together if that makes nothing worse; otherwise each half by itself.
    private func apply(_ candidates: [Candidate], to outcome: inout Outcome) {
        guard !candidates.isEmpty else { return }
        let bytes = FixItApplier(outcome.source).apply(candidates.map(\.fixIt))
        let source = SourceFile(path: outcome.source.path, bytes: bytes)
        guard outcome.checks < Self.maximumChecks else { return }
        outcome.checks += 1
        let after = check(source)
        if Self.isBetter(after, than: outcome.diagnostics, by: candidates.count) {
            outcome.source = source
            outcome.diagnostics = after
            outcome.applied += candidates.count
        } else if candidates.count > 1 {
            // Only the first half that can be applied: the ranges of the others belong to the old text.
            let before = outcome.applied
            apply(Array(candidates.prefix(candidates.count / 2)), to: &outcome)
            guard outcome.applied == before else { return }
            apply(Array(candidates.dropFirst(candidates.count / 2)), to: &outcome)
        }
    }

    /// The first fix-it of every finding in the file itself that may be made, a safe one if there is any.
    private func candidates(_ outcome: Outcome) -> [Candidate] {
        let all = outcome.diagnostics.sorted.flatMap { [$0.diagnostic] + $0.further }
        let candidates = all.compactMap { diagnostic -> Candidate? in
            let safe = diagnostic.fixIts.first { $0.applicability == .safe }
            guard let fixIt = safe ?? (makesSuggested ? diagnostic.fixIts.first : nil),
                fixIt.edits.allSatisfy({ $0.range.file === outcome.source })
            else { return nil }
            return Candidate(diagnostic: diagnostic, fixIt: fixIt)
        }
        // What is misspelt comes before what is missing, because it may be the same.
        return candidates.filter(\.replaces) + candidates.filter { !$0.replaces }
    }

    /// Whether so many findings are gone, and none is there that was not there or not as often.
    private static func isBetter(
        _ after: DiagnosticList, than before: DiagnosticList, by number: Int
    ) -> Bool {
        func counts(_ list: DiagnosticList) -> [String: Int] {
            Dictionary(
                list.entries.map { ("\($0.diagnostic.id) \($0.diagnostic.message)", $0.count) },
                uniquingKeysWith: +)
        }
        func total(_ list: DiagnosticList) -> Int { list.entries.reduce(list.droppedCount) { $0 + $1.count } }
        let old = counts(before)
        // Where not all findings are told, new ones may come to light that were there before.
        let isComplete = before.droppedCount == 0
        return total(after) + number <= total(before)
            && (!isComplete || counts(after).allSatisfy { $1 <= old[$0, default: 0] })
    }
}
