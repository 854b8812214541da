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
        var taken: Set<String> = []
        func unique(_ name: String) -> String {
            let text = name.isEmpty ? "value" : String(name.prefix(Self.maximumLength))
            var candidate = text
            var number = 2
            while !taken.insert(language.identifiers.name(candidate, .variable)).inserted {
                candidate = "\(text) \(number)"
                number += 1
            }
            return candidate
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
