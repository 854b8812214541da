import APIContract
import FileAccess
import OpenAPIDocument
import ProjectSettings
import SourceDiagnostics
import Specimen

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The whole path for one document in this process; what happened is printed as lines of words.
struct DocumentRun {
    let path: String
    /// The folder that references may lead into; nil for the document's own.
    let root: String?

    /// Generates everything in memory, and prints one line for each fact, its parts separated by tabs.
    func printOutcome() {
        guard let bytes = contents() else { return CorpusReport.write("unreadable\n") }
        let source = SourceFile(path: path, bytes: bytes)
        var diagnostics = DiagnosticList()
        var lines: [String] = []
        if let read = Generator.contract(
            source, loader: FolderLoader(fileAt: path, root: root), into: &diagnostics)
        {
            let (document, contract) = (read.document, read.contract)
            lines.append("operations\t\(document.operations(document.references).count)")
            lines.append("usable\t\(contract.operations.count)")
            let builder = OutputPlan.make(contract, GeneratorOptions(), into: &diagnostics)
            let files = builder?.render(into: &diagnostics) ?? []
            lines.append("generated\t\(builder?.items.count ?? 0)")
            lines.append("files\t\(files.count)")
            lines.append("bytes\t\(files.reduce(0) { $0 + $1.bytes.count })")
            for omission in contract.omissions {
                lines.append("omitted\t\(Set(omission.causes).sorted().joined(separator: ", "))\t1")
            }
            lines.append("accepted")
        }
        lines.append("peak\t\(peakMemory)")
        for entry in diagnostics.sorted {
            let finding = entry.diagnostic
            let place = finding.range.map { "\($0.startLocation.line):\($0.startLocation.column)" } ?? ""
            let message = PrintableText.escape(finding.message)
            lines.append(
                "finding\t\(finding.severity.rawValue)\t\(finding.id)\t\(entry.count)\t\(place)\t\(message)")
        }
        CorpusReport.write(lines.joined(separator: "\n") + "\nend\n")
    }

    /// The largest resident set of this process so far, in bytes.
    private var peakMemory: Int {
        var usage = rusage()
        #if os(Linux)
            getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
            return usage.ru_maxrss * 1024
        #else
            getrusage(RUSAGE_SELF, &usage)
            return usage.ru_maxrss
        #endif
    }

    private func contents() -> [UInt8]? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            guard count > 0 else { return bytes }
            bytes.append(contentsOf: buffer[0..<count])
        }
    }
}
