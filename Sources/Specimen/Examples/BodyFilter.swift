import APIContract
import YAMLSyntax

/// What a program looks for in a body, in the language of the command jq: shells have no JSON of their own.
enum BodyFilter {
    /// What must be true of the body of a success; nil when its status code says all.
    static func success(_ request: ExampleRequest) -> String? {
        var terms = request.conditions.map { "\(path($0.keys)) == \($0.value.text)" }
        // Looked at first, and for any body: a key of what is no object is an error, which ends the filter.
        if !request.printed.fields.isEmpty {
            let keys = request.printed.keys
            let type = keys.isEmpty ? "type" : "(\(path(keys))? | type)"
            terms.insert(#"\#(type) == "object""#, at: 0)
        }
        return terms.isEmpty ? nil : terms.joined(separator: " and ")
    }

    /// The printed fields, one after the other; a text that is absent is an empty line.
    static func result(_ printed: PrintedResult) -> String {
        let fields = printed.fields.map { field in
            // A list would be written in several lines.
            field.kind == .list
                ? "(\(path([field.key])) | tojson)" : path([field.key]) + (field.isText ? #" // """# : "")
        }
        .joined(separator: ", ")
        return printed.keys.isEmpty ? fields : "\(path(printed.keys)) | \(fields)"
    }

    /// A key that is no plain name stands in brackets, as a JSON string: jq reads `\(` in one as an
    /// interpolation, but JSON writes each backslash twice.
    private static func path(_ keys: [String]) -> String {
        guard !keys.isEmpty else { return "." }
        return keys.enumerated().map { index, key in
            isPlain(key) ? ".\(key)" : (index == 0 ? "." : "") + "[\(JSONValue.string(key).text)]"
        }.joined()
    }

    private static func isPlain(_ key: String) -> Bool {
        key.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
                true
            default: false
            }
        } && key.utf8.first.map { !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
    }
}
