import ContractServer
import Foundation
import Testing

/// That the call compiles shows that every type has a text in every place, optional or not.
@Suite("Lists and objects as parameters of the generated client")
struct ListTests {
    @Test("Lists of every type in the path, objects by their styles")
    func everywhere() async throws {
        let (server, time) = (try AcmeServer(HTTPResponse(status: 204)), Date(timeIntervalSince1970: 0))
        let day = try #require(APIDate("2030-01-31"))
        let id = try #require(UUID(uuidString: "6F9619FF-8B86-D011-B42D-00C04FC964FF"))
        let link = try #require(URL(string: "https://a.example"))
        try await server.client(nil).values.sendLists(
            pText: ["a,b", "c"], pCount: [1, 2], pRatio: [0.5], pFlag: [true], pTime: [time], pDay: [day],
            pUUID: [id], pLink: [link], pData: [Data([255])], pKind: [.a, .b], pMixed: ["x"],
            pObject: ["y"], pMembersEach: ["b": "1", "a": "="], pMembers: ["b": "1,2", "a": "x/"],
            qrText: [], hrText: ["a", "b"], crText: ["a,b", "c"], qrCount: [1], hrCount: [1, 2],
            crCount: [1], qrRatio: [], hrRatio: [], crRatio: [], qrFlag: [], hrFlag: [true, false],
            crFlag: [], qrTime: [], hrTime: [time], crTime: [], qrDay: [], hrDay: [day, day], crDay: [],
            qrUUID: [], hrUUID: [], crUUID: [], qrLink: [], hrLink: [], crLink: [], qrData: [],
            hrData: [], crData: [], qrKind: [], hrKind: [.a], crKind: [], qrMixed: [], hrMixed: [],
            crMixed: [], qrObject: [], hrObject: [], crObject: [], hrMembersEach: ["b": "1", "a": "x"],
            hrMembers: ["b": "1", "a": "x"], qCount: [3], hCount: [4, 5], hMembers: ["a": "x"],
            qMembersEach: ["m": "1"], qMembers: ["b": "1", "a": "x"], cMembersEach: ["n": "2"],
            cMembers: ["b": "1", "a": "x"])
        let request = try #require(server.requests.first)
        let target = try #require(request.target.split(separator: "?").first)
        #expect(
            target
                == "/lists/a%2Cb,c/1,2/0.5/true/1970-01-01T00%3A00%3A00Z/2030-01-31/\(id.uuidString.lowercased())/https%3A%2F%2Fa.example"
                + "/%2Fw%3D%3D/a,b/x/y/a=%3D,b=1/a,x%2F,b,1%2C2")
        #expect(request.target.hasSuffix("qr-count=1&q-count=3&m=1&q-members=a,x,b,1"))
        #expect(request.values(of: "hr-count") == ["1,2"] && request.values(of: "h-count") == ["4,5"])
        #expect(request.values(of: "hr-flag") == ["true,false"] && request.values(of: "h-text") == [])
        #expect(request.values(of: "hr-day") == ["2030-01-31,2030-01-31"])
        #expect(request.values(of: "hr-members") == ["a,x,b,1"] && request.values(of: "h-members") == ["a,x"])
        #expect(request.values(of: "hr-members-each") == ["a=x,b=1"])
        let cookie = try #require(request.values(of: "Cookie").first)
        #expect(cookie.hasPrefix("cr-text=a%2Cb,c; cr-count=1; "))
        #expect(cookie.hasSuffix("; n=2; c-members=a,x,b,1"))
    }
}
