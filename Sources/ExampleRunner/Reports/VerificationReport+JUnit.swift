package import SourceDiagnostics

extension VerificationReport {
    /// The report in JUnit's terms: a suite for each operation, a case for each example and situation.
    package var junit: JUnitReport {
        var suites: [JUnitReport.Suite] = []
        for entry in entries {
            if suites.last?.name != entry.operation { suites.append(JUnitReport.Suite(entry.operation)) }
            suites[suites.count - 1].cases += entry.cases
        }
        return JUnitReport(suites)
    }
}

extension VerificationReport.Entry {
    fileprivate var cases: [JUnitReport.Case] {
        let className = "\(operation).\(language).\(variant)"
        switch outcome {
        case .skipped(let reason): return [.init(name, className: className, .skipped(reason: reason))]
        case .broken where excuse != nil:
            let reason = "expected failure: \(excuse ?? "")"
            return [.init(name, className: className, .skipped(reason: reason))]
        case .broken(let reason):
            return [.init(name, className: className, .failed(message: "cannot be run", text: reason))]
        case .checked(let checks):
            return checks.map { check in
                .init(
                    "\(name), \(check.situation.name)", className: className, check.outcome,
                    time: check.duration)
            }
        }
    }
}

extension VerificationReport.Check {
    fileprivate var outcome: JUnitReport.Outcome {
        guard let fault = faults.first else { return .passed }
        if let excuse { return .skipped(reason: "expected failure: \(excuse)") }
        return .failed(message: fault, text: faults.joined(separator: "\n"))
    }
}
