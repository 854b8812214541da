import SourceDiagnostics

extension VerificationReport {
    /// The report as JSON: counts, then each example with its situations, times in milliseconds.
    package var json: String {
        var writer = JSONWriter()
        writer.object { root in
            root.shown("title", title)
            root.shown("network", network.description)
            for (name, count) in [
                ("examples", entries.count), ("right", rights), ("wrong", failures),
                ("expected-failures", knownFailures), ("skipped", skips),
            ] {
                root.key(name)
                root.integer(count)
            }
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
        writer.shown("operation", operation)
        writer.shown("route", route)
        writer.member("language", language)
        writer.member("variant", variant)
        writer.shown("path", path)
        switch outcome {
        case .skipped(let reason):
            writer.member("outcome", "skipped")
            writer.shown("reason", reason)
        case .broken(let reason):
            writer.member("outcome", excuse == nil ? "broken" : "known")
            writer.shown("reason", reason)
            if let excuse { writer.shown("expected", excuse) }
        case .checked(let checks):
            writer.member("outcome", isFailure ? "wrong" : isKnownFailure ? "known" : "right")
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
        writer.member("outcome", state.rawValue)
        if let arrival { writer.member("request", arrival.rawValue) }
        writer.key("milliseconds")
        writer.integer(duration.milliseconds)
        writer.key("faults")
        writer.array { list in
            for fault in faults { list.string(PrintableText.escape(fault)) }
        }
        if let excuse { writer.shown("expected", excuse) }
        guard let record else { return }
        writer.key("requests")
        writer.integer(record.requestCount)
        writer.key("compared")
        writer.array { list in
            for aspect in record.aspects { list.object { aspect.write(to: &$0) } }
        }
        if let status = record.answeredStatus {
            writer.key("answered")
            writer.integer(status)
        }
        writer.shown("exit", record.exit)
        writer.shown("output", record.output)
        writer.shown("messages", record.messages)
    }
}

extension RequestAspect {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.shown("name", name)
        writer.key("same")
        writer.boolean(fault == nil)
        if let wanted { writer.shown("wanted", wanted) }
        if let arrived { writer.shown("arrived", arrived) }
    }
}

extension JSONWriter {
    /// Writes a text of a document or a program, in which nothing acts on whoever looks at the file.
    fileprivate mutating func shown(_ name: String, _ text: String) {
        member(name, PrintableText.escape(text, keepingTabs: true, keepingLines: true))
    }
}

extension Duration {
    /// Whole milliseconds.
    fileprivate var milliseconds: Int {
        Int(components.seconds * 1_000 + components.attoseconds / 1_000_000_000_000_000)
    }
}
