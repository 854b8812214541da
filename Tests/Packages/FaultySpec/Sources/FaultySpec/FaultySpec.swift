/// Calls what is left of the client.
@main
struct FaultySpec {
    static func main() async throws {
        let ferry = Ferry(
            server: "https://ferry.example", transport: APIClosureTransport { _ in APIResponse(status: 204) })
        try await ferry.countPiers()
        print("piers")
    }
}
