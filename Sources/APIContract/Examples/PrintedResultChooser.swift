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
        // Answers to HEAD have no body.
        guard operation.method != "HEAD" else { return PrintedResult(keys: [], fields: []) }
        if let paths = operation.settings.prints, let first = paths.first {
            let keys = Array(first.dropLast())
            var object = body
            for key in keys { object = object?[key] }
            return PrintedResult(keys: keys, fields: paths.compactMap(\.last).map { field($0, object?[$0]) })
        }
        guard case .object(let members)? = body, operation.success?.preferredContent?.isJSON == true else {
            return PrintedResult(keys: [], fields: [])
        }
        let own = plainKeys(members)
        if !own.isEmpty { return PrintedResult(keys: [], fields: own) }
        guard members.count == 1, case .object(let inner) = members[0].value else {
            return PrintedResult(keys: [], fields: [])
        }
        let keys = plainKeys(inner)
        return PrintedResult(keys: keys.isEmpty ? [] : [members[0].key], fields: keys)
    }

    /// Whether a key is a name wherever names are written: letters, digits, `_` and `-`.
    private static func isPlain(_ key: String) -> Bool {
        guard let first = key.first, first.isASCII, first.isLetter || first == "_" else { return false }
        return key.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-") }
    }

    private static func field(_ key: String, _ value: JSONValue?) -> PrintedResult.Field {
        if case .string? = value {
            PrintedResult.Field(key: key, isText: true)
        } else {
            .init(key: key, isText: false)
        }
    }

    /// The first fields whose values print alike in all languages: strings of one line, small whole numbers.
    private static func plainKeys(_ members: [JSONValue.Member]) -> [PrintedResult.Field] {
        let plain = members.filter { member in
            guard isPlain(member.key) else { return false }
            return switch member.value {
            case .string(let text): !text.contains { $0.isNewline }
            case .number(let spelling): Int32(spelling) != nil
            default: false
            }
        }
        return plain.prefix(maximumFields).map { field($0.key, $0.value) }
    }
}
