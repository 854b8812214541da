import ContractServer
import Foundation
import Synchronization
import Testing

@Suite("Temporary files of the generated client", .serialized, .timeLimit(.minutes(10)))
struct TemporaryFileTests {
    /// How a call ends.
    enum Ending: CaseIterable {
        case success, errorStatus, broken, cancelled, late
    }

    @Test(
        "The file that a form is put together in is removed, however the call ends",
        arguments: Ending.allCases)
    func upload(ending: Ending) async throws {
        let sent = Mutex<[URL]>([])
        var acme = Acme(
            credentials: .bearer(token: "t"),
            transport: APIClosureTransport { request in
                guard case .file(let url) = request.body else { throw URLError(.badURL) }
                #expect(FileManager.default.fileExists(atPath: url.path))
                sent.withLock { $0.append(url) }
                switch ending {
                case .success: return APIResponse(status: 201, body: Data(#"{"id": "f1"}"#.utf8))
                case .errorStatus: return APIResponse(status: 503)
                case .broken: throw URLError(.networkConnectionLost)
                case .cancelled, .late: try await Task.sleep(for: .seconds(30))
                }
                return APIResponse(status: 500)
            })
        acme.retries = APIRetries(limit: 1)
        acme.retries.methods = ["POST"]
        acme.retries.firstDelay = .milliseconds(10)
        if ending == .late { acme.timeout = .milliseconds(200) }
        let file = FileManager.default.temporaryDirectory.appending(path: "acme-\(UUID().uuidString)")
        try Data(repeating: 7, count: 1000).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let call = Task { [acme] in
            await line {
                _ = try await acme.files.uploadFile(body: .init(purpose: .avatar, file: .file(file)))
            }
        }
        if ending == .cancelled {
            while sent.withLock({ $0.isEmpty }) { try await Task.sleep(for: .milliseconds(10)) }
            call.cancel()
        }
        #expect((await call.value == nil) == (ending == .success))
        let urls = sent.withLock { $0 }
        // Each attempt sends the same file.
        #expect(urls.count == ([.errorStatus, .broken].contains(ending) ? 2 : 1) && Set(urls).count == 1)
        #expect(!urls.contains { FileManager.default.fileExists(atPath: $0.path) })
        #expect(FileManager.default.fileExists(atPath: file.path))
    }

    @Test("A form whose second file cannot be read leaves no file")
    func unreadable() async throws {
        let before = try Self.temporaryFiles()
        let acme = try AcmeServer(.user).client()
        let file = FileManager.default.temporaryDirectory.appending(path: "acme-\(UUID().uuidString)")
        try Data([7]).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let text = await line {
            _ = try await acme.files.uploadFile(
                body: .init(purpose: .avatar, file: .file(file), more: [.file(URL(filePath: "/nowhere/a"))]))
        }
        #expect(text == "POST uploadFile: not sent: cannot read the file /nowhere/a")
        #expect(try await Self.leftovers(before).isEmpty)
    }

    /// What becomes of a download.
    enum Reading: CaseIterable {
        case whole, saved, nothing, firstPiece, unwritable, cancelledWhileReading
    }

    @Test(
        "The file that a download comes in is removed, whether it is read or not", arguments: Reading.allCases
    )
    func download(reading: Reading) async throws {
        let before = try Self.temporaryFiles()
        let bytes = [UInt8](repeating: 3, count: 5_000_000)
        let acme = try AcmeServer(HTTPResponse(status: 200, body: bytes)).client()
        try await Self.withFolder { folder in
            let call = Task {
                let download = try await acme.files.downloadFile(id: "1")
                switch reading {
                case .whole: #expect(try await download.data().count == bytes.count)
                case .saved: try await download.save(to: folder.appending(path: "f"))
                case .nothing: break
                case .firstPiece:
                    var pieces = download.makeAsyncIterator()
                    #expect(try await pieces.next() != nil)
                case .unwritable:
                    // There is no such folder.
                    await #expect(throws: (any Error).self) {
                        try await download.save(to: folder.appending(path: "nowhere/f"))
                    }
                case .cancelledWhileReading:
                    var pieces = download.makeAsyncIterator()
                    #expect(try await pieces.next() != nil)
                    withUnsafeCurrentTask { $0?.cancel() }
                    await #expect(throws: CancellationError.self) { try await pieces.next() }
                }
            }
            try await call.value
            let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            #expect(files == (reading == .saved ? ["f"] : []))
        }
        #expect(try await Self.leftovers(before).isEmpty)
    }

    @Test("A download that breaks off, is refused or cancelled leaves no file")
    func interruptedDownload() async throws {
        let before = try Self.temporaryFiles()
        let bytes = [UInt8](repeating: 3, count: 5_000_000)
        let cut = HTTPResponse(status: 200, body: bytes, ending: .cutOff(after: 3_000_000))
        let refused = HTTPResponse.json(#"{"message": "no such file"}"#, status: 404)
        for answer in [cut, refused] {
            var acme = try AcmeServer(answer).client()
            acme.retries = .never
            #expect(await line { _ = try await acme.files.downloadFile(id: "1").data() } != nil)
        }
        var late = HTTPResponse(status: 200, body: bytes)
        late.delay = .seconds(20)
        var acme = try AcmeServer(late).client()
        let call = Task { [acme] in await line { _ = try await acme.files.downloadFile(id: "1") } }
        try await Task.sleep(for: .milliseconds(200))
        call.cancel()
        #expect(await call.value == "GET downloadFile: cancelled")
        acme.timeout = .milliseconds(200)
        #expect(await line { _ = try await acme.files.downloadFile(id: "1") } != nil)
        #expect(try await Self.leftovers(before).isEmpty)
    }

    @Test("A download that is cancelled while it is written leaves no file beside its place")
    func cancelledSave() async throws {
        let transport = APIClosureTransport { _ in
            let isFirst = Mutex(true)
            return APIResponse(
                status: 200,
                body: APIContent {
                    let first = isFirst.withLock { first in
                        defer { first = false }
                        return first
                    }
                    if !first { try await Task.sleep(for: .seconds(30)) }
                    return Data([1, 2, 3])
                })
        }
        let acme = Acme(credentials: .bearer(token: "t"), transport: transport)
        try await Self.withFolder { folder in
            let call = Task {
                await line {
                    try await acme.files.downloadFile(id: "1").save(to: folder.appending(path: "f"))
                }
            }
            while try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty {
                try await Task.sleep(for: .milliseconds(10))
            }
            call.cancel()
            #expect(await call.value == "CancellationError()")
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
        }
    }

    private static func withFolder(_ body: (URL) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "acme-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try await body(folder)
    }

    /// The temporary files of clients, and of sessions themselves (`CFNetworkDownload_X.tmp` or `UUID.tmp`).
    private static func temporaryFiles() throws -> Set<String> {
        let folder = FileManager.default.temporaryDirectory.path
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        return Set(
            names.filter { name in
                name.hasSuffix(".tmp") || ["part-", "body-"].contains { name.hasPrefix($0) }
            })
    }

    /// The temporary files that have come since and are not removed in a while: other tests have theirs, too.
    private static func leftovers(_ before: Set<String>) async throws -> Set<String> {
        var new = try temporaryFiles().subtracting(before)
        let start = ContinuousClock.now
        while !new.isEmpty, start.duration(to: .now) < .seconds(10) {
            try await Task.sleep(for: .milliseconds(50))
            new.formIntersection(try temporaryFiles())
        }
        return new
    }
}
