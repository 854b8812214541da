// Create a data request token
import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

let baseURL = "https://api.docspring.com/api/v1"
let dataRequestID = "drq_1234567890abcdef01"

func fail(_ message: String) -> Never {
    FileHandle.standardError.write(Data("\(message)\n".utf8))
    exit(1)
}

func environment(_ name: String) -> String {
    guard let value = ProcessInfo.processInfo.environment[name], !value.isEmpty else {
        fail("Set the environment variable \(name)")
    }
    return value
}

func encode(_ value: String) -> String {
    let unreserved = CharacterSet.alphanumerics.union(CharacterSet(charactersIn: "-._~"))
    return value.addingPercentEncoding(withAllowedCharacters: unreserved) ?? ""
}

/// The text of what the keys lead to in a JSON value, a list joined by commas.
func field(_ value: Any?, _ keys: String...) -> String? {
    let value = keys.reduce(value) { ($0 as? [String: Any])?[$1] }
    guard let value, !(value is NSNull) else { return nil }
    return (value as? [Any] ?? [value]).map { "\($0)" }.joined(separator: ", ")
}

/// Hands back each response as it is: follows no redirect, answers no challenge of the server.
final class Receiver: NSObject, URLSessionDataDelegate {
    let (chunks, continuation) = AsyncThrowingStream.makeStream(of: Data.self)

    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }

    func urlSession(
        _ session: URLSession, task: URLSessionTask, didReceive challenge: URLAuthenticationChallenge,
        completionHandler: @escaping @Sendable (URLSession.AuthChallengeDisposition, URLCredential?) -> Void
    ) {
        let isBasic = challenge.protectionSpace.authenticationMethod == NSURLAuthenticationMethodHTTPBasic
        completionHandler(isBasic ? .rejectProtectionSpace : .performDefaultHandling, nil)
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        continuation.yield(data)
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        let isRejected = (error as? URLError)?.code == .cancelled
        continuation.finish(throwing: isRejected ? nil : error)
    }
}

if ["", ".", ".."].contains(dataRequestID) { fail("dataRequestID cannot be empty, . or ..") }
guard let url = URL(string: "\(baseURL)/data_requests/\(encode(dataRequestID))/tokens") else {
    fail("The URL is not valid")
}
var request = URLRequest(url: url)
request.httpMethod = "POST"
request.setValue("application/json", forHTTPHeaderField: "Accept")
let credentials = environment("DOCSPRING_TOKEN_ID") + ":" + environment("DOCSPRING_TOKEN_SECRET")
request.setValue("Basic " + Data(credentials.utf8).base64EncodedString(), forHTTPHeaderField: "Authorization")

let receiver = Receiver()
let client = URLSession(configuration: .ephemeral, delegate: receiver, delegateQueue: nil)
let task = client.dataTask(with: request)
task.resume()
var data = Data()
do {
    for try await chunk in receiver.chunks { data += chunk }
} catch {
    fail("No response: \(error.localizedDescription)")
}

let status = (task.response as? HTTPURLResponse)?.statusCode ?? 0
let text = String(decoding: data, as: UTF8.self)
let body = try? JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)
guard status == 201, field(body, "status") == "success", field(body, "token") != nil else {
    fail("HTTP \(status): \(field(body, "error") ?? field(body, "errors") ?? text)")
}
print(field(body, "token", "data_request_url") ?? "")
print(field(body, "token", "expires_at") ?? "")
