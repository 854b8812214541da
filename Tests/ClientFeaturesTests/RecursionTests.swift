import ContractServer
import Foundation
import Testing

@Suite("Arrays and dictionaries of themselves in the generated client", .timeLimit(.minutes(10)))
struct RecursionTests {
    @Test("A dictionary of itself is sent and read as one")
    func dictionary() async throws {
        let server = try AcmeServer { request, _ in
            .json(#"{"tree": \#(String(decoding: request.body, as: UTF8.self))}"#)
        }
        let tree = Acme.Tree(["oak": Acme.Tree([:]), "ash": Acme.Tree(["twig": Acme.Tree([:])])])
        let answer = try await server.client().values.growTree(body: tree)
        #expect(answer.tree == tree)
        #expect(answer.tree?.value["ash"]?.value.keys.sorted() == ["twig"])
        #expect(
            server.requests.map { String(decoding: $0.body, as: UTF8.self) } == [
                #"{"ash":{"twig":{}},"oak":{}}"#
            ])
    }

    @Test("An array of itself, with nulls, and an array of itself through a dictionary")
    func array() async throws {
        let answer = try await AcmeServer(
            .json(#"{"list": [[], null, [[]]], "forest": [{"a": [{"b": []}]}, {}]}"#)
        ).client().values.growTree(body: Acme.Tree([:]))
        let list = try #require(answer.list)
        #expect(list.value.count == 3 && list.value[1] == nil)
        #expect(list.value[2]?.value.first??.value.isEmpty == true)
        #expect(answer.forest?.value.first?["a"]?.value.first?["b"]?.value.isEmpty == true)
    }

    @Test("What is something else is an error at its place")
    func error() async throws {
        let server = try AcmeServer(.json(#"{"tree": {"a": {"b": 7}}}"#))
        let text = await line { _ = try await server.client().values.growTree(body: Acme.Tree([:])) }
        #expect(
            text == "PUT growTree: 200, but the body cannot be read: $.tree.a.b is not an object")
    }
}
