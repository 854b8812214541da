extension FaultRow {
    static let ruby = [
        FaultRow(
            29, "Ruby: only one of the programs reads the environment",
            finding: "JavaScript: it does not read"
        ) { page in
            complaints(page.programs, "it does not read both credentials from the environment") {
                !$0.readsEnvironment
            }
        },
        FaultRow(30, "Ruby: an absent variable is sent as empty credentials", finding: "is not checked") {
            page in
            complaints(page.programs("ruby"), "an absent variable is not checked") { program in
                !program.lines.contains { $0.contains("abort") && $0.contains("environment variable") }
            }
        },
        FaultRow(31, "Ruby: the client's class is gone from the package", finding: "does not exist") { page in
            let known = page.facts.names["ruby"] ?? []
            return page.packagePrograms("ruby").flatMap { program in
                program.statements.matches(of: /(\w+)::(\w+)/)
                    .filter { $0.1.lowercased() == page.facts.package && !known.contains(String($0.2)) }
                    .map { "\($0.0) does not exist" }
            } + complaints(page.packagePrograms("ruby"), "") { _ in false }
        },
        FaultRow(32, "Ruby: the whole answer is printed, in Ruby's notation", finding: "the whole answer") {
            page in
            page.complaintsAboutPrinting("ruby")
        },
        FaultRow(33, "Ruby: blanks are doubled", finding: "two blanks") { page in
            complaints(page.programs("ruby"), "two blanks stand together") { program in
                program.lines.contains { $0.contains(/\S {2,}\S/) }
            }
        },
        FaultRow(34, "Ruby: a failure is not rescued", finding: "is not rescued") { page in
            complaints(page.programs("ruby"), "a failure is not rescued") { program in
                !program.has(/\brescue\b/)
                    || program.usesPackage
                        && !program.statements.lowercased().contains("rescue \(page.facts.package)::")
            }
        },
    ]
}

extension PublishedPage {
    /// Each statement that prints must name a documented member.
    func complaintsAboutPrinting(_ language: String) -> [String] {
        let members = facts.printed.map(Program.words)
        return programs(language).flatMap { program in
            program.printed.filter { text in !members.contains { Program.words(text).contains($0) } }
                .map { "'\($0)' prints the whole answer" }
                + complaint("\(program.label) prints nothing", if: program.printed.isEmpty)
        } + complaint("there is no program in \(language)", if: programs(language).isEmpty)
    }
}
