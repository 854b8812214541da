/// What a region of a page holds: the first word of its marker.
package enum RegionContent: String, Sendable, CaseIterable {
    case example, examples, usage, description, request, authentication, parameters, responses, errors, page

    /// What it is, in a few words.
    package var summary: String {
        switch self {
        case .example: "one example, as a block of code: language=ID, variant=NAME"
        case .examples: "the examples in all languages, or in those of language=ID,ID and variant=NAME"
        case .usage: "what to do before running an example"
        case .description: "what the operation does"
        case .request: "method and URL"
        case .authentication: "how credentials are sent"
        case .parameters: "parameters and request body"
        case .responses: "the documented responses"
        case .errors: "what to do about errors"
        case .page: "everything on a page below its title"
        }
    }

    /// The attributes that a marker may have.
    var attributes: [String] {
        let common = ["target", "spec"]
        return showsExamples ? ["language", "variant"] + common : common
    }

    /// Whether examples are shown.
    var showsExamples: Bool { self == .example || self == .examples || self == .page }

    /// Whether it depends on the examples that there are.
    var needsExamples: Bool { showsExamples || self == .usage }

    /// The name of its template.
    var template: String { self == .page ? "sections" : rawValue }
}
