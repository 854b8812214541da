extension FaultRow {
    static let acrossLanguages = [
        FaultRow(64, "The credentials have six names", finding: "names a credential") { page in
            let names = Set(
                page.source.matches(
                    of: /\b[A-Z]+(?:_[A-Z]+)*_(?:ID|SECRET|KEY|TOKEN)\b/.wordBoundaryKind(.simple)
                ).map { String($0.0) }
            )
            return names.subtracting(page.facts.credentials).sorted().map {
                "\($0) names a credential or an id, too"
            }
                + complaints(page.programs, "it does not name both credentials") { program in
                    !page.facts.credentials.allSatisfy(program.code.contains)
                }
        },
        FaultRow(65, "The answer has two names", finding: "the answer has the names") { page in
            let names = Set(page.packagePrograms().flatMap(\.answers))
            return complaint("the answer has the names \(names.sorted())", if: names != ["response"])
        },
        FaultRow(66, "What is printed differs in all programs", finding: "not the documented values in order")
        { page in
            complaints(page.programs, "it prints not the documented values in order") { program in
                let words = program.printedWords
                let places = page.facts.printed.compactMap {
                    words.ranges(of: Program.words($0)).last?.lowerBound
                }
                return places.count != page.facts.printed.count || places != places.sorted()
            }
        },
        FaultRow(67, "Only one program handles a failure", finding: "Ruby: a failure has no way out") {
            page in
            let ways = [
                "javascript": "process.exit", "ruby": "abort", "python": "sys.exit(", "php": "exit(1)",
                "csharp": "Console.Error.WriteLine(", "bash": "exit 1", "swift": "exit(1)",
            ]
            return complaints(page.programs, "a failure has no way out") { program in
                !(ways[program.language].map(program.statements.contains) ?? false)
            }
        },
        FaultRow(68, "No program shows the one value that a reader needs", finding: "the needed value") {
            page in
            complaints(page.programs, "the needed value is not shown") { program in
                !program.printedWords.contains(Program.words(page.facts.printed.first ?? ""))
            }
        },
        FaultRow(
            69, "Some programs configure one client, others the process",
            finding: "C#: the process is configured"
        ) {
            page in
            complaints(page.packagePrograms(), "the process is configured") { program in
                program.has(/\b\w+\.configure\b/)
                    || program.has(/\b\w+\.(Default|Global|Shared|instance)\.\w+ =/)
                    || program.has(/->get\w+\(\)->set/)
            }
        },
        FaultRow(70, "The status in the body is not looked at", finding: "not looked at") { page in
            // The typed Swift client looks at it itself; its own tests show that.
            let programs = page.programs.filter { $0.language != "swift" || $0.has(/URLSession/) }
            return complaints(programs, "the status in the body is not looked at") { program in
                !program.statements.replacing("\n", with: " ").contains(/(?i)status.{0,60}["'.]success\b/)
            }
        },
    ]
}
