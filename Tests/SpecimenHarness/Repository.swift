import Foundation

/// The working copy that the tests were built from.
package enum Repository {
    /// The absolute path of its top folder.
    package static let root = URL(filePath: #filePath).appending(path: "../../..").standardized.path

    /// The absolute path of something in it.
    package static func path(_ path: String) -> String { "\(root)/\(path)" }

    /// The text of a file.
    package static func text(_ path: String) throws -> String {
        try String(contentsOf: URL(filePath: self.path(path)), encoding: .utf8)
    }

    /// The paths from the top of all regular files below a folder, sorted; hidden files are left out, and
    /// links are not followed.
    package static func files(under folder: String) -> [String] {
        FileTree(self.path(folder)).files.keys.map { "\(folder)/\($0)" }.sorted()
    }
}
