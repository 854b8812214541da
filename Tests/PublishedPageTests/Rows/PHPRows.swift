extension FaultRow {
    static let php = [
        FaultRow(41, "PHP: the package is never loaded", finding: "never loaded") { page in
            complaints(page.packagePrograms("php"), "the package is never loaded") {
                !$0.has(/\brequire\b.*vendor\/autoload\.php/)
            }
        },
        FaultRow(42, "PHP: the client's class is gone from the package", finding: "does not exist") { page in
            let known = page.facts.names["php"] ?? []
            return page.packagePrograms("php").flatMap { program in
                program.statements.matches(of: /(\w+)\\([\w\\]+)/)
                    .filter { $0.1.lowercased() == page.facts.package && !known.contains(String($0.2)) }
                    .map { "\($0.0) does not exist" }
            } + complaints(page.packagePrograms("php"), "") { _ in false }
        },
        FaultRow(
            43, "PHP: one client's credentials are set for the whole process, as texts",
            finding: "whole process"
        ) { page in
            complaints(page.packagePrograms("php"), "the settings of the whole process are changed") {
                $0.assignsNameOfCredential || $0.has(/->get\w+\(\)->set/)
            }
        },
        FaultRow(44, "PHP: two kinds of quotes are mixed", finding: "quotes are mixed") { page in
            complaints(page.programs("php"), "quotes are mixed") { program in
                // Double quotes are for what single ones cannot hold.
                program.literals.contains {
                    $0.quote == "\"" && !$0.text.contains("$") && !$0.text.contains("\\")
                        && !$0.text.contains("'")
                }
            }
        },
        FaultRow(
            45, "PHP: the whole answer is printed, with its slashes escaped", finding: "the whole answer"
        ) {
            page in
            page.complaintsAboutPrinting("php")
        },
        FaultRow(46, "PHP: a failure is not caught", finding: "is not caught") { page in
            complaints(page.programs("php"), "a failure is not caught") { program in
                program.usesPackage
                    ? !program.has(/\bcatch \(/)
                    : !program.has(/CURLINFO_RESPONSE_CODE|CURLINFO_HTTP_CODE|\$http_response_header/)
            }
        },
    ]
}
