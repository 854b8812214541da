import YAMLSyntax

/// Chooses what an example prints of a success: what the document says, else the first fields that
/// print alike in all languages.
enum PrintedResultChooser {
    /// How many fields are chosen.
    private static let maximumFields = 3

    /// What an operation's examples print.
    /// - Parameters:
    ///   - operation: the operation.
    ///   - body: the example of its success.
    static func choose(_ operation: Operation, _ body: JSONValue?) -> PrintedResult {
        if let paths = operation.settings.prints, !paths.isEmpty { return grouped(paths) }
        guard case .object(let members)? = body, operation.success?.preferredContent?.isJSON == true else {
            return PrintedResult(keys: [], fields: [])
        }
        let own = plainKeys(members)
        if !own.isEmpty { return PrintedResult(keys: [], fields: own.map { [$0] }) }
        guard members.count == 1, case .object(let inner) = members[0].value else {
            return PrintedResult(keys: [], fields: [])
        }
        let keys = plainKeys(inner)
        return PrintedResult(keys: keys.isEmpty ? [] : [members[0].key], fields: keys.map { [$0] })
    }

    /// Paths with their common start taken out.
    private static func grouped(_ paths: [[String]]) -> PrintedResult {
        var prefix = Array(paths[0].dropLast())
        for path in paths {
            let common = zip(prefix, path.dropLast()).prefix { $0 == $1 }.count
            prefix = Array(prefix.prefix(common))
        }
        return PrintedResult(keys: prefix, fields: paths.map { Array($0.dropFirst(prefix.count)) })
    }

    private static func plainKeys(_ members: [JSONValue.Member]) -> [String] {
        Array(
            members.filter { member in
                switch member.value {
                case .string(let text): !text.contains { $0.isNewline }
                case .number(let spelling): Int32(spelling) != nil
                default: false
                }
            }.map(\.key).prefix(maximumFields))
    }
}
