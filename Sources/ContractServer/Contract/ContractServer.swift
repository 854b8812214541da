package import APIContract
import SourceDiagnostics
import Synchronization

/// A server on the loopback interface that enforces a contract: it answers a request that keeps the
/// contract with the document's own example, and any other with what is wrong with it.
package final class ContractServer: Sendable {
    /// What the server answers to requests that keep the contract.
    package struct Scenario: Sendable {
        /// The status to answer with, by operation id; else the first success.
        package var statuses: [String: Response.Status] = [:]
        /// The accepted credentials, by environment variable.
        package var variables: [String: String] = [:]
        /// Takes the place of a status: how an answer goes wrong.
        package var failure: Failure?

        /// Makes a scenario in which everything goes well.
        package init() {}
    }

    /// An answer that no document describes.
    package enum Failure: Sendable {
        /// 500 with an HTML page.
        case html
        /// The success, cut off in the middle.
        case cutOff
    }

    private let server: LoopbackServer
    private let log: ExchangeLog
    private let answerer: AnswererBox

    /// The port on which it listens.
    package var port: UInt16 { server.port }

    /// Starts a server.
    /// - Parameters:
    ///   - contract: the contract to enforce.
    ///   - schemas: validates values by the contract's schemas.
    ///   - scenario: what to answer.
    ///   - port: the port, or 0 to let the system choose.
    ///   - observer: is told of each exchange, on the server's thread.
    /// - Throws: `ServerFailure` when the server cannot listen.
    package init(
        _ contract: Contract, schemas: SchemaValidator, scenario: Scenario, port: UInt16 = 0,
        observer: @escaping @Sendable (Exchange) -> Void = { _ in }
    ) throws(ServerFailure) {
        let log = ExchangeLog()
        let answerer = AnswererBox(RequestAnswerer(contract, schemas: schemas, scenario: scenario))
        server = try LoopbackServer(port: port) { request in
            let (exchange, response) = answerer.current.answer(request)
            log.append(exchange)
            observer(exchange)
            return response
        }
        self.log = log
        self.answerer = answerer
    }

    /// The exchanges so far.
    package var exchanges: [Exchange] { log.exchanges }

    /// The exchanges so far, which are forgotten.
    package func takeExchanges() -> [Exchange] { log.take() }

    /// Changes what is answered from the next request on.
    package func update(_ change: (inout Scenario) -> Void) { answerer.update(change) }

    /// Stops the server.
    package func stop() { server.stop() }
}

/// What answers at the moment.
private final class AnswererBox: Sendable {
    private let answerer: Mutex<RequestAnswerer>

    init(_ answerer: RequestAnswerer) { self.answerer = Mutex(answerer) }

    var current: RequestAnswerer { answerer.withLock { $0 } }

    func update(_ change: (inout ContractServer.Scenario) -> Void) {
        answerer.withLock { $0.change(change) }
    }
}

/// The exchanges of a server.
private final class ExchangeLog: Sendable {
    private let list = Mutex<[Exchange]>([])
    /// A server that is left running keeps only the last ones.
    private static let capacity = 10_000

    var exchanges: [Exchange] { list.withLock { $0 } }

    func take() -> [Exchange] {
        list.withLock { list in
            defer { list = [] }
            return list
        }
    }

    func append(_ exchange: Exchange) {
        list.withLock { list in
            if list.count >= Self.capacity { list.removeFirst(Self.capacity / 2) }
            list.append(exchange)
        }
    }
}
