private import ContractServer
private import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Does blocking work on several items at once, on threads of its own.
package struct ParallelMap: Sendable {
    private struct Progress<Result: Sendable>: Sendable {
        var next = 0
        var results: [Result?]
    }

    private final class Board<Result: Sendable>: Sendable {
        let progress: Mutex<Progress<Result>>
        init(count: Int) { progress = Mutex(Progress(results: Array(repeating: nil, count: count))) }
    }

    /// How many items are worked on at the same time.
    package let width: Int

    /// Makes a map.
    /// - Parameter width: how many items at the same time; as many as there are processors by default.
    package init(width: Int? = nil) {
        self.width = max(1, width ?? sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    }

    /// Applies a function to every item and waits for all of them.
    /// - Returns: the results in the order of the items, whatever the order in which they were made.
    package func map<Item: Sendable, Result: Sendable>(
        _ items: [Item], _ transform: @escaping @Sendable (Item) -> Result
    ) -> [Result] {
        let board = Board<Result>(count: items.count)
        let work: @Sendable () -> Void = {
            while true {
                let index = board.progress.withLock { progress -> Int? in
                    guard progress.next < items.count else { return nil }
                    defer { progress.next += 1 }
                    return progress.next
                }
                guard let index else { return }
                let result = transform(items[index])
                board.progress.withLock { $0.results[index] = result }
            }
        }
        // The caller works too, so nothing is lost but speed when the system gives no thread.
        let threads = (1..<max(1, min(width, items.count))).compactMap { _ in SystemThread(work) }
        work()
        for thread in threads { thread.join() }
        return board.progress.withLock { $0.results.compactMap(\.self) }
    }
}
