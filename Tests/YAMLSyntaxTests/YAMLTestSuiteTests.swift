import Foundation
import SourceDiagnostics
import Testing

@testable import YAMLSyntax

/// The public yaml-test-suite, with exactly the deviations that libyaml 0.2.5 is known for.
struct YAMLTestSuiteTests {
    /// A node as the suite's events and our tree can both say it, aliases followed.
    enum Shape: Equatable, CustomStringConvertible {
        case scalar(style: Character, text: String)
        case sequence([Shape])
        case mapping([Shape])

        var description: String {
            switch self {
            case .scalar(let style, let text): "\(style)\(text.debugDescription)"
            case .sequence(let elements): "[\(elements.map(\.description).joined(separator: ", "))]"
            case .mapping(let elements): "{\(elements.map(\.description).joined(separator: ", "))}"
            }
        }
    }

    static let folder: URL? = {
        let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let named = ProcessInfo.processInfo.environment["SPECIMEN_CORPUS"]
        let corpus = named.map { URL(filePath: $0) } ?? package.appending(path: "../shared/corpus")
        let folder = corpus.appending(path: "yaml-test-suite")
        let list = folder.appending(path: "libyaml-0.2.5-expected.csv").path
        return FileManager.default.fileExists(atPath: list) ? folder : nil
    }()

    @Test(.enabled(if: folder != nil, "the corpus is not there; set SPECIMEN_CORPUS to its folder"))
    func deviatesJustWhereLibyamlDoes() throws {
        let folder = try #require(Self.folder)
        let list = try String(
            contentsOf: folder.appending(path: "libyaml-0.2.5-expected.csv"), encoding: .utf8)
        var count = 0
        for line in list.split(whereSeparator: \.isNewline).dropFirst() {
            let fields = Self.fields(of: line)
            let (name, expects, known) = (fields[0], fields[2], fields[3])
            let outcome = try Self.outcome(of: folder.appending(path: name), isValid: expects == "ok")
            #expect(outcome.word == known, "\(name) \(fields[1]): \(outcome.detail)")
            count += 1
        }
        #expect(count == 402)
    }

    private static func outcome(of folder: URL, isValid: Bool) throws -> (word: String, detail: String) {
        let file = SourceFile(
            path: "in.yaml", bytes: Array(try Data(contentsOf: folder.appending(path: "in.yaml"))))
        var findings = DiagnosticList()
        guard let tree = YAMLParser.parse(file, limits: .standard, into: &findings) else {
            let message = findings.entries.first?.diagnostic.message ?? "no message"
            #expect(findings.count(.error) == 1)
            return (isValid ? "FAIL: rejects valid input" : "pass", message)
        }
        guard isValid else { return ("FAIL: accepts invalid input", "") }
        let events = try String(contentsOf: folder.appending(path: "test.event"), encoding: .utf8)
        let wanted = EventReader.documents(events)
        let found = tree.roots.map { shape(SyntaxNode(tree, $0)) }
        return (wanted == found ? "pass" : "FAIL: other events", "want \(wanted), found \(found)")
    }

    private static func shape(_ node: SyntaxNode) -> Shape {
        switch node.kind {
        case .mapping: return .mapping(node.entries.flatMap { [shape($0.key), shape($0.value)] })
        case .sequence: return .sequence(node.elements.map(shape))
        case .scalar:
            let style: Character =
                switch node.own.style {
                case .plain: ":"
                case .singleQuoted: "'"
                case .doubleQuoted: "\""
                case .literal: "|"
                case .folded: ">"
                }
            return .scalar(style: style, text: node.text ?? "")
        }
    }

    /// The fields of a CSV line without line breaks inside.
    private static func fields(of line: Substring) -> [String] {
        var fields = [""]
        var isQuoted = false
        for character in line {
            if character == "\"" {
                isQuoted.toggle()
            } else if character == ",", !isQuoted {
                fields.append("")
            } else {
                fields[fields.count - 1].append(character)
            }
        }
        return fields
    }
}

/// Reads the suite's `test.event` files.
private struct EventReader {
    private typealias Shape = YAMLTestSuiteTests.Shape
    private var lines: ArraySlice<Substring>
    private var anchors: [Substring: YAMLTestSuiteTests.Shape] = [:]

    static func documents(_ text: String) -> [YAMLTestSuiteTests.Shape] {
        var reader = EventReader(lines: text.split(separator: "\n")[...])
        var documents: [YAMLTestSuiteTests.Shape] = []
        while let line = reader.lines.popFirst() {
            if line.hasPrefix("+DOC"), let root = reader.node() { documents.append(root) }
        }
        return documents
    }

    private mutating func node() -> YAMLTestSuiteTests.Shape? {
        guard let line = lines.popFirst(), !line.hasPrefix("-") else { return nil }
        if line.hasPrefix("=ALI *") { return anchors[line.dropFirst(6)] }
        var rest = line.dropFirst(5)
        var anchor: Substring?
        if line.hasPrefix("+") {
            for word in line.split(separator: " ") where word.hasPrefix("&") { anchor = word.dropFirst() }
        } else {
            while rest.hasPrefix("&") || rest.hasPrefix("<") {
                let word = rest.prefix { $0 != " " }
                if word.hasPrefix("&") { anchor = word.dropFirst() }
                rest = rest[word.endIndex...].dropFirst()
            }
        }
        let shape: YAMLTestSuiteTests.Shape
        if line.hasPrefix("=VAL") {
            shape = .scalar(style: rest.first ?? ":", text: Self.unescape(rest.dropFirst()))
        } else {
            var children: [YAMLTestSuiteTests.Shape] = []
            while let child = node() { children.append(child) }
            shape = line.hasPrefix("+MAP") ? .mapping(children) : .sequence(children)
        }
        if let anchor { anchors[anchor] = shape }
        return shape
    }

    private static func unescape(_ text: Substring) -> String {
        var result = ""
        var isEscaped = false
        for character in text {
            if isEscaped {
                let meanings: [Character: Character] = ["n": "\n", "t": "\t", "b": "\u{8}", "r": "\r"]
                result.append(meanings[character] ?? character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else {
                result.append(character)
            }
        }
        return result
    }
}
