extension FaultRow {
    static let cSharp = [
        FaultRow(47, "C#: a variable is printed that does not exist", finding: "was never declared") { page in
            page.programs("csharp").flatMap { program in
                let declared = program.statements.matches(
                    of: /\b(?:var|string|int|bool|object|[A-Z][\w<>\[\]]*) ([a-z]\w*)\b/
                )
                .map { $0.1 }
                return program.printed.compactMap { $0.firstMatch(of: /\b[a-z]\w*/).map(\.0) }
                    .filter { !declared.contains($0) }.map { "'\($0)' was never declared" }
            } + complaints(page.programs("csharp"), "it prints nothing") { $0.printed.isEmpty }
        },
        FaultRow(
            48, "C#: a variable has a type that the call does not return", finding: "the call does not return"
        ) {
            page in
            let known = page.facts.names["csharp"] ?? []
            return page.packagePrograms("csharp").flatMap { program in
                let calls = program.statements.matches(of: /(\w+) \w+ = (?:await )?\w+\.(\w+)\(/)
                    // The twin that gives the status too takes the same.
                    .filter {
                        let name = String($0.2).replacing("WithHttpInfo", with: "")
                        return Program.words(name) == page.facts.operation
                    }
                return complaint("nothing takes the answer", if: calls.isEmpty)
                    + calls.filter { $0.1 != "var" && !known.contains(String($0.1)) }
                    .map { "the call does not return \($0.1)" }
            } + complaints(page.packagePrograms("csharp"), "") { _ in false }
        },
        FaultRow(49, "C#: the program has no entry point", finding: "no entry point") { page in
            complaints(page.programs("csharp"), "there is no entry point") {
                !$0.has(/static (async )?(void|int|Task|Task<int>) Main\(/)
            }
        },
        FaultRow(50, "C#: what is printed is visible only to a debugger", finding: "a debugger") { page in
            complaints(page.programs("csharp"), "only a debugger sees what is printed") {
                $0.has(/\b(Debug|Trace)\.Write/) || !$0.has(/Console\.WriteLine\(/)
            }
        },
        FaultRow(51, "C#: a namespace is imported that is not used", finding: "is not used") { page in
            page.programs("csharp").flatMap { program in
                let rest = program.lines.filter { !$0.hasPrefix("using ") || $0.hasPrefix("using (") }
                    .joined(separator: "\n")
                let namespaces = program.lines.compactMap {
                    $0.firstMatch(of: /^using ([\w.]+);/).map { String($0.1) }
                }
                return namespaces.filter { !Self.isUsed($0, in: rest) }.map { "\($0) is not used" }
            } + complaints(page.programs("csharp"), "it imports nothing") { !$0.has(#/(?m)^using /#) }
        },
        FaultRow(52, "C#: the indentation changes within the file", finding: "indentation") { page in
            complaints(page.programs("csharp"), "the indentation is not by four blanks") { program in
                program.code.split(separator: "\n").contains {
                    !$0.prefix { $0 == " " }.count.isMultiple(of: 4)
                }
            }
        },
        FaultRow(
            53, "C#: the settings are those of the process, which are gone, and texts",
            finding: "whole process"
        ) { page in
            complaints(page.packagePrograms("csharp"), "the settings of the whole process are changed") {
                $0.assignsNameOfCredential || $0.has(/\b\w+\.(Default|Global|Shared)\.\w+ =/)
            }
        },
        FaultRow(54, "C#: this program alone has a namespace around it", finding: "namespace") { page in
            let programs = page.programs.filter { $0.language != "bash" }
            let holds = programs.filter { program in
                let sample = page.facts.pathParameter.sample
                return ["\"", "'"].contains { program.statements.contains("= \($0)\(sample)\($0)") }
            }
            return complaints(page.programs("csharp"), "a namespace stands around it") {
                $0.has(/\bnamespace\b/)
            }
                + complaint(
                    "only some programs hold the id in a variable",
                    if: !holds.isEmpty && holds.count != programs.count)
        },
        FaultRow(55, "C#: the client has three names", finding: "the client is called") { page in
            complaint("there is no package's program", if: page.packagePrograms().isEmpty)
                + page.programs.flatMap { program in
                    program.receivers.filter { $0 != "client" }.map {
                        "\(program.label): the client is called '\($0)'"
                    }
                }
        },
        FaultRow(56, "C#: a failure is not caught", finding: "is not caught") { page in
            complaints(page.programs("csharp"), "a failure is not caught") { program in
                !program.has(/\bcatch \(/)
                    || program.usesPackage && !program.has(/catch \(\w*(ApiException|Failure)\b/)
            }
        },
    ]

    /// Whether code names something of a namespace.
    private static func isUsed(_ namespace: String, in code: String) -> Bool {
        let names: [String: [String]] = [
            "System": [
                "Console.", "Environment.", "Convert.", "Uri.", "Exception", "TimeSpan", "StringComparison",
            ],
            "System.Collections.Generic": ["Dictionary<", "List<", "IEnumerable<", "KeyValuePair<"],
            "System.Diagnostics": ["Process.", "Stopwatch", "Debug.Assert"],
            "System.IO": ["File.", "Stream", "StringReader", "IOException"],
            "System.Linq": [".Select(", ".Cast<", ".Contains(", ".Where(", ".Any("],
            "System.Net": ["WebUtility.", "HttpStatusCode", "WebException"],
            "System.Net.Http": ["HttpClient", "HttpRequestMessage", "HttpMethod"],
            "System.Net.Http.Headers": ["AuthenticationHeaderValue", "MediaTypeWithQuality"],
            "System.Runtime.Serialization.Json": ["JsonReaderWriterFactory", "DataContractJsonSerializer"],
            "System.Text": ["Encoding."],
            "System.Text.Json": ["JsonDocument", "JsonSerializer"],
            "System.Text.RegularExpressions": ["Regex."],
            "System.Threading.Tasks": ["Task<", "Task ", "TaskCanceledException"],
            "System.Xml": ["XmlDocument", "XmlElement", "XmlDictionaryReader", "XmlException", "XmlNode"],
            "System.Xml.Linq": ["XElement", "XDocument"],
        ]
        if let words = names[namespace] { return words.contains(where: code.contains) }
        // A namespace of the package: of its types, programs name the client, the error or a result.
        switch namespace.split(separator: ".").last {
        case "Api": return code.contains(/new \w*(Api|Client)\(/)
        case "Client": return code.contains(/\b(Configuration|ApiException)\b/.wordBoundaryKind(.simple))
        case "Model": return code.contains(/\bCreate\w+Response\b/.wordBoundaryKind(.simple))
        default: return false
        }
    }
}
