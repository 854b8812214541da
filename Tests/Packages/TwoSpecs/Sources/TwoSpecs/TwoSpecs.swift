import Foundation

/// Calls two clients, whose types of one name are different types and whose support code is the same.
@main
struct TwoSpecs {
    static func main() async throws {
        let transport = APIClosureTransport { request in
            let body = request.url.path == "/wind" ? #"{"knots": 12.5}"# : #"[{"number": 7}]"#
            return APIResponse(status: 200, body: Data(body.utf8))
        }
        let berths = try await Harbor(transport: transport).listBerths()
        let wind = try await Weather(transport: transport).readWind(place: "north")
        print(berths.map(\.number), wind.knots)
    }
}
