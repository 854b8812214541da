import ExampleRunner

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What became of one document.
struct DocumentOutcome: Sendable {
    /// How it ended.
    enum End: String, Sendable {
        case generated, refused, crashed, hung
    }

    /// A finding as the run printed it.
    struct Finding: Sendable {
        let severity: String
        let id: String
        let count: Int
        let place: String
        let message: String
    }

    let row: CorpusIndex.Row
    let end: End
    let findings: [Finding]
    /// Numbers by name: operations, usable, generated, files, bytes, peak.
    let numbers: [String: Int]
    /// Operations that were left out, by the finding that was the reason.
    let omissions: [String: Int]
    /// User and system time in seconds.
    let seconds: Double
    /// What was printed when it crashed.
    let crash: String

    /// Runs a document in a process of its own.
    init(_ row: CorpusIndex.Row, program: String, folder: String, seconds limit: Int) {
        self.row = row
        let command = Command(
            program, ["--document", "\(folder)/\(row.file)"] + Self.root(row.file, in: folder),
            environment: [:], workingDirectory: "/",
            timeLimit: .seconds(limit), outputLimit: 16 << 20)
        let result = ProcessRunner().run(command)
        var numbers: [String: Int] = [:]
        var omissions: [String: Int] = [:]
        var findings: [Finding] = []
        var isAccepted = false
        var isComplete = false
        let text = String(decoding: result.standardOutput, as: UTF8.self)
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            switch parts[0] {
            case "accepted": isAccepted = true
            case "end": isComplete = true
            case "omitted" where parts.count == 3: omissions[parts[1], default: 0] += Int(parts[2]) ?? 0
            case "finding" where parts.count == 6:
                findings.append(
                    Finding(
                        severity: parts[1], id: parts[2], count: Int(parts[3]) ?? 1, place: parts[4],
                        message: parts[5]))
            default: if parts.count == 2 { numbers[parts[0]] = Int(parts[1]) }
            }
        }
        self.numbers = numbers
        self.omissions = omissions
        self.findings = findings
        let time = result.processorTime.components
        seconds = Double(time.seconds) + Double(time.attoseconds) / 1e18
        crash = String(decoding: result.standardError.prefix(2_000), as: UTF8.self)
        switch result.exit {
        case .timedOut: end = .hung
        case .exited(0) where isComplete: end = isAccepted ? .generated : .refused
        default: end = .crashed
        }
    }

    /// The folder of a document in several files: `multi/NAME`.
    private static func root(_ file: String, in folder: String) -> [String] {
        let parts = file.split(separator: "/")
        return parts.count > 2 && parts[0] == "multi" ? ["--root", "\(folder)/multi/\(parts[1])"] : []
    }

    /// Whether the list says that the document is no valid OpenAPI.
    var isExpectedInvalid: Bool? {
        switch row.fields["expected"] {
        case "invalid": true
        case "valid": false
        default: nil
        }
    }

    /// Whether anything was reported that makes the run fail.
    var hasErrors: Bool { findings.contains { $0.severity == "error" } }
}
