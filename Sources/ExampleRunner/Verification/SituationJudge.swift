import APIContract
import ContractServer
import YAMLSyntax

/// Judges what became of an example in a situation.
struct SituationJudge: Sendable {
    /// What was seen of one run.
    struct Evidence: Sendable {
        /// How the program ended, and what it printed.
        var process: ProcessResult
        /// What arrived at the server meanwhile.
        var exchanges: [Exchange]
        /// The environment variable that was missing, or held what cannot be sent.
        var faultyVariable: String?

        /// Whether the server answered what the contract says about wrong requests.
        var isRefused: Bool { exchanges.count == 1 && exchanges.contains { !$0.mismatches.isEmpty } }
    }

    /// What is thought of one run.
    struct Verdict: Sendable {
        /// What is wrong; nothing when all is as it should be.
        var faults: [String]
        /// What became of the request; nil where none should arrive.
        var arrival: VerificationReport.Arrival?
        /// What was seen, to be shown beside the faults.
        var record: FailureRecord?
    }

    private let request: ExampleRequest
    private let expected: ExpectedOutput
    private let credentials: FakeCredentials
    private let mask: SecretMask
    private let usesPackage: Bool
    private let schemas: SchemaTable
    /// A message is one line; a program may add one or two of its own.
    private static let maximumMessageLines = 3

    /// Makes a judge of the examples of a request.
    /// - Parameter usesPackage: whether they call a package, whose classes read the answers.
    init(
        _ request: ExampleRequest, _ contract: Contract, _ credentials: FakeCredentials, usesPackage: Bool
    ) {
        self.request = request
        self.credentials = credentials
        self.usesPackage = usesPackage
        schemas = contract.schemas
        mask = SecretMask(credentials, request.credentials)
        expected = ExpectedOutput(request, contract, usesPackage: usesPackage)
    }

    /// Judges a run.
    func verdict(_ evidence: Evidence, in situation: Situation) -> Verdict {
        let faults = faults(evidence, in: situation)
        return Verdict(
            faults: faults,
            arrival: situation.expectsRequest ? arrival(of: evidence.exchanges, in: situation) : nil,
            record: faults.isEmpty ? nil : record(evidence))
    }

    private func arrival(
        of exchanges: [Exchange], in situation: Situation
    ) -> VerificationReport.Arrival {
        guard let exchange = exchanges.first else { return .none }
        guard isOne(exchanges, in: situation) else { return .several }
        guard comparison(exchange).differences.isEmpty else { return .other }
        return exchange.mismatches.isEmpty ? .asMeant : .refused
    }

    /// Whether there is one request, or the same again where the status invites that.
    private func isOne(_ exchanges: [Exchange], in situation: Situation) -> Bool {
        guard exchanges.count > 1 else { return true }
        return situation.invitesRepetition(of: request.operation.method)
            && exchanges.allSatisfy { comparison($0).differences.isEmpty && $0.mismatches.isEmpty }
    }

    private func comparison(_ exchange: Exchange) -> RequestComparison {
        RequestComparison(
            meant: request, arrived: exchange.request, credentials: credentials, usesPackage: usesPackage,
            schemas: schemas)
    }

    private func record(_ evidence: Evidence) -> FailureRecord {
        let first = evidence.exchanges.first
        return FailureRecord(
            requestCount: evidence.exchanges.count, aspects: first.map { comparison($0).aspects } ?? [],
            answeredStatus: first?.status, exit: evidence.process.exit.description,
            output: mask.text(ContentText.text(evidence.process.standardOutput)),
            messages: mask.text(ContentText.text(evidence.process.standardError)))
    }

    /// What is wrong; nothing when all is as it should be.
    private func faults(_ evidence: Evidence, in situation: Situation) -> [String] {
        var faults = leaks(evidence.process)
        switch evidence.process.exit {
        case .exited: break
        case .timedOut where evidence.process.isTruncated:
            return faults + ["the program printed more than the limit of output, and did not end in time"]
        case .timedOut: return faults + ["the program did not end in time"]
        case .signalled(let number): return faults + ["the program was ended by signal \(number)"]
        case .notFound(let name): return faults + ["'\(name)' is not installed"]
        case .couldNotStart(let reason): return faults + ["the program could not be started: \(reason)"]
        }
        switch situation {
        // What follows from a refusal is no fault of its own.
        case .answer where evidence.isRefused: faults += arrival(evidence, in: situation)
        case .answer(let status) where request.successes.contains(status):
            faults += arrival(evidence, in: situation) + success(evidence.process, status)
        case .answer(let status):
            faults += arrival(evidence, in: situation) + failure(evidence.process)
            let message = String(decoding: evidence.process.standardError, as: UTF8.self)
            faults += expected.missingMessages(status, in: message).map {
                "the API's message \($0) is not on standard error: \(excerpt(evidence.process.standardError))"
            }
        case .html, .cutOff:
            faults += arrival(evidence, in: situation) + failure(evidence.process)
        case .missingCredential, .brokenCredential:
            faults += absence(evidence) + failure(evidence.process) + brevity(evidence.process)
            let variable = evidence.faultyVariable ?? ""
            if !String(decoding: evidence.process.standardError, as: UTF8.self).contains(variable) {
                faults.append("standard error does not name the variable \(variable)")
            }
        case .unreachable:
            faults += absence(evidence) + failure(evidence.process) + brevity(evidence.process)
        }
        return faults
    }

    private func arrival(_ evidence: Evidence, in situation: Situation) -> [String] {
        guard let exchange = evidence.exchanges.first else { return ["no request arrived"] }
        guard isOne(evidence.exchanges, in: situation) else {
            return ["\(evidence.exchanges.count) requests arrived, not one"]
        }
        let differences = comparison(exchange).differences
        // What is sent as it was meant and refused is the document's contradiction, not the program's fault.
        let refusal =
            differences.isEmpty
            ? "the request is the one meant, and the document forbids it" : "the server refused the request"
        return differences + exchange.mismatches.map { "\(refusal): \(mask.text($0.text))" }
    }

    private func absence(_ evidence: Evidence) -> [String] {
        evidence.exchanges.isEmpty ? [] : ["a request arrived, and none should"]
    }

    private func success(_ process: ProcessResult, _ status: Response.Status) -> [String] {
        var faults: [String] = []
        if !process.isSuccess { faults.append("the exit status is not 0") }
        if let fault = expected.fault(ofOutput: process.standardOutput, after: status) {
            faults.append(mask.text(fault))
        }
        if !process.standardError.isEmpty {
            faults.append("standard error is not empty: \(excerpt(process.standardError))")
        }
        return faults
    }

    private func failure(_ process: ProcessResult) -> [String] {
        var faults: [String] = []
        if process.isSuccess { faults.append("the exit status is 0") }
        if !process.standardOutput.isEmpty { faults.append("standard output is not empty") }
        if process.standardError.isEmpty { faults.append("standard error is empty") }
        return faults
    }

    private func brevity(_ process: ProcessResult) -> [String] {
        let lines = process.standardError.split(separator: UInt8(ascii: "\n")).count
        guard lines > Self.maximumMessageLines else { return [] }
        return ["standard error has \(lines) lines, more than a message: \(excerpt(process.standardError))"]
    }

    private func leaks(_ process: ProcessResult) -> [String] {
        let secrets = credentials.secrets(request.credentials)
        var faults: [String] = []
        let places = [("standard output", process.standardOutput), ("standard error", process.standardError)]
        for (name, bytes) in places {
            let text = String(decoding: bytes, as: UTF8.self)
            if secrets.contains(where: text.contains) { faults.append("a secret is on \(name)") }
        }
        if process.observedArguments.joined().contains(where: { secrets.contains(where: $0.contains) }) {
            faults.append("a secret is in the arguments of a process")
        }
        return faults
    }

    /// The beginning of an output, as one line and without secrets.
    private func excerpt(_ bytes: [UInt8]) -> String {
        let text = mask.text(String(decoding: bytes, as: UTF8.self))
        return JSONValue.string(text.count > 300 ? text.prefix(300) + "…" : text).text
    }
}
