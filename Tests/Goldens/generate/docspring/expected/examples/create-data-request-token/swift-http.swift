// Create a data request token
import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

let baseURL = "https://api.docspring.com/api/v1"
let dataRequestID = "drq_1234567890abcdef01"

/// Takes each response as it is: follows no redirect and answers no challenge.
final class Receiver: NSObject, URLSessionDataDelegate {
    let (chunks, continuation) = AsyncThrowingStream.makeStream(of: Data.self)
    func urlSession(
        _: URLSession, task: URLSessionTask, willPerformHTTPRedirection: HTTPURLResponse,
        newRequest: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) { completionHandler(nil) }
    func urlSession(
        _: URLSession, task: URLSessionTask, didReceive challenge: URLAuthenticationChallenge,
        completionHandler: @escaping @Sendable (URLSession.AuthChallengeDisposition, URLCredential?) -> Void
    ) { completionHandler(challenge.failureResponse == nil ? .performDefaultHandling : .rejectProtectionSpace, nil) }
    func urlSession(_: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) { continuation.yield(data) }
    func urlSession(_: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        continuation.finish(throwing: (error as? URLError)?.code == .cancelled ? nil : error)
    }
}

func fail(_ message: String) -> Never {
    FileHandle.standardError.write(Data("\(message)\n".utf8))
    exit(1)
}

func encode(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: .alphanumerics.union(.init(charactersIn: "-._~"))) ?? ""
}

let environment = ProcessInfo.processInfo.environment
for name in ["DOCSPRING_TOKEN_ID", "DOCSPRING_TOKEN_SECRET"]
where environment[name, default: ""].wholeMatch(of: #/\P{Cc}+/#) == nil {
    fail("Set the environment variable \(name) to printable text")
}
if ["", ".", ".."].contains(dataRequestID) { fail("dataRequestID cannot be empty, . or ..") }
let url = "\(baseURL)/data_requests/\(encode(dataRequestID))/tokens"
var request = URLRequest(url: URL(string: url)!, timeoutInterval: 30)
request.httpMethod = "POST"
request.setValue("application/json", forHTTPHeaderField: "Accept")
let credentials = ["DOCSPRING_TOKEN_ID", "DOCSPRING_TOKEN_SECRET"]
    .compactMap { environment[$0] }.joined(separator: ":")
request.setValue("Basic \(Data(credentials.utf8).base64EncodedString())", forHTTPHeaderField: "Authorization")

let receiver = Receiver()
let task = URLSession(configuration: .ephemeral, delegate: receiver, delegateQueue: nil).dataTask(with: request)
task.resume()
do {
    let data = try await receiver.chunks.reduce(into: Data()) { $0 += $1 }
    let status = (task.response as? HTTPURLResponse)?.statusCode ?? 0
    guard status == 201, let body = try JSONSerialization.jsonObject(with: data) as? [String: Any],
        body["status"] as? String == "success",
        let token = body["token"] as? [String: Any]
    else { fail("HTTP \(status): \(status < 400 ? "unexpected response" : String(decoding: data, as: UTF8.self))") }
    print(token["data_request_url"] as? String ?? "")
    print(token["expires_at"] as? String ?? "")
} catch {
    fail("No usable response: \(error.localizedDescription)")
}
