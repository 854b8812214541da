import Testing

/// One fault of the page that DocSpring published, with what proves that a page does not have it.
struct FaultRow: Sendable, CustomTestStringConvertible {
    /// The number in the list of the faults, 1 to 70.
    let number: Int
    /// What was wrong.
    let fault: String
    /// Words of the complaint about a page with this fault.
    let finding: String
    /// Judges a page; returns a complaint for each place with the fault.
    let check: @Sendable (PublishedPage) throws -> [String]

    init(
        _ number: Int, _ fault: String, finding: String,
        _ check: @escaping @Sendable (PublishedPage) throws -> [String]
    ) {
        self.number = number
        self.fault = fault
        self.finding = finding
        self.check = check
    }

    var testDescription: String { "\(number): \(fault)" }

    /// All rows.
    static let all = prose + javaScript + ruby + python + php + cSharp + curl + acrossLanguages
}

/// A complaint, when something is so.
func complaint(_ text: String, if isFault: Bool) -> [String] { isFault ? [text] : [] }

/// The complaints about programs that are at fault.
/// - Parameters:
///   - programs: what must be judged; that there are none is a complaint too.
///   - text: the complaint.
///   - isFault: judges one.
func complaints(
    _ programs: [Program], _ text: String, where isFault: (Program) throws -> Bool
) rethrows -> [String] {
    guard !programs.isEmpty else { return ["there is no such program"] }
    return try programs.filter(isFault).map { "\($0.label): \(text)" }
}
