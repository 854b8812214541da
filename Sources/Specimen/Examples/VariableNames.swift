import APIContract
import TargetLanguages

/// Names for the variables of an example that stay different after a language has written them in its style.
struct VariableNames {
    /// A name for each variable of the request.
    let texts: [String]
    /// The name of the object whose fields are printed, as the language writes it.
    let result: String

    /// Compilers have limits, and readers too.
    private static let maximumLength = 80

    init(_ request: ExampleRequest, _ language: Language) {
        var names = NameAllocator()
        func unique(_ name: String) -> String {
            let text = name.isEmpty ? "value" : String(name.prefix(Self.maximumLength))
            return names.allocate(text, separator: " ") { language.identifiers.name($0, .variable) }
        }
        if let key = request.printed.keys.last {
            result = language.identifiers.name(unique(key), .variable)
        } else {
            // The name that templates use for the body, and that no other variable can therefore have.
            result = (language.identifiers.forms[.variable]?.prefix ?? "") + "body"
        }
        texts = request.variables.map { unique($0.name) }
    }
}
