import ExampleRunner
import FileAccess
import SourceDiagnostics
import Synchronization

/// One line on the terminal that says how far a verification is, written again and again.
final class ProgressLine: Sendable {
    private struct Counts {
        var done = 0
        var wrong = 0
    }

    private let counts = Mutex(Counts())
    private let isShown: Bool
    private let width: Int

    /// Makes a line.
    /// - Parameter isShown: whether there is a terminal that can show it.
    init(isShown: Bool) {
        self.isShown = isShown
        width = Terminal.errorWidth ?? 80
    }

    /// Shows that an example is done; may be called on any thread.
    func show(_ entry: VerificationReport.Entry, of count: Int) {
        guard isShown else { return }
        counts.withLock { counts in
            counts.done += 1
            if entry.isFailure { counts.wrong += 1 }
            let wrong = counts.wrong > 0 ? ", \(counts.wrong) wrong" : ""
            let name = PrintableText.escape("\(entry.operation) \(entry.name)")
            let line = "\(counts.done) of \(count) examples\(wrong): \(name)"
            // A line that wraps could not be taken back.
            Terminal.error("\r\u{1B}[K\(line.prefix(max(width - 1, 0)))")
        }
    }

    /// Takes the line away.
    func end() {
        if isShown { Terminal.error("\r\u{1B}[K") }
    }
}
