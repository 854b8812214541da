import Foundation
import ProjectSettings
import SourceDiagnostics
import Specimen

/// The pages that are judged.
enum Pages {
    /// A documentation target.
    static let targets = ["github", "vuepress"]

    /// The checkout.
    private static let package = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// Everything that is generated from the project's own document, by path.
    static func generated() throws -> [String: String] { try output.get() }

    private static let output = Result {
        let path = "spec/docspring.yaml"
        let source = SourceFile(path: path, bytes: Array(try Data(contentsOf: package.appending(path: path))))
        let files = Generator().generate(source).files
        return Dictionary(
            uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    }

    /// The generated page of a target.
    static func generated(_ target: String) throws -> PublishedPage {
        let path = "pages/\(target)/create-data-request-token.md"
        struct NoPage: Error { let path: String }
        guard let text = try generated()[path] else { throw NoPage(path: path) }
        return PublishedPage(text, about: .docSpring)
    }

    /// A page written for these tests, of an API that does not exist, with every fault.
    static func faulty() throws -> PublishedPage {
        let file = package.appending(path: "Tests/PublishedPageTests/Fixtures/faulty-page.md")
        return PublishedPage(try String(contentsOf: file, encoding: .utf8), about: .lockers)
    }

    /// The page that DocSpring published; its text is not ours to keep, so it stands beside the checkout.
    static let published: URL? = {
        let named = ProcessInfo.processInfo.environment["SPECIMEN_SHARED"].map { URL(filePath: $0) }
        let file = (named ?? package.appending(path: "../shared")).appending(path: "seed/auth-token.md")
        return FileManager.default.fileExists(atPath: file.path) ? file : nil
    }()
}
