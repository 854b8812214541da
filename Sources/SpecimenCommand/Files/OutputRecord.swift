import FileAccess
import ProjectSettings
import SourceDiagnostics
import Specimen

/// The list of the files that were made of an API's document, kept among them, so that a later run can remove those
/// that it no longer makes: of an operation that is gone, or of a language that is no longer wanted.
///
/// Only whole runs keep it. What a run of chosen operations, languages, variants or targets makes is neither listed
/// nor removed. Several APIs may share a folder: each has a list of its own.
struct OutputRecord {
    private static let folder = "files"
    private static let head = "# Made by 'specimen generate', which removes what it no longer makes.\n"

    /// Its own path below the output folder.
    private let path: String
    private let known: [String]
    /// What other APIs have made.
    private let shared: Set<String>

    /// Reads the list of an API; there need not be one yet.
    /// - Parameters:
    ///   - api: the API's name.
    ///   - document: the path of its document, whose name stands for one that has no letters of ASCII.
    ///   - output: the folder of all that is made.
    init(of api: String, _ document: String, in output: String) {
        var names = OutputName()
        let path =
            "\(Self.folder)/\(names.make(api, or: String(document.split(separator: "/").last ?? ""))).txt"
        self.path = path
        known = Self.paths(path, in: output)
        let others = FileReader.list("\(output)/\(Self.folder)", depth: 0)?.map { "\(Self.folder)/\($0)" }
        shared = Set((others ?? []).filter { $0 != path }.flatMap { Self.paths($0, in: output) })
    }

    /// What a whole run changes besides the files that it makes.
    /// - Parameters:
    ///   - made: the paths of those files.
    ///   - kinds: the kinds of output that it was asked for.
    /// - Returns: the list, and with no bytes the files that are to go.
    func update(_ made: [String], of kinds: Set<OutputKind>) -> [(path: String, bytes: [UInt8]?)] {
        let names = Set(made)
        var old = known.filter { path in
            !names.contains(path) && kinds.contains { path.hasPrefix("\($0.rawValue)/") }
        }
        if !old.isEmpty {
            // Where case does not count, one of two names that differ by it alone is the new file's.
            let lowercased = Set(made.map { $0.lowercased() })
            old.removeAll { lowercased.contains($0.lowercased()) }
        }
        let listed = names.union(known).subtracting(old).sorted()
        let text = Self.head + listed.map { "\($0)\n" }.joined()
        return old.filter { !shared.contains($0) }.map { ($0, nil) }
            + [(path, listed.isEmpty ? nil : Array(text.utf8))]
    }

    private static func paths(_ path: String, in output: String) -> [String] {
        var faults = DiagnosticList()
        guard FileWriter(folder: output).holds(path),
            let file = FileReader.read("\(output)/\(path)", into: &faults)
        else { return [] }
        return file.bytes.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
            .filter(canBeMade).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Whether a line of the list, which anybody may have written, is a path that files are made at: it leads to no
    /// other place than below the folder of a kind of output.
    private static func canBeMade(_ line: ArraySlice<UInt8>) -> Bool {
        let names = line.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return names.count > 1 && OutputKind(rawValue: String(decoding: names[0], as: UTF8.self)) != nil
            && names.allSatisfy { !$0.isEmpty && $0.first != UInt8(ascii: ".") && !$0.contains(0) }
    }
}
