import SpecimenHarness

/// A Swift file taken apart: program text, string literals, comments.
struct SwiftSource {
    /// The path from the top of the repository.
    let path: String
    /// The text as it is.
    let text: String
    /// The text without comments.
    private(set) var code = ""
    /// The text without comments and without the insides of string literals; interpolated code is inside.
    private(set) var program = ""
    /// What stands between the quotes of each string literal, as written.
    private(set) var literals: [String] = []

    /// The folder below `Sources` or `Tests`.
    var target: String { String(path.split(separator: "/").dropFirst().first ?? "") }
    /// The number of lines, as `wc -l` counts them.
    var lineCount: Int { text.utf8.count { $0 == UInt8(ascii: "\n") } }

    /// The Swift files below a folder; goldens are outputs and not counted.
    static func all(_ folder: String) throws -> [SwiftSource] {
        try Repository.files(under: folder).filter {
            $0.hasSuffix(".swift") && !$0.hasPrefix("Tests/Goldens/")
        }.map { SwiftSource(path: $0, text: try Repository.text($0)) }
    }

    init(path: String, text: String) {
        self.path = path
        self.text = text
        var rest = Array(text.unicodeScalars)[...]
        while !rest.isEmpty {
            if starts(rest, "//") {
                rest = rest.drop { $0 != "\n" }
            } else if starts(rest, "/*") {
                skipComment(&rest)
            } else if let length = literalLength(rest) {
                let literal = rest.prefix(length)
                let marks = literal.prefix { $0 == "#" || $0 == "\"" }.count
                let inside = literal.dropFirst(marks).dropLast(min(marks, length - marks))
                literals.append(string(inside))
                code += string(literal)
                program += "\"\""
                rest = rest.dropFirst(length)
            } else if let scalar = rest.popFirst() {
                code.unicodeScalars.append(scalar)
                program.unicodeScalars.append(scalar)
            }
        }
    }

    private typealias Scalars = ArraySlice<Unicode.Scalar>

    private func starts(_ rest: Scalars, _ text: String) -> Bool { rest.starts(with: text.unicodeScalars) }

    private func string(_ scalars: Scalars) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return String(text)
    }

    /// Skips a block comment, which may hold others.
    private func skipComment(_ rest: inout Scalars) {
        var depth = 0
        repeat {
            let step = starts(rest, "/*") ? 1 : starts(rest, "*/") ? -1 : 0
            depth += step
            rest = rest.dropFirst(step == 0 ? 1 : 2)
        } while depth > 0 && !rest.isEmpty
    }

    /// The length of the string literal that starts here, quotes included; nil when none does.
    private func literalLength(_ start: Scalars) -> Int? {
        let hashes = start.prefix { $0 == "#" }.count
        var rest = start.dropFirst(hashes)
        guard rest.first == "\"" else { return nil }
        let quotes = starts(rest, "\"\"\"") ? 3 : 1
        let signs = String(repeating: "#", count: hashes)
        let end = String(repeating: "\"", count: quotes) + signs
        let escape = "\\" + signs
        rest = rest.dropFirst(quotes)
        while !rest.isEmpty, !starts(rest, end) {
            guard starts(rest, escape) else {
                rest = rest.dropFirst()
                continue
            }
            rest = rest.dropFirst(escape.unicodeScalars.count)
            if rest.first == "(" { skipInterpolation(&rest) } else { rest = rest.dropFirst() }
        }
        return rest.dropFirst(end.unicodeScalars.count).startIndex - start.startIndex
    }

    private func skipInterpolation(_ rest: inout Scalars) {
        var depth = 0
        repeat {
            if let length = literalLength(rest) {
                rest = rest.dropFirst(length)
                continue
            }
            if rest.first == "(" { depth += 1 }
            if rest.first == ")" { depth -= 1 }
            rest = rest.dropFirst()
        } while depth > 0 && !rest.isEmpty
    }
}
