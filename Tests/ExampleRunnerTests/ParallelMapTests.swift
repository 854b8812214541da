import Synchronization
import Testing

@testable import ExampleRunner

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

@Suite struct ParallelMapTests {
    @Test(arguments: [1, 2, 7, 100])
    func resultsKeepTheOrderOfItems(width: Int) {
        let items = Array(0..<50)
        let results = ParallelMap(width: width).map(items) { item in
            usleep(UInt32((50 - item) * 20))
            return "\(item)"
        }
        #expect(results == items.map(String.init))
        #expect(ParallelMap(width: width).map([Int]()) { $0 }.isEmpty)
    }

    @Test func noMoreAtOnceThanAllowed() {
        let counts = Mutex((now: 0, most: 0))
        _ = ParallelMap(width: 3).map(Array(0..<30)) { _ in
            counts.withLock {
                $0.now += 1
                $0.most = max($0.most, $0.now)
            }
            usleep(3_000)
            counts.withLock { $0.now -= 1 }
        }
        #expect(counts.withLock { $0.most } == 3)
        #expect(ParallelMap().width >= 1)
        #expect(ParallelMap(width: -1).width == 1)
    }
}
