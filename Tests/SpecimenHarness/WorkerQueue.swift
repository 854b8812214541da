import Foundation

/// Does blocking work away from the threads of the test library.
///
/// It has one for each processor, and a test that waits there for a compiler keeps others from being run until their time
/// is up.
package enum WorkerQueue {
    private static let queue: OperationQueue = {
        let queue = OperationQueue()
        queue.maxConcurrentOperationCount = max(2, ProcessInfo.processInfo.activeProcessorCount)
        return queue
    }()

    /// Waits for some work without blocking.
    package static func run<Result: Sendable>(_ work: @escaping @Sendable () -> Result) async -> Result {
        await withCheckedContinuation { continuation in
            queue.addOperation { continuation.resume(returning: work()) }
        }
    }
}
