/// A documentation page of one operation, read from its Markdown: whoever wrote it, it is judged alike.
struct PublishedPage: Sendable {
    /// A code block with the first word of its fence.
    struct Block: Sendable {
        let language: String
        let code: String
    }

    /// What stands under one heading, up to the next.
    struct Section: Sendable {
        let level: Int
        let title: String
        var prose: [String] = []
        var blocks: [Block] = []
    }

    /// One language's tab: a slot of a CodeSwitcher, or a heading of the fourth level.
    struct Tab: Sendable {
        let label: String
        var prose: [String] = []
        var blocks: [Block] = []
    }

    /// What is true of the API that the page describes.
    let facts: PageFacts
    /// The whole text.
    let source: String
    /// The lines between the marks of the front matter.
    let frontMatter: [String]
    /// The headings with what stands under them; the first may stand for what precedes all headings.
    let sections: [Section]
    /// The languages' tabs.
    let tabs: [Tab]

    /// The first heading of the first level.
    var title: String { sections.first { $0.level == 1 }?.title ?? "" }

    /// All text outside code blocks, tables included.
    var prose: String { sections.flatMap { [$0.title] + $0.prose }.joined(separator: "\n") }

    /// The text outside code blocks and tables.
    var sentences: String {
        sections.flatMap { section in section.prose.filter { !$0.hasPrefix("|") } }.joined(separator: "\n")
    }

    /// What stands between the title and the next heading.
    var introduction: String { (sections.first { $0.level == 1 }?.prose ?? []).joined(separator: "\n") }

    /// The code blocks that are JSON.
    var jsonExamples: [String] { sections.flatMap(\.blocks).filter { $0.language == "json" }.map(\.code) }

    /// The example programs: the last block of each tab; what precedes it prepares it.
    var programs: [Program] {
        tabs.compactMap { tab in
            guard let last = tab.blocks.last else { return nil }
            return Program(
                language: last.language, label: tab.label, code: last.code,
                introduction: tab.prose.joined(separator: "\n"), setup: tab.blocks.dropLast().map(\.code),
                facts: facts)
        }
    }

    /// The programs in a language.
    /// - Parameter language: the word after the fence.
    func programs(_ language: String) -> [Program] { programs.filter { $0.language == language } }

    /// The programs that use the vendor's package, all or those in a language.
    func packagePrograms(_ language: String? = nil) -> [Program] {
        programs.filter { $0.usesPackage && (language == nil || $0.language == language) }
    }

    /// The sections whose title has a word, each with the deeper ones that follow it.
    /// - Parameter words: text in the title, in any case.
    func sections(about words: String) -> [Section] {
        var found: [Section] = []
        var level: Int?
        for section in sections {
            if let open = level, section.level <= open { level = nil }
            if level == nil, section.title.lowercased().contains(words) { level = section.level }
            if level != nil { found.append(section) }
        }
        return found
    }
}
