import APIContract

/// What pages say about status codes where the document says nothing (RFC 9110, section 15).
enum StatusWords {
    /// The code with its phrase: `201 Created`; else those that are left beside all that are documented.
    static func title(_ status: Response.Status, among all: [Response.Status]) -> String {
        switch status {
        case .code(let code):
            let phrase = HTTPStatusName.phrase(code)
            return phrase.isEmpty ? String(code) : "\(code) \(phrase)"
        case .range(let first):
            let isAlone = !all.contains { other in
                if case .code(let code) = other { code / 100 == first } else { false }
            }
            return "Any \(isAlone ? "" : "other ")\(first)XX status"
        case .default: return "Any \(all.count == 1 ? "" : "other ")status"
        }
    }

    /// What happened, in a sentence.
    static func meaning(_ status: Response.Status) -> String {
        switch kind(status) {
        case 1: "The request goes on."
        case 2: "The request succeeded."
        case 3: "The answer is found elsewhere."
        case 4: "The API refused the request."
        case 5: "The API failed to answer the request."
        default: "The request did not succeed."
        }
    }

    /// Whether text behind the first paragraph of a description is short prose, which then says what to do.
    static func isAdvice(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, first.isLetterOrDigit || first == "`" else {
            return false
        }
        return text.utf8.count <= 400
            && !text.utf8.split(separator: 0x0A).contains { line in
                ["```", "~~~", "|", "#", "- ", "* ", "> ", "<"].contains { line.starts(with: $0.utf8) }
            }
    }

    /// What to do about it.
    static func advice(_ status: Response.Status) -> String {
        if case .code(let code) = status, let advice = advices[code] { return advice }
        return switch kind(status) {
        case 3: "Follow the `Location` header if there is one."
        case 4: "Correct the request. The same request fails again."
        case 5: "Try again later, waiting longer after each failure."
        default: "Read the message in the body, if there is one."
        }
    }

    private static func kind(_ status: Response.Status) -> Int {
        switch status {
        case .code(let code): code / 100
        case .range(let first): first
        case .default: 0
        }
    }

    private static let advices: [Int: String] = [
        304: "Use the copy that you have.",
        400: "Correct the request. The same request fails again.",
        401: "Check your credentials. The same request fails again until they are right.",
        402: "Settle the account or choose another plan, then send the request again.",
        403: "Ask for access with other credentials or more permissions.",
        404: "Check the URL and the IDs in it.",
        405: "Use a method that the `Allow` header names.",
        408: "Send the request again.",
        409: "Read the current state, then decide whether to send the request again.",
        410: "Stop using this URL.",
        412: "Read the current state, then send the request with the new condition.",
        413: "Send less at once.",
        415: "Send the body in a documented media type.",
        422: "Correct the value that the message names. The same request fails again until you do.",
        425: "Send the request again a little later.",
        429: "Wait as long as the `Retry-After` header says, then send the request again.",
        500: "Try again later, waiting longer after each failure.",
        501: "Do not send this request: the API does not support it.",
        503: "Wait as long as the `Retry-After` header says, then send the request again.",
    ]
}
