import ContractServer
import Foundation
import Testing

@Suite("Values of the generated client")
struct ValueTests {
    private func body(_ change: Acme.UserChange) async throws -> String {
        let server = try AcmeServer(HTTPResponse(status: 204))
        _ = try await server.client().users.update(id: "1", body: change)
        let request = try #require(server.requests.first)
        #expect(request.values(of: "Content-Type") == ["application/merge-patch+json"])
        return String(decoding: request.body, as: UTF8.self)
    }

    @Test("Null, absent and a value are three things in a request")
    func threeStates() async throws {
        #expect(try await body(.init()) == "{}")
        #expect(try await body(.init(name: nil, email: nil)) == "{}")
        #expect(try await body(.init(email: .null, age: .null)) == #"{"age":null,"email":null}"#)
        #expect(try await body(.init(email: "a", age: 3)) == #"{"age":3,"email":"a"}"#)
        let (none, some): (String?, String?) = (nil, "b")
        #expect(try await body(.init(email: none)) == #"{"email":null}"#)
        #expect(try await body(.init(email: some)) == #"{"email":"b"}"#)
        var change = Acme.UserChange(birthday: APIDate("2030-01-31"), color: .green)
        change.address = .null
        #expect(try await body(.init(password: .null)) == #"{"password":null}"#)
        #expect(try await body(change) == #"{"address":null,"birthday":"2030-01-31","color":"green"}"#)
    }

    @Test("A required value that is nil is sent as null; defaults are the server's to fill in")
    func requiredNull() async throws {
        let server = try AcmeServer(.json(#"{"id": "6f9619ff-8b86-d011-b42d-00c04fc964ff"}"#, status: 201))
        let acme = try server.client()
        _ = try await acme.users.create(body: .init(name: "a", email: nil))
        _ = try await acme.users.create(
            body: .init(
                name: "b", email: "e", nickname: .null,
                address: .init(city: "c", additionalProperties: ["zip": "1", "city": "no"])))
        #expect(
            server.requests.map { String(decoding: $0.body, as: UTF8.self) } == [
                #"{"email":null,"name":"a"}"#,
                #"{"address":{"city":"c","zip":"1"},"email":"e","name":"b","nickname":null}"#,
            ])
    }

    @Test("What an answer leaves out is the document's default; further members are kept")
    func answers() async throws {
        let user = try await AcmeServer(.user).client().users.get(id: "1")
        #expect(user.name == "nobody" && user.color == .green && user.visits == 0)
        #expect(user.ratio == 0.5 && user.isActive && user.homepage == nil && user.manager == nil)
        let full = try await AcmeServer(
            .json(
                """
                {"id": "6F9619FF-8B86-D011-B42D-00C04FC964FF", "name": "n", "color": "blue", "visits": 2,
                 "isActive": false, "birthday": "2000-02-29", "seen": "2030-01-31T14:00:00.5+01:00",
                 "manager": {"id": "6f9619ff-8b86-d011-b42d-00c04fc964ff"}, "address": {"city": "c", "x": "y"}}
                """)
        ).client().users.get(id: "1")
        #expect(full.color == .unknown("blue") && full.visits == 2 && !full.isActive)
        #expect(full.birthday == APIDate("2000-02-29"))
        #expect(full.seen == Date(timeIntervalSince1970: 1_896_094_800.5))
        #expect(full.manager?.id == full.id)
        #expect(full.address == .init(city: "c", additionalProperties: ["x": "y"]))
    }

    @Test(
        "An error names the place, but not a secret",
        arguments: [
            (#"{"expires": "SECRET"}"#, "$.expires is not what is documented"),
            (#"{"expires": 5}"#, "$.expires is not a string"),
            (#"{"expires": null}"#, "$.expires is null"),
            (#"{}"#, "$.expires is missing"),
            (#"{"expires": "2030-01-31T14:00:00Z", "day": "SECRET"}"#, "$.day is not what is documented"),
        ])
    func secretErrors(answer: String, problem: String) async throws {
        let acme = try AcmeServer(.json(answer)).client(nil)
        let text = await line { _ = try await acme.login(body: .init(name: "n", password: "p")) }
        #expect(text == "POST login: 200, but the body cannot be read: \(problem)")
    }

    @Test("Secret fields of requests and answers do not show themselves, but are sent")
    func secrets() async throws {
        let server = try AcmeServer(.json(#"{"expires": "2030-01-31T14:00:00Z", "day": null}"#))
        let body = Acme.LoginBody(name: "Ada", password: "SECRET")
        let answer = try await server.client(nil).login(body: body)
        #expect(answer.day == nil)
        #expect(
            server.requests.map { String(decoding: $0.body, as: UTF8.self) } == [
                #"{"name":"Ada","password":"SECRET"}"#
            ])
        var dumped = "\(body) \(answer)" + String(reflecting: body)
        dump([body], to: &dumped)
        dump(answer, to: &dumped)
        #expect(dumped.contains("Ada") && dumped.contains("<redacted>"))
        #expect(!dumped.contains("SECRET") && !dumped.contains("2030"))
    }

    @Test("What a problem says is read without documentation (RFC 9457)")
    func problem() async throws {
        let problem = HTTPResponse(
            status: 418, headers: [HTTPHeader("Content-Type", "application/problem+json")],
            body: Array(#"{"title": "No coffee", "detail": "This is a teapot.", "type": "about:blank"}"#.utf8)
        )
        let acme = try AcmeServer(problem).client()
        let text = await line { _ = try await acme.users.get(id: "1") }
        #expect(text == "GET users/get: 418 other: No coffee: This is a teapot.")
    }

    @Test("The variables of a server's address are arguments, none of which reaches into the rest")
    func serverVariables() {
        #expect(Acme.Server.acme == Acme.Server.acme())
        #expect(Acme.Server.acme().baseURL == "https://eu.acme.example:443/v1/all")
        #expect(
            Acme.Server.acme(region: "us", basePath: "v2").baseURL == "https://us.acme.example:443/v2")
        #expect(
            Acme.Server.acme(region: "evil.example/x?", port: "80@evil.example#").baseURL
                == "https://evil.example%2Fx%3F.acme.example:80%40evil.example%23/v1/all")
    }

    @Test("A secret of a type that contains itself does not show itself either")
    func recursiveSecret() async throws {
        let server = try AcmeServer(
            .json(
                #"{"id": "6f9619ff-8b86-d011-b42d-00c04fc964ff", "manager": {"id": "6f9619ff-8b86-d011-b42d-00c04fc964ff", "name": "Bo"},"#
                    + #""deputy": {"id": "6f9619ff-8b86-d011-b42d-00c04fc964ff", "name": "SECRET"}}"#))
        var user = try #require(try await server.client().users.update(id: "1", body: .init()))
        #expect(user.deputy?.name == "SECRET")
        for _ in 0..<2 {
            var dumped = "\(user)" + String(reflecting: user)
            dump(user, to: &dumped)
            #expect(dumped.contains("Bo") && dumped.contains("<redacted>"))
            #expect(!dumped.contains("SECRET"))
            user.deputy = user.deputy
        }
    }

    @Test("Two statuses of success: one has no body")
    func emptySuccess() async throws {
        #expect(
            try await AcmeServer(HTTPResponse(status: 204)).client().users.update(id: "1", body: .init())
                == nil)
        #expect(try await AcmeServer(.user).client().users.update(id: "1", body: .init())?.name == "nobody")
    }
}
