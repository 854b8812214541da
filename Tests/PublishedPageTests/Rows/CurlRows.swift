import ContractServer
import ExampleRunner

extension FaultRow {
    static let curl = [
        FaultRow(
            57, "curl: the request goes to another resource than the page's request line names",
            finding: "not POST"
        ) {
            page in
            let line = page.requestLine
            let target = line.path.replacing(
                "{\(page.facts.pathParameter.name)}", with: page.facts.pathParameter.sample)
            return complaint("there is no request line", if: line.method.isEmpty)
                + page.facts.complaints(aboutRequestLine: line)
                + (try CurlRun.all(on: page, answer: .refusal)).flatMap(\.requests)
                .filter { $0.method != line.method || !$0.target.hasSuffix(target) }
                .map { "it sends \($0.method) \($0.target), not \(line.method) \(target)" }
        },
        FaultRow(58, "curl: nothing is said when the server cannot be reached", finding: "says nothing") {
            page in
            try CurlRun.all(on: page, answer: .none).filter { $0.result.standardError.isEmpty }
                .map { _ in "without a server it says nothing" }
        },
        FaultRow(59, "curl: a refused request counts as a success", finding: "status 0") { page in
            try CurlRun.all(on: page, answer: .refusal).filter(\.result.isSuccess)
                .map { _ in "a refused request ends with status 0" }
        },
        FaultRow(60, "curl: the length of the content is not sent", finding: "no Content-Length") { page in
            try CurlRun.all(on: page, answer: .refusal).flatMap(\.requests)
                .filter { $0.values(of: "Content-Length") != ["0"] }
                .map { _ in "it sends no Content-Length, which RFC 9110, section 8.6, asks for" }
        },
        FaultRow(
            61, "curl: the credentials have a third name, and are not read from the environment",
            finding: "not those"
        ) {
            page in
            try CurlRun.all(on: page, answer: .refusal).flatMap(\.requests)
                .filter { $0.values(of: "Authorization") != [CurlRun.authorization] }
                .map { _ in "the credentials that arrive are not those of the environment" }
        },
        FaultRow(
            62, "curl: a secret stands in an argument, which every user of the machine can read",
            finding: "argument"
        ) {
            page in
            try CurlRun.all(on: page, answer: .refusal).flatMap { run in
                complaint("curl was not seen", if: run.arguments.isEmpty)
                    + run.arguments.filter { list in
                        list.contains { argument in
                            argument.contains(CurlRun.secret) || argument.hasPrefix("Authorization")
                                || ["-u", "--user"].contains(argument)
                        }
                    }.map { _ in "the credentials are an argument" }
            }
        },
        FaultRow(63, "curl: the wanted media type is not sent", finding: "it accepts") { page in
            try CurlRun.all(on: page, answer: .refusal).flatMap(\.requests)
                .filter { $0.values(of: "Accept") != ["application/json"] }
                .map { "it accepts \($0.values(of: "Accept"))" }
        },
    ]
}

extension PublishedPage {
    /// The method and the path of the page's own request line, with the parameter in braces.
    fileprivate var requestLine: (method: String, path: String) {
        let text = sections(about: "request").flatMap { $0.prose + $0.blocks.map(\.code) }.joined(
            separator: "\n")
        guard let match = text.firstMatch(of: /\b(GET|PUT|POST|PATCH|DELETE) (https:\/\/[^\s`]+)/) else {
            return ("", "")
        }
        let parameter = "{\(facts.pathParameter.name)}"
        let url = String(match.2).replacing("<\(facts.pathParameter.name.uppercased())>", with: parameter)
        let base = facts.servers.first(where: url.hasPrefix) ?? ""
        return (String(match.1), String(url.dropFirst(base.count)))
    }
}

extension PageFacts {
    fileprivate func complaints(aboutRequestLine line: (method: String, path: String)) -> [String] {
        complaint("the request line is \(line.method) \(line.path)", if: line != (method, path))
    }
}
