package import SourceDiagnostics

extension VerificationReport {
    /// The failures as findings at the operations of the document, one for each example.
    package var findings: DiagnosticList {
        var list = DiagnosticList()
        for entry in entries {
            switch entry.outcome {
            case .skipped(let reason):
                list.note(
                    "verify.skipped-example", "\(entry.title) was not run: \(reason)", at: entry.range)
            case .broken(let reason) where entry.excuse == nil:
                list.error(
                    "verify.broken-example", "\(entry.title) cannot be run: \(reason)", at: entry.range)
            case .broken: break
            case .checked:
                let faults = entry.faultsBySituations.map { "\($0.situations): \($0.fault)" }
                guard !faults.isEmpty else { continue }
                list.error(
                    "verify.wrong-example", "\(entry.title) is wrong; \(faults.joined(separator: "; "))",
                    at: entry.range)
            }
        }
        return list
    }
}

extension VerificationReport.Entry {
    /// The example in words.
    fileprivate var title: String { "the example of \(operation) in \(name)" }
}
