import ExampleRunner

extension FaultRow {
    static let python = [
        FaultRow(35, "Python: a statement of another language does not parse", finding: "does not parse") {
            page in
            let parse = "import ast, sys; ast.parse(sys.stdin.read())"
            return try complaints(page.programs("python"), "it does not parse") { program in
                try !Tool.run("python3", ["-c", parse], input: program.code).isSuccess
            }
        },
        FaultRow(
            36, "Python: the credentials are texts, set through the client's innards", finding: "innards"
        ) {
            page in
            complaints(page.programs("python"), "the client's innards are set") {
                $0.assignsNameOfCredential || $0.has(/\w+\.\w+\.configuration\./)
            }
        },
        FaultRow(37, "Python: two kinds of quotes are mixed", finding: "quotes are mixed") { page in
            complaints(page.programs("python"), "quotes are mixed") { program in
                program.literals.contains { $0.quote == "'" && !$0.text.contains("\"") }
                    && program.literals.contains { $0.quote == "\"" }
            }
        },
        FaultRow(38, "Python: the whole answer is printed", finding: "the whole answer") { page in
            page.complaintsAboutPrinting("python")
        },
        FaultRow(
            39, "Python: no version is required, and the call exists in few of them",
            finding: "no range of versions"
        ) {
            page in
            complaints(page.packagePrograms("python"), "the package has no range of versions") { program in
                !program.setup.contains { $0.contains(/>=\s?\d.*<\s?\d/) || $0.contains(/[~=]=\s?\d/) }
            }
        },
        FaultRow(40, "Python: a failure is not caught", finding: "is not caught") { page in
            complaints(page.programs("python"), "a failure is not caught") { program in
                !program.has(/\bexcept\b/)
                    || program.usesPackage && !program.has(/except \w+\.\w*(Exception|Error|Failure)\b/)
            }
        },
    ]
}
