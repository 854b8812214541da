/// Says of a name that it is none of those that there are.
package enum UnknownName {
    /// More names than these are too many to read.
    private static let maximumCount = 40

    /// The words "there is no language 'rubby'; use curl, ruby; did you mean 'ruby'?".
    /// - Parameters:
    ///   - kind: what it should be a name of.
    ///   - name: what was written.
    ///   - known: the names that there are.
    package static func message(_ kind: String, _ name: String, among known: [String]) -> String {
        let choice =
            known.isEmpty || known.count > maximumCount ? "" : "; use \(known.joined(separator: ", "))"
        return "there is no \(kind) '\(name)'\(choice)\(NearestName.hint(name, in: known))"
    }
}
