import ExampleRunner
import FileAccess
import SourceDiagnostics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Runs the whole path over a folder of documents, each in a process of its own, and prints what became of them.
///
/// `CorpusReport FOLDER [--seconds N] [--list]` for a folder with an `INDEX.csv`, or one with such folders in it;
/// `CorpusReport FOLDER --verify [--documents N] [--sample N] [--language IDS] [--variant NAMES]` runs examples
/// of some of its documents; `CorpusReport --document FILE` is for one document in this process.
@main
enum CorpusReport {
    static func main() {
        let arguments = Array(CommandLine.arguments.dropFirst())
        if arguments.first == "--document", arguments.count > 1 {
            return DocumentRun(path: arguments[1], root: value(of: "--root", in: arguments)).printOutcome()
        }
        guard let folder = arguments.first, !folder.hasPrefix("-") else {
            write("usage: CorpusReport FOLDER [--seconds N] [--list] or FOLDER --verify [--documents N]\n")
            exit(2)
        }
        if arguments.contains("--verify") { return verify(folder, arguments) }
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

    /// Runs examples of documents of a folder, or of the folder `openapi` in it.
    private static func verify(_ folder: String, _ arguments: [String]) {
        let places = [folder, "\(folder)/openapi"]
        guard let place = places.first(where: { CorpusIndex(folder: $0) != nil }),
            let index = CorpusIndex(folder: place)
        else {
            write("CorpusReport: there is no INDEX.csv in \(folder)\n")
            exit(2)
        }
        var size = CorpusVerification.Size()
        if let text = value(of: "--documents", in: arguments) { size.documents = Int(text) ?? size.documents }
        if let text = value(of: "--sample", in: arguments) { size.operations = Int(text) ?? size.operations }
        let names = { (option: String) in
            value(of: option, in: arguments)?.split(separator: ",").map(String.init)
        }
        _ = NetworkIsolation.enter()
        let verification = CorpusVerification(
            folder: place, index: index, size: size, languages: names("--language"),
            variants: names("--variant") ?? ["http"])
        let tally = verification.run { file, number, count in
            Terminal.error("\(number) of \(count): \(file)\n")
        }
        write(tally.text)
        exit(tally.hasFaults ? 1 : 0)
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
