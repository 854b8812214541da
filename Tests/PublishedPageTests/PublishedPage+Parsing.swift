extension PublishedPage {
    /// Reads a page.
    /// - Parameters:
    ///   - source: Markdown, with or without CodeSwitcher.
    ///   - facts: what is true of its API.
    init(_ source: String, about facts: PageFacts) {
        var reader = Reader()
        for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
            reader.read(String(line))
        }
        self.init(
            facts: facts, source: source, frontMatter: reader.frontMatter, sections: reader.sections,
            tabs: reader.tabs)
    }

    private struct Reader {
        private enum Place {
            case start, frontMatter, text
            case fence(marks: String, language: String, lines: [String])
        }

        private(set) var frontMatter: [String] = []
        private(set) var sections = [Section(level: 0, title: "")]
        private(set) var tabs: [Tab] = []
        private var place = Place.start
        private var labels: [String: String] = [:]
        private var isInTab = false

        mutating func read(_ line: String) {
            switch place {
            case .start:
                place = line == "---" ? .frontMatter : .text
                if line != "---" { readText(line) }
            case .frontMatter:
                if line == "---" { place = .text } else { frontMatter.append(line) }
            case .text: readText(line)
            case .fence(let marks, let language, let lines):
                if line.hasPrefix(marks), line.allSatisfy({ $0 == "`" || $0 == " " }) {
                    close(Block(language: language, code: lines.map { $0 + "\n" }.joined()))
                } else {
                    place = .fence(marks: marks, language: language, lines: lines + [line])
                }
            }
        }

        private mutating func readText(_ line: String) {
            let marks = line.prefix { $0 == "`" }
            if marks.count >= 3 {
                place = .fence(marks: String(marks), language: String(line.dropFirst(marks.count)), lines: [])
            } else if let match = line.firstMatch(of: /^(#{1,6}) (.+)$/) {
                readHeading(level: match.1.count, title: String(match.2))
            } else if line.hasPrefix("<CodeSwitcher") {
                for match in line.matches(of: /(\w+):'([^']*)'/) { labels[String(match.1)] = String(match.2) }
            } else if let match = line.firstMatch(of: /^<template v-slot:(\w+)>$/) {
                tabs.append(Tab(label: labels[String(match.1)] ?? String(match.1)))
                isInTab = true
            } else if line == "</template>" {
                isInTab = false
            } else if !line.hasPrefix("</CodeSwitcher") {
                sections[sections.count - 1].prose.append(line)
                if isInTab { tabs[tabs.count - 1].prose.append(line) }
            }
        }

        private mutating func readHeading(level: Int, title: String) {
            sections.append(Section(level: level, title: title))
            isInTab = level == 4
            // "Ruby with `package`" is Ruby's tab.
            if isInTab {
                tabs.append(Tab(label: title.split(separator: " with ").first.map(String.init) ?? title))
            }
        }

        private mutating func close(_ block: Block) {
            place = .text
            sections[sections.count - 1].blocks.append(block)
            if isInTab { tabs[tabs.count - 1].blocks.append(block) }
        }
    }
}
