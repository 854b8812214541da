private import CProcess

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What this process, and the programs that it runs, can reach.
package enum NetworkIsolation: Sendable, Hashable, CustomStringConvertible {
    /// Nothing but the loopback interface of a network of its own.
    case loopback
    /// Whatever the machine can, and why.
    case none(String)

    /// Leaves the machine's network for one with a loopback interface only, where the system permits that: on
    /// Linux for root, and for everybody where user namespaces are open to all. To be called before there are
    /// several threads, and once.
    package static func enter() -> NetworkIsolation {
        let status = specimen_isolate_network()
        return status == 0 ? .loopback : .none(String(cString: strerror(status)))
    }

    /// What can be reached, in words.
    package var description: String {
        switch self {
        case .loopback: "loopback only, in a network namespace"
        case .none(let reason): "the machine's own; no network namespace: \(reason)"
        }
    }
}
