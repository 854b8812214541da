import ExampleRunner
import SourceDiagnostics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Runs the whole path over a folder of documents, each in a process of its own, and prints what became of them.
///
/// `CorpusReport FOLDER [--seconds N] [--list]` for a folder with an `INDEX.csv`, or one with such folders in it; `CorpusReport --document FILE` for one document in this process.
@main
enum CorpusReport {
    static func main() {
        let arguments = Array(CommandLine.arguments.dropFirst())
        if arguments.first == "--document", arguments.count > 1 {
            return DocumentRun(path: arguments[1], root: value(of: "--root", in: arguments)).printOutcome()
        }
        guard let folder = arguments.first, !folder.hasPrefix("-") else {
            write("usage: CorpusReport FOLDER [--seconds N] [--list]\n")
            exit(2)
        }
        let seconds = value(of: "--seconds", in: arguments).flatMap(Int.init) ?? 60
        guard let program = absolute(CommandLine.arguments[0]), let root = absolute(folder) else {
            write("CorpusReport: start it by its path, with a folder that exists\n")
            exit(2)
        }
        let folders = ["\(root)", "\(root)/openapi", "\(root)/openapi-edge"]
        var isClean = true
        var count = 0
        for folder in folders {
            guard let index = CorpusIndex(folder: folder) else { continue }
            let outcomes = ParallelMap().map(index.rows) { row in
                DocumentOutcome(row, program: program, folder: folder, seconds: seconds)
            }
            let table = ReportTable(outcomes: outcomes)
            write("\(folder)\n\(table.text(listing: arguments.contains("--list")))\n")
            isClean = isClean && table.isClean
            count += 1
        }
        if count == 0 { write("CorpusReport: there is no INDEX.csv in \(folder)\n") }
        exit(count == 0 ? 2 : isClean ? 0 : 1)
    }

    /// Writes to standard output.
    static func write(_ text: String) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { systemWrite(1, $0.baseAddress, $0.count) }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    private static func absolute(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    private static func value(of option: String, in arguments: [String]) -> String? {
        guard let index = arguments.firstIndex(of: option), index + 1 < arguments.count else { return nil }
        return arguments[index + 1]
    }
}

/// `write(2)` under a name that no method hides.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}
