import APIContract
import ContractServer
package import SourceDiagnostics
package import Specimen
import Synchronization
import TargetLanguages

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Runs every example against a server that enforces the contract, in every situation.
package struct ExampleVerifier: Sendable {
    /// How examples are run.
    package struct Options: Sendable {
        /// The kinds of situations.
        package var situations = Situation.Kind.standard
        /// The folder that holds the vendors' packages, a folder for each language id.
        package var packages: String?
        /// How many examples are run at the same time; as many as there are processors by default.
        package var width: Int?
        /// How long a program may run.
        package var timeLimit: Duration = .seconds(30)
        /// The home folder of builds, in which compilers keep their caches; a new one for each verification by
        /// default.
        package var home: String?

        /// The standard situations, without packages.
        package init() {}
    }

    fileprivate struct Job: Sendable {
        let item: OutputPlan.Item
        let example: ExampleGenerator.Example
        let files: [GeneratedFile]
    }

    private let plan: OutputPlan
    private let options: Options
    private let observer: Observer

    /// Is told of each example that is done, on any thread, and of how many there are.
    package typealias Observer = @Sendable (_ entry: VerificationReport.Entry, _ count: Int) -> Void

    /// Makes a verifier.
    /// - Parameters:
    ///   - plan: the examples to run.
    ///   - options: how to run them.
    ///   - observer: is told of the progress.
    package init(
        _ plan: OutputPlan, options: Options = Options(),
        observer: @escaping Observer = { _, _ in }
    ) {
        self.plan = plan
        self.options = options
        self.observer = observer
    }

    /// Runs the examples.
    /// - Parameter diagnostics: takes what keeps an example from being made.
    package func verify(into diagnostics: inout DiagnosticList) -> VerificationReport {
        let files = plan.render(into: &diagnostics).filter { $0.role == .client }
        // What was found is in the list already.
        var repeated = DiagnosticList()
        let jobs = plan.items.flatMap { item in
            plan.examples(of: item, into: &repeated).map { example in
                let link = example.language.tools.variants[example.variant]?.packages
                let own = files.filter { file in link.map { file.path.hasPrefix($0 + "/") } ?? false }
                return Job(item: item, example: example, files: own)
            }
        }
        // Programs that are built take longest and go first.
        let order = jobs.indices.sorted { (jobs[$0].effort, $0) < (jobs[$1].effort, $1) }
        let ownHome: ScratchFolder?
        do throws(ScratchFolder.Failure) {
            ownHome = options.home == nil ? try ScratchFolder() : nil
        } catch {
            diagnostics.error(
                "verify.no-scratch-folder", "\(error); set TMPDIR to a folder that exists", at: nil)
            return VerificationReport(title: plan.contract.title, entries: [])
        }
        defer { withExtendedLifetime(ownHome) {} }
        let system = Self.system(home: options.home ?? ownHome?.path)
        let results = ParallelMap(width: options.width).map(order) { index in
            let entry = verify(jobs[index], system)
            observer(entry, jobs.count)
            return (index, entry)
        }
        return VerificationReport(
            title: plan.contract.title, entries: results.sorted { $0.0 < $1.0 }.map(\.1))
    }

    private func verify(_ job: Job, _ system: [String: String]) -> VerificationReport.Entry {
        let example = job.example
        let outcome: VerificationReport.Outcome
        do throws(PreparedExample.Failure) {
            outcome = .checked(try checks(job, system))
        } catch {
            switch error {
            case .skipped(let reason): outcome = .skipped(reason)
            case .broken(let reason): outcome = .broken(reason)
            }
        }
        let operation = job.item.request.operation
        return VerificationReport.Entry(
            operation: operation.id, route: operation.route, range: operation.range,
            language: example.language.id, languageName: example.language.name, variant: example.variant,
            path: example.file.path, outcome: outcome)
    }

    private func checks(
        _ job: Job, _ system: [String: String]
    ) throws(PreparedExample.Failure) -> [VerificationReport.Check] {
        if Interruption.hasCome { throw .skipped(Interruption.reason) }
        let request = job.item.request
        let situations = Situation.all(of: request, kinds: options.situations)
        if let reason = situations.obstacle(request) { throw .skipped(reason) }
        let example = job.example
        let credentials = FakeCredentials(request.credentials)
        let stage = Stage()
        var scenario = ContractServer.Scenario()
        scenario.variables = credentials.values
        let server: ContractServer
        do throws(ServerFailure) {
            server = try ContractServer(
                plan.contract, schemas: plan.contract.schemaValidator, scenario: scenario
            ) { _ in stage.sample() }
        } catch {
            throw .broken("the server could not be started: \(error)")
        }
        defer { server.stop() }
        let baseURL = example.sdk?.baseURL ?? request.baseURL
        guard
            let program = BaseURLReplacement.replace(
                in: example.file.bytes, baseURL, example.language, port: server.port)
        else { throw .broken("the base URL \(baseURL) does not stand in the program exactly once") }
        let prepared = try PreparedExample(
            program, of: example, files: job.files, samples: request.body?.files ?? [],
            packages: packages(of: example.language), system: system)
        let variant = example.language.tools.variants[example.variant]
        let judge = SituationJudge(
            request, plan.contract, credentials, usesPackage: variant?.install != nil)
        var checks: [VerificationReport.Check] = []
        for situation in situations {
            if Interruption.hasCome { throw .skipped(Interruption.reason) }
            if situation == .unreachable {
                server.stop()
            } else {
                server.change(to: situation, of: request.operation.id)
            }
            let faulty = situation.concernsCredentials ? request.variableNames.map(Optional.some) : [nil]
            var verdict = SituationJudge.Verdict(faults: [])
            var duration = Duration.zero
            for variable in faulty {
                let values = credentials.values(in: situation, of: variable)
                let probe = stage.enter()
                let process = prepared.run(values, timeLimit: options.timeLimit, probe: probe)
                if case .notFound(let name) = process.exit { throw .skipped("'\(name)' is not installed") }
                let evidence = SituationJudge.Evidence(
                    process: process, exchanges: server.takeExchanges(), faultyVariable: variable)
                verdict.add(judge.verdict(evidence, in: situation))
                duration += process.duration
            }
            checks.append(
                .init(
                    situation: situation, faults: verdict.faults, duration: duration,
                    arrival: verdict.arrival, record: verdict.record))
        }
        return checks
    }

    /// The folder with the packages of a language, if there is one.
    private func packages(of language: Language) -> String? {
        guard let path = options.packages.map({ "\($0)/\(language.id)" }), access(path, X_OK) == 0 else {
            return nil
        }
        return path
    }

    /// What every program gets to see of the caller's environment: where programs are found.
    package static func system(home: String?) -> [String: String] {
        var values = ["LANG": "C.UTF-8"]
        values["HOME"] = home
        values["PATH"] = getenv("PATH").map { String(cString: $0) }
        return values
    }
}

extension [Situation] {
    /// Why nothing could be said of an example in these situations; nil when something can.
    fileprivate func obstacle(_ request: ExampleRequest) -> String? {
        if isEmpty { return "the document has none of the situations that were asked for" }
        guard !contains(where: \.expectsRequest),
            Situation.all(of: request, kinds: [.success, .errors]).isEmpty
        else { return nil }
        return "the document promises no answer with which its request could be judged"
    }
}

extension SituationJudge.Verdict {
    /// Takes in what is thought of one more run in the same situation.
    fileprivate mutating func add(_ other: Self) {
        for fault in other.faults where !faults.contains(fault) { faults.append(fault) }
        arrival = other.arrival
        record = record ?? other.record
    }
}

extension ExampleVerifier.Job {
    /// The smaller, the sooner it is run.
    fileprivate var effort: Int {
        let tools = example.language.tools
        let steps = tools.variants[example.variant]?.build ?? tools.build
        return steps.isEmpty ? 1 : files.isEmpty ? 0 : -1
    }
}

/// Which run the server's samples of the process table are for.
private final class Stage: Sendable {
    private let probe = Mutex(ProcessProbe())

    func enter() -> ProcessProbe {
        let next = ProcessProbe()
        probe.withLock { $0 = next }
        return next
    }

    func sample() { probe.withLock { $0 }.sample() }
}

extension ContractServer {
    /// Answers from now on as a situation wants it.
    fileprivate func change(to situation: Situation, of operation: String) {
        update { scenario in
            scenario.statuses = [:]
            scenario.failure = nil
            switch situation {
            case .answer(let status): scenario.statuses[operation] = status
            case .html: scenario.failure = .html
            case .cutOff: scenario.failure = .cutOff
            case .missingCredential, .brokenCredential, .unreachable: break
            }
        }
    }
}
