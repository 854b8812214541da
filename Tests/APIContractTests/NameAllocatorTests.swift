import APIContract
import Testing

struct NameAllocatorTests {
    @Test func repeatedNamesGetNumbersThatNobodyWants() {
        var names = NameAllocator()
        #expect(names.allocate(["add", "add", "add2", "add"]) == ["add", "add3", "add2", "add4"])
    }

    @Test func reservedNamesGetAWord() {
        var names = NameAllocator(reserved: ["String", "unknown"])
        #expect(
            names.allocate(["String", "StringValue", "unknown"]) == [
                "StringValue", "StringValue2", "unknownValue",
            ])
    }

    @Test func laterCallsKnowEarlierNames() {
        var names = NameAllocator()
        #expect(names.allocate(["a", "b"]) == ["a", "b"])
        #expect(names.allocate(["a", "a2", "b"]) == ["a3", "a2", "b2"])
    }

    @Test func oneNameGetsTheFirstFreeNumber() {
        var names = NameAllocator()
        let taken = (0..<2).map { _ in names.take("list-2") }
        #expect(taken == [true, false])
        let given = (0..<3).map { _ in names.allocate("list", separator: "-") }
        #expect(given == ["list", "list-3", "list-4"])
    }

    @Test func whatIsWrittenIsDifferent() {
        var names = NameAllocator()
        let given = ["a b", "A B", "a b"].map {
            names.allocate($0, separator: " ") { $0.uppercased() }
        }
        #expect(given == ["a b", "A B 2", "a b 3"])
    }

    @Test func manyOfOneNameTakeNoLongerEach() {
        var names = NameAllocator()
        let given = (0..<100_000).map { _ in names.allocate("a", separator: "") }
        #expect(given.last == "a100000")
    }

    @Test func noTwoNamesAreEverTheSame() {
        var names = NameAllocator(reserved: ["a", "a2Value"])
        let wanted = (0..<2000).map { ["a", "a2", "a22", "aValue", "a\($0 % 7)"][$0 % 5] }
        let given = names.allocate(wanted)
        #expect(Set(given).count == wanted.count)
        #expect(Set(given).isDisjoint(with: ["a", "a2Value"]))
    }
}
