import Foundation
import SpecimenHarness
import Testing

/// The repository speaks of itself alone: it holds no path of a machine that it was written on.
struct PortabilityTests {
    /// Put together here, so that this file does not find itself.
    private static let roots = ["work", "root", "home", "Users", "workspace", "tmp/wt"].map { "/\($0)/" }

    @Test func noFileNamesAMachine() throws {
        let folders = ["Sources", "Tests", "templates", "spec"].flatMap { Repository.files(under: $0) }
        let top = try FileManager.default.contentsOfDirectory(atPath: Repository.root).filter { name in
            !name.hasPrefix(".git") || name == ".gitignore"
        }
        for path in folders + top {
            guard let text = try? String(contentsOf: URL(filePath: Repository.path(path)), encoding: .utf8)
            else {
                continue
            }
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
