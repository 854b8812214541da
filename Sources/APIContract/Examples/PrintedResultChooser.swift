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
        // What a redirect has besides its header is for people.
        guard case .object(let members)? = body, let success = operation.success, !success.status.isRedirect,
            success.preferredContent?.isJSON == true
        else {
            return PrintedResult(keys: [], fields: [])
        }
        let own = plainKeys(members)
        if !own.isEmpty { return PrintedResult(keys: [], fields: own) }
        guard members.count == 1, case .object(let inner) = members[0].value else {
            return PrintedResult(keys: [], fields: [])
        }
        guard isName(members[0].key) else { return PrintedResult(keys: [], fields: []) }
        let keys = plainKeys(inner)
        return PrintedResult(keys: keys.isEmpty ? [] : [members[0].key], fields: keys)
    }

    private static func field(_ key: String, _ value: JSONValue?) -> PrintedResult.Field {
        PrintedResult.Field(key: key, kind: PrintedResult.Kind(value))
    }

    /// The first fields that print alike in all languages: their keys are names (also of XML, by which some
    /// standard libraries read JSON), their values strings of one line or small whole numbers.
    private static func plainKeys(_ members: [JSONValue.Member]) -> [PrintedResult.Field] {
        let plain = members.filter { isName($0.key) }.filter { member in
            switch member.value {
            case .string(let text): !text.contains { $0.isNewline }
            case .number(let spelling): Int32(spelling) != nil
            default: false
            }
        }
        return plain.prefix(maximumFields).map { field($0.key, $0.value) }
    }

    /// Whether a key is a name wherever names are written: letters, digits, `_` and `-`.
    private static func isName(_ key: String) -> Bool {
        guard let first = key.utf8.first, first != UInt8(ascii: "-"), !(0x30...0x39).contains(first) else {
            return false
        }
        return key.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x30...0x39,
                UInt8(ascii: "_"), UInt8(ascii: "-"):
                true
            default: false
            }
        }
    }
}
