import ContractServer
import Testing

/// Paths of the styles `label` and `matrix`, as OpenAPI 3.2, section 4.12.6 shows them and RFC 6570, sections 3.2.5 and
/// 3.2.7 explains.
@Suite("Path parameters with a style of their own", .timeLimit(.minutes(10)))
struct PathStyleTests {
    private static let fields = ["R": "100", "G": "200", "B": "150"]
    private static let place = Acme.Place(x: 1.5, name: "a;b")

    @Test("Labels stand behind dots")
    func labels() async throws {
        let server = try AcmeServer(HTTPResponse(status: 204))
        try await server.client().values.labels(
            text: "blue", count: -7, list: ["blue", "black", "brown"], listEach: [1, 2], fields: Self.fields,
            fieldsEach: Self.fields, place: Self.place, placeEach: Self.place)
        #expect(
            server.targets == [
                "/labels/a.blue/.-7/.blue,black,brown/.1.2/.B,150,G,200,R,100/.B=150.G=200.R=100"
                    + "/.name,a%3Bb,x,1.5/.name=a%3Bb.x=1.5"
            ])
    }

    @Test("Matrices stand behind semicolons and names")
    func matrices() async throws {
        let server = try AcmeServer(HTTPResponse(status: 204))
        try await server.client().values.matrices(
            text: "blue", count: -7, list: ["blue", "black", "brown"], listEach: [1, 2], fields: Self.fields,
            fieldsEach: Self.fields, place: Self.place, placeEach: Self.place)
        #expect(
            server.targets == [
                "/matrices;text=blue/;count=-7/;list=blue,black,brown/;list%20each=1;list%20each=2"
                    + "/;fields=B,150,G,200,R,100/;B=150;G=200;R=100"
                    + "/;place=name,a%3Bb,x,1.5/;name=a%3Bb;x=1.5"
            ])
    }

    @Test("Signs in values and names are encoded, and a name stands alone before an empty text")
    func signs() async throws {
        let server = try AcmeServer(HTTPResponse(status: 204))
        let hard = ["a=b;c": "", "d": "x.y,z/"]
        try await server.client().values.labels(
            text: "a/b.c", count: 1, list: ["", "a,b"], listEach: [1], fields: hard, fieldsEach: hard,
            place: .init(x: 1), placeEach: .init(x: 1))
        try await server.client().values.matrices(
            text: "", count: 1, list: ["", "a,b"], listEach: [1], fields: hard, fieldsEach: hard,
            place: .init(x: 1, name: ""), placeEach: .init(x: 1, name: ""))
        #expect(
            server.targets == [
                "/labels/a.a%2Fb.c/.1/.,a%2Cb/.1/.a%3Db%3Bc,,d,x.y%2Cz%2F/.a%3Db%3Bc=.d=x.y%2Cz%2F/.x,1/.x=1",
                "/matrices;text/;count=1/;list=,a%2Cb/;list%20each=1/;fields=a%3Db%3Bc,,d,x.y%2Cz%2F"
                    + "/;a%3Db%3Bc;d=x.y%2Cz%2F/;place=name,,x,1/;name;x=1",
            ])
    }

    @Test("Reserved characters stay where the document lets them, and do not end the path")
    func reserved() async throws {
        let server = try AcmeServer(HTTPResponse(status: 204))
        let acme = try server.client()
        for path in ["a/b c.txt", ":/@!$&'()*+,;=", "100%/%41%2f%zz", "?#[]ö"] {
            try await acme.values.document(path: path)
        }
        #expect(
            server.targets == [
                "/documents/a/b%20c.txt/raw", "/documents/:/@!$&'()*+,;=/raw",
                "/documents/100%25/%41%2f%25zz/raw", "/documents/%3F%23%5B%5D%C3%B6/raw",
            ])
        for path in ["a/../b", "a/%2E%2e", "./a"] {
            let text = await line { try await acme.values.document(path: path) }
            #expect(
                text
                    == #"GET document: not sent: path must not be empty, "." or "..", nor have such a segment"#
            )
        }
        #expect(server.requests.count == 4)
    }

    @Test("What has no text is not sent, and a label does not make a dot segment")
    func refused() async throws {
        let server = try AcmeServer(HTTPResponse(status: 204))
        let acme = try server.client()
        let errors = [
            await line { try await labels(acme, list: []) },
            await line { try await labels(acme, list: [""]) },
            await line { try await labels(acme, list: ["."]) },
        ]
        let expected = #"GET labels: not sent: list must not be empty, "." or "..""#
        #expect(errors == [expected, expected, expected])
        #expect(server.requests.isEmpty)
    }

    private func labels(_ acme: Acme, list: [String]) async throws {
        try await acme.values.labels(
            text: "a", count: 1, list: list, listEach: [1], fields: Self.fields, fieldsEach: Self.fields,
            place: Self.place, placeEach: Self.place)
    }
}
