import ContractServer
import Foundation
import Testing

@Suite("Large numbers in the generated client", .timeLimit(.minutes(10)))
struct LargeNumberTests {
    /// Answers with what was sent.
    private static func echo() throws -> AcmeServer {
        try AcmeServer { request, _ in .json(String(decoding: request.body, as: UTF8.self)) }
    }

    @Test(
        "Each number that UInt64 has is written and read exactly", arguments: [0, 1 << 53 + 1, 1 << 63, .max])
    func roundTrip(value: UInt64) async throws {
        let server = try Self.echo()
        let counters = Acme.Counters(
            total: value, limit: value, small: 4_294_967_295, signed: .max, all: ["a": value],
            any: value > Int.max ? .unsigned(value) : .integer(Int(value)))
        #expect(try await server.client().values.count(body: counters) == counters)
        let text = server.requests.map { String(decoding: $0.body, as: UTF8.self) }
        #expect(
            text == [
                #"{"all":{"a":\#(value)},"any":\#(value),"limit":\#(value),"signed":9223372036854775807,"#
                    + #""small":4294967295,"total":\#(value)}"#
            ])
    }

    @Test(
        "A number that does not fit is told as what it is",
        arguments: ["-1", "18446744073709551616", "0.5", "1e40"])
    func outside(number: String) async throws {
        let server = try AcmeServer(.json(#"{"total": \#(number)}"#))
        let text = await line { _ = try await server.client().values.count(body: .init(total: 1)) }
        let start = "POST count: 200, but the body cannot be read: $"
        #expect(
            text?.hasPrefix(start) == true && text?.contains(" has a number that does not fit") == true,
            "\(text ?? "")")
    }

    @Test("In the query and in forms")
    func texts() async throws {
        let server = try AcmeServer { request, number in
            number == 0 ? .json(#"{"total": 18446744073709551615}"#) : HTTPResponse(status: 204)
        }
        let values = try server.client().values
        let counters = Acme.Counters(
            total: .max, any: .array([.unsigned(.max), .integer(.min), .number(0.5)]))
        #expect(try await values.count(body: counters, from: .max, only: [0, .max]).total == .max)
        try await values.countForm(body: counters)
        let requests = server.requests
        #expect(
            requests[0].target
                == "/counters?from=18446744073709551615&only=0&only=18446744073709551615")
        #expect(
            String(decoding: requests[1].body, as: UTF8.self)
                == "any=18446744073709551615&any=-9223372036854775808&any=0.5&total=18446744073709551615")
    }

    @Test(
        "Any JSON keeps whole numbers as exactly as they can be",
        arguments: [
            ("9223372036854775807", APIJSON.integer(.max)), ("9223372036854775808", .unsigned(1 << 63)),
            ("-9223372036854775808", .integer(.min)), ("18446744073709551615", .unsigned(.max)),
            ("18446744073709551616", .number(0x1p64)), ("-1e19", .number(-1e19)), ("1.5", .number(1.5)),
        ])
    func anything(text: String, value: APIJSON) throws {
        #expect(try JSONDecoder().decode(APIJSON.self, from: Data(text.utf8)) == value)
        guard value.integer != nil else { return }
        #expect(value.description == text)
    }
}
