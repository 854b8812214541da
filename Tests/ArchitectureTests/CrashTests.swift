import Testing

/// Bad input never crashes: no Swift file holds an operator or a call that stops the program.
struct CrashTests {
    @Test func nothingStopsTheProgram() throws {
        // Fuzzers learn of a broken promise by the end of the process.
        for source in try SwiftSource.all("Sources") where !["Fuzzing", "Fuzzer"].contains(source.target) {
            #expect(Self.found(in: source.program) == [], "\(source.path)")
        }
    }

    @Test func findsWhatStopsThePrograms() {
        #expect(Self.found(in: "let a = try! b()") == ["try!"])
        #expect(Self.found(in: "a[0]!.b as! C") == ["as!", "]!"])
        #expect(Self.found(in: "fatalError() ; preconditionFailure(\"\")") == ["fatalError", "precondition"])
        #expect(Self.found(in: "let a: Int! = b! + c()!") == ["Int!", "b!", ")!"])
        #expect(Self.found(in: "key! + entry!.value + names!") == ["key!", "entry!", "names!"])
        #expect(Self.found(in: "let a = b as! C; try! d()") == ["try!", "as!"])
        #expect(Self.found(in: "if !a, b != c, d !== e { f(!g) }") == [])
    }

    private static func found(in program: String) -> [String] {
        let calls = ["fatalError", "precondition", "assertionFailure", "assert(", "unsafelyUnwrapped"]
        let marked = program.matches(of: /(?:\b\w+|[)\]])!(?!=)/).map { String($0.output) }
        let keywords = ["try!", "as!"].filter(marked.contains)
        return keywords + calls.filter { program.contains($0) } + marked.filter { !keywords.contains($0) }
    }
}
