extension Program {
    /// Whether the name of a credential's environment variable is assigned or handed over as if it were the value.
    var assignsNameOfCredential: Bool {
        facts.credentials.contains { name in
            ["\"", "'"].contains { quote in
                let literal = quote + name + quote
                return statements.ranges(of: literal).contains { range in
                    let before = statements[..<range.lowerBound]
                    return before.hasSuffix("= ") || before.hasSuffix("=")
                        || before.firstMatch(of: /(?i)\bset\w+\($/) != nil
                }
            }
        }
    }

    /// Whether it reads both credentials from the environment.
    var readsEnvironment: Bool {
        let marks = [
            "javascript": "process.env", "ruby": "ENV", "python": "os.environ", "php": "getenv(",
            "csharp": "Environment.GetEnvironmentVariable(", "swift": "ProcessInfo.processInfo.environment",
            "bash": "$",
        ]
        guard let mark = marks[language], statements.contains(mark) else { return false }
        return facts.credentials.allSatisfy(statements.contains)
    }

    /// The arguments of each call of the operation, in whatever way its name is written.
    var operationCalls: [[String]] {
        statements.matches(of: /(?:\.|->)(\w+)\(/).filter { Self.words(String($0.1)) == facts.operation }
            .compactMap { Self.arguments(statements[$0.range.upperBound...]) }
    }

    /// The variable or type on which the operation is called.
    var receivers: [String] {
        statements.matches(of: /\$?(\w+)(?:\.|->)(\w+)\(/).filter {
            Self.words(String($0.2)) == facts.operation
        }
        .map { String($0.1) }
    }

    /// The variables that get the answer of the operation; what is taken from the answer at once is no answer.
    var answers: [String] {
        let callback = statements.matches(of: /(\w+)\([^()]*(?:\{\}, )?(?:function )?\(\w+, (\w+)[^()]*\)/)
            .filter { Self.words(String($0.1)) == facts.operation }.map { String($0.2) }
        let assigned = statements.matches(of: /(\w+) = (?:try await )?\$?\w+(?:\.|->)(\w+)\([^()]*\)(.?)/)
            .filter { Self.words(String($0.2)) == facts.operation && $0.3 != "." }.map { String($0.1) }
        return callback + assigned
    }
}
