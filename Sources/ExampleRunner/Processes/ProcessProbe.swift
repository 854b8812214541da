private import Synchronization

/// A look at the processes of a running command from outside, at a moment of one's own choosing.
///
/// Sampling by the clock can miss a process on a busy machine. A server that takes a sample before it answers
/// misses none that talks to it: until the answer comes, that process is there.
package final class ProcessProbe: Sendable {
    private let tree = Mutex<ProcessTree?>(nil)

    /// Makes a probe for one run.
    package init() {}

    /// Notes the argument lists of all processes of the command, if it is running. Takes well under a millisecond.
    package func sample() { withTree { $0.sample() } }

    /// Starts a process and follows it. Samples wait meanwhile, so that none comes too early to see it.
    func follow(
        _ start: () throws(SpawnedProcess.Failure) -> SpawnedProcess
    ) throws(SpawnedProcess.Failure) -> SpawnedProcess {
        try tree.withLock { tree throws(SpawnedProcess.Failure) in
            let process = try start()
            tree = ProcessTree(root: process.id)
            return process
        }
    }

    /// Works on the tree, if there is one.
    @discardableResult
    func withTree<Result: Sendable>(_ body: (inout ProcessTree) -> Result) -> Result? {
        tree.withLock { tree in
            guard var followed = tree.take() else { return nil }
            defer { tree = followed }
            return body(&followed)
        }
    }

    /// Stops following: the process is about to be reaped, and its id may soon be another's.
    func end() -> ProcessTree? { tree.withLock { $0.take() } }
}
