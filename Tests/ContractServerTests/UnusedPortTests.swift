import Testing

@testable import ContractServer

@Suite struct UnusedPortTests {
    @Test func connectionsAreRefusedAndNobodyGetsThePort() throws {
        let ports = try (0..<50).map { _ in try UnusedPort() }
        #expect(Set(ports.map(\.number)).count == 50)
        for port in ports {
            #expect(RawClient(port: port.number) == nil)
            #expect(throws: ServerFailure.self) {
                try LoopbackServer(port: port.number) { _ in HTTPResponse(status: 200) }
            }
        }
    }
}
