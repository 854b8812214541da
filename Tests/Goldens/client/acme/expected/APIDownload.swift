public import Foundation

/// A file that the server sends. It arrives while it is read, once: as pieces, as a whole, or into a file.
nonisolated public struct APIDownload: AsyncSequence, Sendable {
    /// A piece of the file.
    public typealias Element = Foundation.Data
    /// The pieces.
    public typealias AsyncIterator = APIContent.AsyncIterator
    let content: APIContent

    /// The pieces as they arrive.
    public func makeAsyncIterator() -> AsyncIterator { content.makeAsyncIterator() }

    /// The whole file in memory.
    public func data() async throws -> Foundation.Data { try await content.data() }

    /// Writes the file to disk without holding it in memory. Nothing stands there if that fails.
    public func save(to url: URL) async throws {
        let name = ".\(url.lastPathComponent).\(UUID().uuidString)"
        let part = url.deletingLastPathComponent().appendingPathComponent(name)
        do {
            try Foundation.Data().write(to: part)
            let output = try FileHandle(forWritingTo: part)
            defer { try? output.close() }
            for try await piece in content { try output.write(contentsOf: piece) }
            if FileManager.default.fileExists(atPath: url.path) {
                try FileManager.default.removeItem(at: url)
            }
            try FileManager.default.moveItem(at: part, to: url)
        } catch {
            try? FileManager.default.removeItem(at: part)
            throw error
        }
    }
}

nonisolated extension APIConnection {
    /// Makes a call and returns the answer's file.
    func sendForDownload<Failure: APIFailure>(
        _ call: APICall, failure: Failure.Type
    ) async throws(APIError<Failure>) -> (body: APIDownload, reply: APIReply) {
        var call = call
        call.expectsFile = true
        let (content, reply) = try await open(call, failure: failure)
        return (APIDownload(content: content), reply)
    }
}
