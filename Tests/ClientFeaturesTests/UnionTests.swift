import ContractServer
import Foundation
import Testing

@Suite("Values of several types in the generated client")
struct UnionTests {
    private func outcome(_ json: String, status: Int = 200) async throws -> Acme.Outcome {
        try await AcmeServer(.json(json, status: status)).client(nil).values.startJob(body: .string("x"))
    }

    private func work(_ json: String) async throws -> Acme.Work? {
        guard case .broken(let broken) = try await outcome(#"{"kind": "broken", "work": \#(json)}"#) else {
            return nil
        }
        return broken.work
    }

    @Test("Without a key that tells them apart: scalars by their form, objects by their members")
    func untagged() async throws {
        #expect(try await work(#""2030-01-31""#) == APIDate("2030-01-31").map { .date($0) })
        #expect(try await work(#""soon""#) == .string("soon"))
        #expect(try await work("[1, 2]") == .integers([1, 2]))
        #expect(try await work(#"{"source": "a"}"#) == .copy(.init(source: "a", depth: 1)))
        #expect(
            try await work(#"{"source": "a", "target": "b", "depth": 2}"#)
                == .copy(.init(source: "a", target: "b", depth: 2)))
        #expect(
            try await work(#"{"source": "a", "target": "b", "force": true}"#)
                == .move(.init(source: "a", target: "b", force: true)))
        #expect(
            try await work(#"{"other": 9007199254740993}"#)
                == .unknown(.object(["other": .integer(9_007_199_254_740_993)])))
    }

    @Test("They are sent as what they are")
    func sent() async throws {
        let server = try AcmeServer(.json(#"{"kind": "new"}"#))
        let client = try server.client(nil)
        for work in [Acme.Work.move(.init(source: "a", target: "b")), .strings(["a"])] {
            #expect(
                try await client.values.startJob(body: work) == .unknown(.object(["kind": .string("new")])))
        }
        #expect(
            server.requests.map { String(decoding: $0.body, as: UTF8.self) } == [
                #"{"source":"a","target":"b"}"#, #"["a"]"#,
            ])
    }

    @Test("Heirs of a type with a discriminator, one of them by two tags")
    func heirs() async throws {
        for tag in ["m1", "mone"] {
            let json = #"{"kind": "\#(tag)", "next": {"kind": "broken", "reason": "r"}}"#
            guard case .done(let done) = try await outcome(json) else {
                Issue.record("\(tag) is not known")
                continue
            }
            #expect(done.next == .broken(.init(kind: .broken, work: nil, reason: "r")))
        }
    }

    @Test("Secrets in collections do not show themselves; lenient formats")
    func formats() async throws {
        let json =
            #"{"kind": "m1", "passwords": ["SECRET"], "vault": {"a": "SECRET"}, "at": "", "link": "", "data": "_w\n"}"#
        let outcome = try await outcome(json)
        guard case .done(let done) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        #expect(done.passwords == ["SECRET"] && done.vault == ["a": "SECRET"])
        #expect(done.at == nil && done.link == nil && done.data == Data([255]))
        var dumped = "\(outcome)"
        dump(outcome, to: &dumped)
        #expect(!dumped.contains("SECRET") && dumped.contains("<redacted>"))
        let offset = try await self.outcome(#"{"kind": "m1", "at": "1970-01-01T02:00:00+0200"}"#)
        guard case .done(let later) = offset else { return }
        #expect(later.at == Date(timeIntervalSince1970: 0))
    }

    @Test("A second documented success has a case of its own")
    func accepted() async throws {
        do {
            _ = try await outcome(#"{"job": "7"}"#, status: 202)
            Issue.record("returned")
        } catch let error as APIError<Acme.ValuesAPI.StartJobFailure> {
            guard case .documented(.accepted(let queued), let reply) = error else { throw error }
            #expect(queued.job == "7" && reply.status == 202)
        }
    }
}
