import Foundation

/// Calls the generated client without a network.
@main
struct OneSpec {
    static func main() async throws {
        let transport = APIClosureTransport { request in
            APIResponse(status: 200, body: Data(#"{"name": "\#(request.url.path)", "isLit": true}"#.utf8))
        }
        let lighthouse = Lighthouse(credentials: .bearer(token: "none"), transport: transport)
        let lamp = try await lighthouse.readLamp(lampID: "north")
        print(lamp.name, lamp.isLit)
    }
}
