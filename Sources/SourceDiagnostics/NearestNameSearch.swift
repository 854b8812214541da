/// Searches for the names that were probably meant, until all searches together have cost enough: of a document
/// with very many slips nobody reads every hint.
public struct NearestNameSearch: Sendable {
    /// How many candidates are looked at.
    public static let maximumCandidates = 250_000

    private var left = Self.maximumCandidates

    /// Makes a search that has cost nothing yet.
    public init() {}

    /// The words "; did you mean 'x'?" for the nearest candidate, or nothing.
    /// - Parameters:
    ///   - name: what was written.
    ///   - candidates: what could have been written; not gathered when it is not looked at.
    public mutating func hint(_ name: String, in candidates: @autoclosure () -> [String]) -> String {
        find(name, in: candidates()).map { "; did you mean '\($0)'?" } ?? ""
    }

    /// The nearest candidate, if one is near.
    package mutating func find(_ name: String, in candidates: @autoclosure () -> [String]) -> String? {
        guard left > 0 else { return nil }
        let candidates = candidates()
        left -= candidates.count
        return NearestName.find(name, in: candidates)
    }
}
