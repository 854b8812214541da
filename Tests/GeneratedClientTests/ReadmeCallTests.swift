import Foundation
import Testing

@Suite("The call of the generated client in the README")
struct ReadmeCallTests {
    /// The code that the README shows; it compiles here.
    private func call(id: String, secret: String) async {
        var docSpring = DocSpring(credentials: .basic(username: id, password: secret))
        docSpring.timeout = .seconds(20)
        do {
            let token = try await docSpring.createDataRequestToken(dataRequestID: "drq_12345").token
            print(token.expiresAt ?? .distantFuture)
        } catch .documented(.unprocessableContent(let problem), _) {
            print("refused: \(problem.error)")
        } catch {
            print(error)
        }
    }

    @Test("The README shows this code")
    func isShown() throws {
        let file = URL(filePath: #filePath)
        let readme = try String(
            contentsOf: file.deletingLastPathComponent().appending(path: "../../README.md"), encoding: .utf8)
        let section = try #require(readme.components(separatedBy: "## The Swift client\n\n```swift\n").last)
        let shown = try #require(section.components(separatedBy: "```").first)
        let lines = shown.split(separator: "\n").map { "        \($0)\n" }.joined()
        #expect(lines.contains("createDataRequestToken"))
        #expect(try String(contentsOf: file, encoding: .utf8).contains(lines))
    }
}
