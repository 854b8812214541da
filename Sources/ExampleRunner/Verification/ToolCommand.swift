/// A command of a `language.yaml` with its places filled in.
struct ToolCommand: Sendable {
    /// What the places stand for, by name without braces.
    var places: [String: String]

    /// The words of a command; a place that stands for nothing stays as it is.
    func words(_ command: [String]) -> [String] { command.map(fill) }

    /// A text with its places filled in, each once: what is put in is not looked at again.
    func fill(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            result += rest[..<open]
            rest = rest[open...]
            guard let close = rest.firstIndex(of: "}"),
                let value = places[String(rest[rest.index(after: open)..<close])]
            else {
                result.append("{")
                rest = rest.dropFirst()
                continue
            }
            result += value
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }
}
