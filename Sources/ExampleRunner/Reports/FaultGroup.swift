/// The same faults of an example in one or more situations.
struct FaultGroup: Sendable {
    /// The situations, each with the same faults.
    let checks: [VerificationReport.Check]

    /// What was wrong in each of them.
    var faults: [String] { checks.first?.faults ?? [] }

    /// The names of the situations.
    var situations: String { checks.map(\.situation.name).joined(separator: ", ") }

    /// What was seen in the first of them.
    var record: FailureRecord? { checks.first?.record }
}

extension VerificationReport.Entry {
    /// What was wrong and not expected, told once for all situations that are alike in it.
    var faultGroups: [FaultGroup] {
        var groups: [[VerificationReport.Check]] = []
        for check in checks where check.state == .wrong {
            if let index = groups.firstIndex(where: { $0[0].faults == check.faults }) {
                groups[index].append(check)
            } else {
                groups.append([check])
            }
        }
        return groups.map(FaultGroup.init)
    }

    /// Every fault that was not expected, with the names of the situations that it occurred in.
    var faultsBySituations: [(fault: String, situations: String)] {
        var faults: [(fault: String, situations: [String])] = []
        for check in checks where check.state == .wrong {
            for fault in check.faults {
                if let index = faults.firstIndex(where: { $0.fault == fault }) {
                    faults[index].situations.append(check.situation.name)
                } else {
                    faults.append((fault, [check.situation.name]))
                }
            }
        }
        return faults.map { ($0.fault, $0.situations.joined(separator: ", ")) }
    }
}
