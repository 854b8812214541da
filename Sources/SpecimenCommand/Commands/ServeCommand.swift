import APIContract
import ContractServer
import FileAccess
import ProjectSettings
import SourceDiagnostics
import Specimen

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// `specimen serve`: the contract server, for people.
enum ServeCommand: Subcommand {
    static let name = "serve"
    static let summary = "answer requests on this machine as the document says"
    static let help = """
        Examples:
          specimen serve spec/docspring.yaml                     on a free port, which is printed
          specimen serve spec/docspring.yaml --port 8080
          specimen serve spec/docspring.yaml --status 422        the documented error

        Answers a request that keeps the document with the documented example, and any other with what is wrong
        with it, as application/problem+json with the line of the document. Credentials must be the values of
        the environment variables that the examples read; a variable that is not set stands for its own name in
        lower case. Ends on Ctrl-C.

        """
    static let operands: [Operand] = [.optional("SPEC")]
    static let options: [Option] =
        [
            Option(
                name: "--port", kind: .value("N"), summary: "the port on 127.0.0.1; a free one by default"),
            Option(
                name: "--status", kind: .value("CODE"),
                summary: "the documented status to answer with: 422, 4XX, default"),
            Option(name: "--strict", kind: .flag, summary: "do not start when the document has warnings"),
            Option(name: "--quiet", kind: .flag, summary: "show errors only, and no requests"),
        ] + DocumentJob.options

    static func run(_ arguments: ParsedArguments) throws(UsageError) -> ExitStatus {
        var port: UInt16 = 0
        if let text = arguments.value("--port") {
            guard let number = UInt16(text), number > 0 else {
                return UsageError("--port: '\(text)' is not a port from 1 to 65535").report(in: Self.self)
            }
            port = number
        }
        var status: Response.Status?
        if let text = arguments.value("--status") {
            guard let known = Response.Status(key: text) else {
                return UsageError("--status: '\(text)' is no status code, range or 'default'").report(
                    in: Self.self)
            }
            status = known
        }
        var report = DiagnosticReport(arguments, format: .text)
        guard
            let job = try DocumentJob.readOne(arguments, arguments.operands.first, into: &report.diagnostics),
            let contract = Generator.contract(
                job.source, job.options, loader: job.loader, into: &report.diagnostics)?.contract,
            !report.isFailure
        else { return report.finish() }
        if let status, !contract.operations.contains(where: { $0.responses.contains { $0.status == status } })
        {
            let known = Set(contract.operations.flatMap { $0.responses.map(\.status) }).sorted().map(\.key)
            let message = "--status: no operation has \(status.key); use \(known.joined(separator: ", "))"
            return UsageError(message).report(in: Self.self)
        }
        _ = report.finish()
        return serve(contract, port, status, isQuiet: arguments.has("--quiet"))
    }

    private static func serve(
        _ contract: Contract, _ port: UInt16, _ status: Response.Status?, isQuiet: Bool
    ) -> ExitStatus {
        var signals = sigset_t()
        sigemptyset(&signals)
        for number in [SIGINT, SIGTERM] { sigaddset(&signals, number) }
        // Blocked before the server's thread starts, so that no thread but this one takes them.
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        do throws(ServerFailure) {
            let server = try ContractServer(
                contract, schemas: contract.schemaValidator, scenario: scenario(contract, status), port: port
            ) { exchange in
                if !isQuiet { Terminal.error(log(exchange)) }
            }
            defer { server.stop() }
            Terminal.output("http://127.0.0.1:\(server.port)\(path(contract))\n")
            var number: Int32 = 0
            sigwait(&signals, &number)
            return .clean
        } catch {
            Terminal.error(
                "specimen serve: error: the server cannot listen: \(error); choose another --port\n")
            return .usage
        }
    }

    private static func scenario(_ contract: Contract, _ status: Response.Status?) -> ContractServer.Scenario
    {
        var scenario = ContractServer.Scenario()
        for variable in contract.securitySchemes.flatMap(\.variables) {
            scenario.variables[variable] = Terminal.variable(variable) ?? variable.lowercased()
        }
        if let status {
            for operation in contract.operations
            where operation.responses.contains(where: { $0.status == status }) {
                scenario.statuses[operation.id] = status
            }
        }
        return scenario
    }

    /// The path of the first server's URL: operations are found below it.
    private static func path(_ contract: Contract) -> String {
        let url = contract.servers.first?.url ?? ""
        guard let scheme = url.firstRange(of: "://") else { return "" }
        return String(url[scheme.upperBound...].drop { $0 != "/" })
    }

    /// A line about a request, without its query, which may hold a key.
    private static func log(_ exchange: Exchange) -> String {
        let path = PrintableText.escape(RequestTarget(exchange.request.target).path)
        let faults = exchange.mismatches.map { "  \(PrintableText.escape($0.text))\n" }.joined()
        return "\(PrintableText.escape(exchange.request.method)) \(path) \(exchange.status)\n\(faults)"
    }
}
