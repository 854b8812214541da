import ContractServer
import Foundation
import Testing

@Suite("Files of the generated client", .timeLimit(.minutes(10)))
struct FileTests {
    private func withFolder(_ body: (URL) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "acme-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try await body(folder)
    }

    private static let created = HTTPResponse.json(#"{"id": "f1"}"#, status: 201)

    @Test("A form with a file in memory, lists, dates and JSON")
    func form() async throws {
        let server = try AcmeServer(Self.created)
        let file = try await server.client().files.uploadFile(
            body: .init(
                purpose: .avatar,
                file: .data(Data("abc".utf8), filename: "a\"\r\n.txt", mediaType: "text/plain"),
                pages: [1, 2], meta: .init(city: "London"), expires: Date(timeIntervalSince1970: 0)))
        #expect(file.id == "f1")
        let request = try #require(server.requests.first)
        let type = try #require(request.values(of: "Content-Type").first)
        #expect(type.hasPrefix("multipart/form-data; boundary="))
        let boundary = type.drop { $0 != "=" }.dropFirst()
        func part(_ headers: String, _ body: String) -> String {
            "--\(boundary)\r\nContent-Disposition: form-data; \(headers)\r\n\r\n\(body)\r\n"
        }
        let expected =
            part("name=\"purpose\"", "avatar")
            + part("name=\"file\"; filename=\"a%22%0D%0A.txt\"\r\nContent-Type: text/plain", "abc")
            + part("name=\"pages\"", "1") + part("name=\"pages\"", "2")
            + part("name=\"meta\"\r\nContent-Type: application/json", #"{"city":"London"}"#)
            + part("name=\"expires\"", "1970-01-01T00:00:00Z") + "--\(boundary)--\r\n"
        #expect(String(decoding: request.body, as: UTF8.self) == expected)
    }

    @Test("A file without a name has the field's; the documented media type and styles count")
    func encodings() async throws {
        let server = try AcmeServer(Self.created, HTTPResponse(status: 202))
        let acme = try server.client()
        _ = try await acme.files.uploadFile(
            body: .init(purpose: .avatar, file: .data(Data([65])), more: [.data(Data([66]))]))
        try await acme.sendMessage(
            body: .init(
                to: ["a", "b"], text: "t", tags: ["x", "y"], meta: .init(a: 1),
                items: [.init(a: 1), .init(a: 2)], topics: ["p", "q"]))
        let texts = server.requests.map { String(decoding: $0.body, as: UTF8.self) }
        #expect(
            texts[0].contains("name=\"file\"; filename=\"file\"\r\nContent-Type: application/octet-stream"))
        #expect(texts[0].contains("name=\"more\"; filename=\"more\"\r\nContent-Type: image/png\r\n\r\nB"))
        #expect(
            texts[1]
                == "items=%7B%22a%22%3A1%7D&items=%7B%22a%22%3A2%7D&meta=%7B%22a%22%3A1%7D&tags=x%2Cy&text=t&to=a&to=b"
                + "&topics%5B%5D=p&topics%5B%5D=q"
        )
    }

    @Test("Files on disk are sent from there, and the temporary file of a form is removed")
    func disk() async throws {
        try await withFolder { folder in
            let url = folder.appending(path: "big.bin")
            let content = Data(repeating: 7, count: 3_000_000)
            try content.write(to: url)
            let server = try AcmeServer(Self.created, HTTPResponse(status: 204))
            let acme = try server.client()
            let before = try temporaryForms()
            _ = try await acme.files.uploadFile(
                body: .init(purpose: .document, file: .file(url), more: [.data(Data([1])), .file(url)]))
            try await acme.files.replaceFile(id: "1", body: .file(url, mediaType: "video/mp4"))
            #expect(try temporaryForms() == before)
            let requests = server.requests
            #expect(requests[0].body.count > 6_000_000 && requests[0].body.count < 6_001_000)
            let text = String(decoding: requests[0].body.prefix(400), as: UTF8.self)
            #expect(
                text.contains(
                    "name=\"file\"; filename=\"big.bin\"\r\nContent-Type: application/octet-stream\r\n"))
            #expect(Data(requests[1].body) == content)
            #expect(requests[1].values(of: "Content-Type") == ["video/mp4"])
            #expect(requests[1].values(of: "Content-Length") == ["3000000"])
        }
    }

    private func temporaryForms() throws -> Int {
        let folder = FileManager.default.temporaryDirectory.path
        return try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasPrefix("part-") }
            .count
    }

    @Test("A file that is not there is not sent")
    func missing() async throws {
        let server = try AcmeServer(Self.created)
        let acme = try server.client()
        let file = APIFile.file(URL(filePath: "/nowhere/a.bin"))
        let lines = [
            await line { try await acme.files.replaceFile(id: "1", body: file) },
            await line { _ = try await acme.files.uploadFile(body: .init(purpose: .avatar, file: file)) },
        ]
        #expect(lines[0] == "PUT replaceFile: not sent: cannot read the file /nowhere/a.bin")
        #expect(lines[1] == "POST uploadFile: not sent: cannot read the file /nowhere/a.bin")
        #expect(server.requests.isEmpty)
    }

    @Test("A download comes as a whole, in pieces, or into a file")
    func download() async throws {
        try await withFolder { folder in
            let bytes = [UInt8](repeating: 3, count: 2_499_999) + [UInt8](repeating: 4, count: 2_500_001)
            let server = try AcmeServer(HTTPResponse(status: 200, body: bytes))
            let acme = try server.client()
            #expect(try await acme.files.downloadFile(id: "1").data() == Data(bytes))
            var size = 0
            for try await piece in try await acme.files.downloadFile(id: "1") { size += piece.count }
            #expect(size == bytes.count)
            let url = folder.appending(path: "f.bin")
            for _ in 0..<2 { try await acme.files.downloadFile(id: "1").save(to: url) }
            #expect(try Data(contentsOf: url) == Data(bytes))
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["f.bin"])
        }
    }

    @Test("A download that breaks off leaves no file; an error status is an error with its body")
    func brokenDownload() async throws {
        try await withFolder { folder in
            let cut = HTTPResponse(
                status: 200, body: [UInt8](repeating: 1, count: 500_000), ending: .cutOff(after: 300_000))
            let acme = try AcmeServer(cut).client()
            let target = folder.appending(path: "f")
            let text = await line { try await acme.files.downloadFile(id: "1").save(to: target) }
            #expect(text?.contains("200000 bytes remaining") == true)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
            let refusing = try AcmeServer(.json(#"{"message": "no such file"}"#, status: 404)).client()
            let refused = await line { _ = try await refusing.files.downloadFile(id: "1") }
            #expect(refused == "GET downloadFile: 404 notFound: no such file")
            let challenging = try AcmeServer(
                .json(#"{"message": "who?"}"#, status: 404, ["WWW-Authenticate": "Basic realm=\"a\""]),
                .json(#"{"message": "who?"}"#, status: 401, ["WWW-Authenticate": "Basic realm=\"a\""]))
            let acmeAgain = try challenging.client()
            _ = try? await acmeAgain.files.downloadFile(id: "1")
            let challenged = await line { _ = try await acmeAgain.files.downloadFile(id: "1") }
            #expect(challenged == "GET downloadFile: unexpected status 401: who?")
        }
    }

    @Test("An operation's own server counts, unless the caller has named another")
    func ownServer() async throws {
        let transport = APIClosureTransport { request in
            APIResponse(status: 201, body: Data(#"{"id": "\#(request.url.absoluteString)"}"#.utf8))
        }
        let body = Acme.UploadFileForm(purpose: .avatar, file: .data(Data()))
        let own = try await Acme(credentials: .bearer(token: "t"), transport: transport).files.uploadFile(
            body: body)
        #expect(own.id == "https://uploads.acme.example/v1/files")
        let other = Acme(
            credentials: .bearer(token: "t"), server: "https://proxy.example", transport: transport)
        #expect(try await other.files.uploadFile(body: body).id == "https://proxy.example/files")
    }

    @Test("A form: lists repeat the name, objects are JSON where no style is documented")
    func urlEncodedForm() async throws {
        let server = try AcmeServer(HTTPResponse(status: 202))
        try await server.client().sendMessage(
            body: .init(to: ["a&b", "c"], text: "é +", urgent: true, options: .init(color: "red")))
        #expect(
            server.requests.map { String(decoding: $0.body, as: UTF8.self) } == [
                "options=%7B%22color%22%3A%22red%22%7D&text=%C3%A9%20%2B&to=a%26b&to=c&urgent=true"
            ])
        #expect(server.requests.first?.values(of: "Content-Type") == ["application/x-www-form-urlencoded"])
    }
}
