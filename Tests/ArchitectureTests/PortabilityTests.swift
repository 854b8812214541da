import Foundation
import SpecimenHarness
import Testing

/// The repository speaks of itself alone: it holds no path of a machine that it was written on.
struct PortabilityTests {
    /// Put together here, so that this file does not find itself.
    private static let roots = ["work", "root", "home", "Users", "workspace", "tmp/wt"].map { "/\($0)/" }

    /// What git does not keep, and git's own.
    private static let notOurs: Set = [".git", ".build", ".swiftpm", ".venv", "output"]

    @Test func noFileNamesAMachine() throws {
        let top = try FileManager.default.contentsOfDirectory(atPath: Repository.root)
            .filter { !Self.notOurs.contains($0) }
        let paths = top.sorted().flatMap { name in
            let below = Repository.files(under: name)
            return below.isEmpty ? [name] : below
        }
        for folder in [".ci/", "Sources/", "Tests/", "docs/", "spec/", "templates/"] {
            #expect(paths.contains { $0.hasPrefix(folder) }, "\(folder) is not looked at")
        }
        for path in paths {
            let bytes = try Data(contentsOf: URL(filePath: Repository.path(path)))
            // What is no text, such as a test's image, names nothing.
            guard let text = String(data: bytes, encoding: .utf8) else { continue }
            for root in Self.roots {
                for match in text.ranges(of: root) where isStart(match, of: text) {
                    let line = text[..<match.lowerBound].count { $0 == "\n" } + 1
                    Issue.record("\(path):\(line) names \(root)")
                }
            }
        }
    }

    /// Whether a path starts there, and not goes on: `https://example.com/home/` is none of ours.
    private func isStart(_ range: Range<String.Index>, of text: String) -> Bool {
        guard range.lowerBound > text.startIndex else { return true }
        let before = text[text.index(before: range.lowerBound)]
        return !before.isLetter && !before.isNumber && !"./}_-~*".contains(before)
    }
}
