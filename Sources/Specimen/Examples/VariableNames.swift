import APIContract
import TargetLanguages

/// Names for the variables of an example that stay different after a language has written them in its style.
struct VariableNames {
    /// A name for each variable of the request.
    let texts: [String]
    /// The name of the object whose fields are printed.
    let result: String

    init(_ request: ExampleRequest, _ language: Language) {
        var taken: Set<String> = []
        func unique(_ text: String) -> String {
            var candidate = text
            var number = 2
            while !taken.insert(language.identifiers.name(candidate, .variable)).inserted {
                candidate = "\(text) \(number)"
                number += 1
            }
            return candidate
        }
        // `result` stands for the body itself when nothing leads to the printed fields.
        result = unique(request.printed.keys.last ?? "result")
        texts = request.variables.map { unique($0.name) }
    }
}
