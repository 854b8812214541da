import SourceDiagnostics

extension VerificationReport {
    /// The report as JSON: counts, then each example with its situations, times in milliseconds.
    package var json: String {
        var writer = JSONWriter()
        writer.object { root in
            root.key("examples")
            root.integer(entries.count)
            root.key("wrong")
            root.integer(failures)
            root.key("skipped")
            root.integer(skips)
            root.key("results")
            root.array { list in
                for entry in entries { list.object { entry.write(to: &$0) } }
            }
        }
        return writer.text + "\n"
    }
}

extension VerificationReport.Entry {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.member("operation", operation)
        writer.member("language", language)
        writer.member("variant", variant)
        writer.member("path", path)
        switch outcome {
        case .skipped(let reason):
            writer.member("outcome", "skipped")
            writer.member("reason", reason)
        case .broken(let reason):
            writer.member("outcome", "broken")
            writer.member("reason", reason)
        case .checked(let checks):
            writer.member("outcome", isFailure ? "wrong" : "right")
            writer.key("situations")
            writer.array { list in
                for check in checks { list.object { check.write(to: &$0) } }
            }
        }
    }
}

extension VerificationReport.Check {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.member("situation", situation.name)
        writer.key("milliseconds")
        writer.integer(duration.milliseconds)
        writer.key("faults")
        writer.array { list in
            for fault in faults { list.string(fault) }
        }
    }
}

extension Duration {
    /// Whole milliseconds.
    fileprivate var milliseconds: Int {
        Int(components.seconds * 1_000 + components.attoseconds / 1_000_000_000_000_000)
    }
}
