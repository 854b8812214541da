import Foundation
import SourceDiagnostics

/// The project's own document.
enum DocSpring {
    static func source() throws -> SourceFile {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../").standardized
        let path = root.appending(path: "spec/docspring.yaml").path()
        return SourceFile(
            path: "spec/docspring.yaml", bytes: Array(try Data(contentsOf: URL(filePath: path))))
    }
}
