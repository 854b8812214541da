// Create a data request token
import Foundation

func fail(_ message: String) -> Never {
    FileHandle.standardError.write(Data("\(message)\n".utf8))
    exit(1)
}

func environment(_ name: String) -> String {
    let value = ProcessInfo.processInfo.environment[name] ?? ""
    if value.wholeMatch(of: #/\P{Cc}+/#) != nil { return value }
    fail("Set the environment variable \(name) to printable text")
}

let client = DocSpring(
    credentials: .basic(username: environment("DOCSPRING_TOKEN_ID"), password: environment("DOCSPRING_TOKEN_SECRET")),
    server: "https://api.docspring.com/api/v1")
let dataRequestID = "drq_1234567890abcdef01"
do {
    let token = try await client.createDataRequestToken(dataRequestID: dataRequestID).token
    print(token.dataRequestURL?.absoluteString ?? "")
    print(token.expiresAt?.formatted(.iso8601) ?? "")
} catch {
    fail(error.reply.map { "HTTP \($0.status): \($0.message ?? "unexpected response")" } ?? "\(error)")
}
