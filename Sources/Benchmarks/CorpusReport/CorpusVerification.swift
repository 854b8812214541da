import ProjectSettings
import APIContract
import ExampleRunner
import FileAccess
import OpenAPIDocument
import ProjectSettings
import SourceDiagnostics
import Specimen

/// Runs examples of documents that are spread evenly over a corpus, and says what became of their requests.
struct CorpusVerification {
    /// How much is run.
    struct Size {
        var documents = 100
        /// Operations of each document.
        var operations = 3
    }

    private let folder: String
    private let rows: [CorpusIndex.Row]
    private let size: Size
    private let options: GeneratorOptions

    /// Makes a verification.
    /// - Parameters:
    ///   - folder: the folder that the list is about.
    ///   - index: the list.
    ///   - size: how much is run.
    ///   - languages: the languages of the examples; nil for all.
    ///   - variants: the variants of the examples.
    init(folder: String, index: CorpusIndex, size: Size, languages: [String]?, variants: [String]) {
        let usable = index.rows.filter { (Int($0.fields["operations"] ?? "") ?? 0) > 0 }
        let count = min(size.documents, usable.count)
        rows = (0..<count).map { usable[(2 * $0 + 1) * usable.count / (2 * count)] }
        self.folder = folder
        self.size = size
        var options = GeneratorOptions()
        options.outputs = [.client, .examples]
        options.languages = languages
        options.variants = variants
        options.selection.sample = size.operations
        self.options = options
    }

    /// Runs everything; takes minutes.
    /// - Parameter progress: is told of each document before it is run.
    func run(_ progress: (_ file: String, _ number: Int, _ count: Int) -> Void) -> VerificationTally {
        var tally = VerificationTally()
        for (number, row) in rows.enumerated() {
            progress(row.file, number + 1, rows.count)
            let wanted = min(size.operations, Int(row.fields["operations"] ?? "") ?? 0)
            var diagnostics = DiagnosticList()
            let report = verify("\(folder)/\(row.file)", into: &diagnostics)
            tally.add(row.file, report, diagnostics, wanted: wanted)
        }
        return tally
    }

    private func verify(_ path: String, into diagnostics: inout DiagnosticList) -> VerificationReport? {
        guard let source = FileReader.read(path, into: &diagnostics),
            let contract = Generator.contract(
                source, options, loader: FolderLoader(fileAt: path, root: nil), into: &diagnostics)?.contract,
            let plan = OutputPlan.make(contract, options, into: &diagnostics)
        else { return nil }
        return ExampleVerifier(plan).verify(into: &diagnostics)
    }
}
