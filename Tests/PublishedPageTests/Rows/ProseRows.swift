import Foundation

extension FaultRow {
    /// The text, the request line and the response of the published page.
    static let prose = request + responses + form

    private static let request = [
        FaultRow(1, "The sample of the Authorization header encodes a line break too", finding: "line break")
        {
            page in
            let samples = page.authorizationSamples
            return complaint("there is no sample", if: samples.isEmpty)
                + samples.filter { $0.wholeMatch(of: /[^:\s]+:\S+/) == nil }.map {
                    "the sample decodes to \($0.debugDescription), which holds a line break"
                }
        },
        FaultRow(2, "The header's value is described loosely, without its standard", finding: "RFC 7617") {
            page in
            let text = page.sections(about: "authentication").flatMap(\.prose).joined(separator: "\n")
            return complaint("it is spelt Base64", if: text.contains(/(?i)base 64/))
                + complaint("the one space is not mentioned", if: !text.contains("one space"))
                + complaint("RFC 7617 is not named", if: !text.contains("RFC 7617"))
        },
        FaultRow(3, "A lifetime that depends on the kind of token stands in prose", finding: "in prose") {
            page in
            page.sentences.matches(of: /\b(\w+) (minute|hour|day)s?\b/).map { "'\($0.0)' stands in prose" }
                + complaint(
                    "the lifetime is not the field's business",
                    if: !page.prose.contains("`\(page.facts.expiryField)`"))
        },
        FaultRow(4, "That a token works only once is not said", finding: "works once") { page in
            complaint(
                "nothing says that it works once",
                if: !page.introduction.contains(/works once|only once|single use/))
        },
        FaultRow(5, "Only one of the API's two hosts is named", finding: "is not named") { page in
            page.facts.servers.filter { !page.source.contains($0) }.map { "\($0) is not named" }
        },
        FaultRow(
            6, "No section describes the parameters, nor says that there is no body", finding: "no section"
        ) {
            page in
            let sections = page.sections(about: "parameters")
            let rows = sections.flatMap(\.prose)
            return complaint("no section describes the parameters", if: sections.isEmpty)
                + page.facts.parameters.filter { name in !rows.contains { $0.hasPrefix("| `\(name)` |") } }
                .map { "`\($0)` is not described" }
                + complaint("nothing says that there is no body", if: !page.prose.contains("no body"))
        },
    ]

    private static let responses = [
        FaultRow(7, "The status of a success is not stated", finding: "no response 201") { page in
            page.complaints(aboutResponses: [page.facts.successStatus])
        },
        FaultRow(8, "The failures are not shown", finding: "no response 401") { page in
            page.complaints(aboutResponses: page.facts.errorStatuses)
        },
        FaultRow(9, "The members that say what went wrong are missing", finding: "`errors` is not described")
        { page in
            let rows = page.sections(about: "response").flatMap(\.prose)
            return page.facts.messageFields.filter { name in !rows.contains { $0.hasPrefix("| `\(name)` |") }
            }
            .map { "`\($0)` is not described" }
        },
        FaultRow(10, "A word stands where the response has a date and time", finding: "no date and time") {
            page in
            let values = page.jsonExamples.flatMap { $0.values(of: page.facts.expiryField) }
            return complaint("there is no example", if: values.isEmpty)
                + values.filter { $0.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/) == nil }
                .map { "'\($0)' is no date and time of RFC 3339" }
                + complaint(
                    "nothing says that it can be null",
                    if: !page.prose.contains(/\| Nullable \|/))
        },
        FaultRow(11, "Two different secrets have one name", finding: "is a credential's sample too") { page in
            let credentials = Set(
                page.authorizationSamples.flatMap { $0.split(whereSeparator: { $0 == ":" || $0.isNewline }) }
                    .map { Program.words(String($0)) })
            return ["id", "secret"].flatMap { name in page.jsonExamples.flatMap { $0.values(of: name) } }
                .filter { credentials.contains(Program.words($0)) }
                .map { "'\($0)' is a credential's sample too" }
        },
        FaultRow(12, "The id's placeholder is written in two ways", finding: "is a placeholder") { page in
            let word = page.facts.pathParameter.name.uppercased()
            return page.source.matches(of: /<?[A-Z]+(_[A-Z]+)+>?/).filter { $0.0.contains(word) }
                .map { "'\($0.0)' is a placeholder" }
                + complaints(page.programs, "the sample does not stand there once") {
                    $0.code.ranges(of: page.facts.pathParameter.sample).count != 1
                }
        },
        FaultRow(13, "Nothing warns that the URL holds a secret", finding: "no warning") { page in
            let showsSecret = page.jsonExamples.contains { $0.contains(/secret=/) }
            let warns =
                page.sentences.contains(/(?i)do not (log|write them to logs)/)
                && page.prose.contains("secret")
            return complaint(
                "the example's URL holds a secret, and there is no warning", if: showsSecret && !warns)
        },
        FaultRow(14, "One thing has three names", finding: "is another name") { page in
            let text = page.prose.lowercased()
            return page.facts.otherNames.filter(text.contains).map { "'\($0)' is another name" }
                + complaint(
                    "the title does not name it", if: !page.title.lowercased().contains(page.facts.thing))
        },
    ]

    private static let form = [
        FaultRow(15, "A link names an index without its file", finding: "names an index") { page in
            page.relativeLinks.filter { $0.split(separator: "/").last == "index" }.map {
                "'\($0)' names an index"
            }
        },
        FaultRow(16, "A relative link names no file", finding: "names no file") { page in
            page.relativeLinks.filter { !$0.contains(/\.\w+(#.*)?$/) }.map { "'\($0)' names no file" }
        },
        FaultRow(17, "The title stands there twice", finding: "twice") { page in
            let titles = page.sections.filter { $0.level == 1 }.count
            return complaint("there are \(titles) titles", if: titles != 1)
                + complaint(
                    "the front matter gives the title twice",
                    if: page.frontMatter.contains { $0.hasPrefix("title:") })
        },
        FaultRow(18, "A tab with curl is called bash", finding: "the tab of bash is called") { page in
            let names = [
                "bash": "curl", "javascript": "JavaScript", "ruby": "Ruby", "python": "Python", "php": "PHP",
                "csharp": "C#", "swift": "Swift",
            ]
            return page.programs.filter { names[$0.language] != $0.label }
                .map { "the tab of \($0.language) is called '\($0.label)'" }
        },
        FaultRow(
            19, "Languages that readers need are missing, Swift among them", finding: "no program in swift"
        ) {
            page in
            ["bash", "javascript", "ruby", "python", "php", "csharp", "swift"].filter {
                page.programs($0).isEmpty
            }
            .map { "there is no program in \($0)" }
        },
        FaultRow(20, "The file does not end with a line break", finding: "end of the file") { page in
            complaint(
                "the end of the file is not one line break",
                if: !page.source.hasSuffix("\n") || page.source.hasSuffix("\n\n"))
        },
        FaultRow(21, "No package is installed, and no version is given", finding: "no version") { page in
            complaints(page.packagePrograms(), "the package is installed in no version") { program in
                !program.setup.contains { $0.lowercased().contains(page.facts.package) && $0.contains(/\d/) }
            }
                + complaints(page.programs.filter { !$0.usesPackage }, "it is not said what it needs") {
                    !$0.introduction.contains(/Needs|generated client/)
                }
        },
    ]
}

extension PublishedPage {
    /// What the samples of Basic credentials decode to.
    fileprivate var authorizationSamples: [String] {
        source.matches(of: /Authorization: Basic ([A-Za-z0-9+\/=]+)/).map { match in
            Data(base64Encoded: String(match.1)).map { String(decoding: $0, as: UTF8.self) } ?? "nothing"
        }
    }

    fileprivate var relativeLinks: [String] {
        prose.matches(of: /\]\(([^)]*)\)/).map { String($0.1) }.filter {
            !$0.contains(":") && !$0.hasPrefix("#")
        }
    }

    /// A response has a heading with its status, and an example that is JSON.
    fileprivate func complaints(aboutResponses statuses: [String]) -> [String] {
        statuses.flatMap { status in
            let found = sections(about: status)
            let examples = found.flatMap(\.blocks).filter { $0.language == "json" }
            return complaint("there is no response \(status)", if: found.isEmpty)
                + complaint(
                    "the response \(status) has no JSON",
                    if: !found.isEmpty
                        && !examples.contains {
                            (try? JSONSerialization.jsonObject(with: Data($0.code.utf8))) != nil
                        })
        }
    }
}

extension String {
    /// The texts that a member has in JSON, however deep.
    fileprivate func values(of name: String) -> [String] {
        func find(in value: Any) -> [String] {
            if let object = value as? [String: Any] {
                return (object[name] as? String).map { [$0] } ?? object.values.flatMap(find)
            }
            return (value as? [Any])?.flatMap(find) ?? []
        }
        guard let value = try? JSONSerialization.jsonObject(with: Data(utf8)) else { return [] }
        return find(in: value)
    }
}
