import Foundation
import Testing
import TypedClient

/// Names that would mean two things in a client's module.
struct ClientNameTests {
    private static let support = URL(filePath: #filePath)
        .appending(path: "../../../templates/languages/swift/client").standardized

    /// The support code without comments and texts.
    private static func code() throws -> [String] {
        let paths = try #require(FileManager.default.subpaths(atPath: support.path))
        return try paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
            try String(contentsOf: support.appending(path: path), encoding: .utf8)
                .replacing(#/\/\/.*/#, with: "").replacing(#/"(\\.|[^"\\\n])*"/#, with: "")
        }
    }

    @Test func noTypeHasTheNameOfOneOfTheSupportCode() throws {
        let declaration = #/^(?:\w+ )*(?:struct|enum|class|actor|protocol|typealias) (\w+)/#
            .anchorsMatchLineEndings()
        let types = try Self.code().flatMap { $0.matches(of: declaration).map { String($0.output.1) } }
        #expect(types.count > 40)
        #expect(types.filter { !SwiftName.reservedTypes.contains($0) } == [])
    }

    @Test func noClientHasTheNameOfATypeThatTheSupportCodeUses() throws {
        let names = try Set(
            Self.code().flatMap { $0.matches(of: #/\b[A-Z]\w*/#).map { String($0.output) } })
        let reserved = SwiftName.reservedTypes.union(SwiftName.reservedClients)
        #expect(names.count > 100)
        #expect(names.subtracting(reserved).sorted() == [])
    }

    @Test(arguments: ["Duration", "URL Session API", "Exchanges", "Con", "Mirror v1"])
    func aReservedTitleGetsAWord(title: String) {
        let client = ClientFixture(
            document: """
                openapi: 3.1.0
                info: {title: \(title), version: '1'}
                servers: [{url: https://a.example}]
                paths: {/a: {get: {operationId: get, responses: {'204': {description: done}}}}}
                """)
        #expect(client.files.keys.contains { $0.hasSuffix("API.swift") && !$0.hasPrefix("API") })
    }
}
