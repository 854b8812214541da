import ContractServer
import Foundation
import Testing

@Suite("Objects with named members as parameters of the generated client", .timeLimit(.minutes(10)))
struct ObjectParameterTests {
    private static let place = Acme.Place(x: 1.5, y: -2, name: "a b&[c]=é")
    /// The same with the texts of its members.
    private static let fields = ["x": "1.5", "y": "-2", "name": "a b&[c]=é"]

    @Test("Structures are sent with the bytes that dictionaries of the same texts have")
    func sameBytes() async throws {
        let server = try AcmeServer(HTTPResponse(status: 204))
        try await server.client().values.search(
            near: Self.place, must: Self.place, xEach: Acme.Place(x: 1, name: "n"), area: Self.place,
            xPlace: Acme.Place(x: 1, name: "n"), spot: Self.place)
        let sent = try #require(server.requests.first)
        let call = APICall(
            operation: "", method: "GET", path: "/search/{near}",
            parameters: [
                .pathList("near", APIParameter.pairs(Self.fields), label: ""),
                .queryFields("must", Self.fields, separator: "must"),
                .header("X-Each", APIParameter.text(of: ["x": "1", "name": "n"], isExploded: true)),
                .queryList("area", APIParameter.pairs(Self.fields), separator: ","),
                .header("X-Place", APIParameter.text(of: ["x": "1", "name": "n"], isExploded: false)),
                .cookieFields("spot", Self.fields),
            ], success: 204)
        let expected = try call.request(base: server.url.absoluteString, page: nil, credentials: [])
        #expect(expected.url.absoluteString == (try server.url.absoluteString) + sent.target)
        for name in ["X-Each", "X-Place", "Cookie"] {
            #expect(sent.values(of: name) == [expected.headers[name]])
        }
        #expect(
            sent.target
                == "/search/name,a%20b%26%5Bc%5D%3D%C3%A9,x,1.5,y,-2"
                + "?must%5Bname%5D=a%20b%26%5Bc%5D%3D%C3%A9&must%5Bx%5D=1.5&must%5By%5D=-2"
                + "&area=name,a%20b%26%5Bc%5D%3D%C3%A9,x,1.5,y,-2")
    }

    @Test("Members are written by their types; arrays repeat the name, deep ones have brackets")
    func members() async throws {
        let server = try AcmeServer(HTTPResponse(status: 204))
        let place = Acme.Place(x: 0)
        try await server.client().values.search(
            near: place, must: place, xEach: place,
            filter: .init(
                kind: .red, since: Date(timeIntervalSince1970: 0), tags: ["a", "b"], place: .init(x: 1, y: 2),
                note: .some(nil)),
            page: .init(number: 3, sort: ["up", "down"]), free: ["a": "1"])
        #expect(
            server.targets == [
                "/search/x,0?must%5Bx%5D=0&filter%5Bkind%5D=red&filter%5Bnote%5D=&filter%5Bplace%5D%5Bx%5D=1"
                    + "&filter%5Bplace%5D%5By%5D=2&filter%5Bsince%5D=1970-01-01T00%3A00%3A00Z"
                    + "&filter%5Btags%5D%5B%5D=a&filter%5Btags%5D%5B%5D=b&number=3&sort=up&sort=down&free%5Ba%5D=1"
            ])
    }

    @Test("What is not there is not sent; a member without a text is an error before anything is")
    func limits() async throws {
        let server = try AcmeServer(HTTPResponse(status: 204))
        let acme = try server.client()
        let place = Acme.Place(x: 0)
        try await acme.values.search(near: place, must: place, xEach: place, filter: .init())
        #expect(server.targets == ["/search/x,0?must%5Bx%5D=0"])
        #expect(server.requests.first?.values(of: "X-Place") == [])
        let text = await line {
            try await acme.values.search(near: place, must: .init(x: .nan), xEach: place)
        }
        #expect(text?.hasPrefix("GET search: not sent: the members of an argument have no text") == true)
        #expect(server.requests.count == 1)
    }
}
