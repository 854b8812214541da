import APIContract
import ContractServer
import YAMLSyntax

/// What an example must print, worked out from the documented answers.
struct ExpectedOutput: Sendable {
    private let request: ExampleRequest
    private let responses: ExampleResponseBuilder
    /// Whether a package reads the answers: of a date with a time its classes keep the point in time, not the spelling.
    private let usesPackage: Bool

    init(_ request: ExampleRequest, _ contract: Contract, usesPackage: Bool) {
        self.request = request
        self.usesPackage = usesPackage
        responses = ExampleResponseBuilder(contract)
    }

    /// How the standard output of a success differs from the documented values; nil when it does not.
    func fault(ofOutput output: [UInt8], after status: Response.Status) -> String? {
        let printed = String(decoding: output, as: UTF8.self)
        let success = request.operation.responses.first { $0.status == status }
        if request.printsLocation, let success {
            let line = (responses.response(success, of: request.operation).location ?? "") + "\n"
            guard printed != line else { return nil }
            return "standard output is \(Self.quote(printed)), not \(Self.quote(line))"
        }
        guard let success, request.operation.method != "HEAD" else {
            return printed.isEmpty ? nil : "standard output is not empty, though the answer has no content"
        }
        let answer = responses.response(success, of: request.operation)
        guard !request.printed.fields.isEmpty else { return fault(ofBody: printed, answer) }
        let expected = lines(answer.value)
        guard !isPrinted(expected, printed) else { return nil }
        return
            "standard output is \(Self.quote(printed)), not \(Self.quote(expected.joined(separator: "\n") + "\n"))"
    }

    /// The texts of a documented error that its program must show and does not: the API's own message, as a text or
    /// as it stands in the body, which a program may print as it is.
    func missingMessages(_ status: Response.Status, in message: String) -> [String] {
        guard request.operation.method != "HEAD",
            let response = request.operation.responses.first(where: { $0.status == status })
        else { return [] }
        let answer = responses.response(response, of: request.operation)
        if !answer.body.isEmpty, message.contains(String(decoding: answer.body, as: UTF8.self)) { return [] }
        let found = request.messageKeys.lazy.compactMap { keys -> JSONValue? in
            var current = answer.value
            for key in keys { current = current?[key] }
            return current
        }
        return (found.first.map(Self.texts) ?? []).filter { !message.contains($0) }
    }

    private func lines(_ body: JSONValue?) -> [String] {
        var object = body
        for key in request.printed.keys { object = object?[key] }
        return request.printed.fields.map { ParameterSerializer.text(object?[$0.key] ?? .null) }
    }

    /// Whether a program printed these lines.
    private func isPrinted(_ expected: [String], _ printed: String) -> Bool {
        if printed == expected.map({ $0 + "\n" }).joined() { return true }
        let lines = printed.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count == expected.count + 1, lines.last?.isEmpty == true else { return false }
        return zip(zip(lines, expected), request.printed.fields).allSatisfy { texts, field in
            let (line, wanted) = (String(texts.0), texts.1)
            if line == wanted { return true }
            if field.kind == .list || field.kind == .structure {
                // JSON may have blanks.
                guard let value = JSONBody.value(Array(line.utf8)),
                    let other = JSONBody.value(Array(wanted.utf8))
                else { return false }
                return JSONEquality.areEqual(value, other)
            }
            guard usesPackage else { return false }
            // Their classes keep the number, too: `10` is printed as `10.0` where the document says "number".
            if !field.isText, let number = Double(line), number == Double(wanted) { return true }
            return JSONEquality.areEqualInTime(.string(line), .string(wanted))
        }
    }

    /// A body that is printed as it is; programs may write JSON anew and end it with a line break.
    private func fault(ofBody printed: String, _ answer: ExampleResponse) -> String? {
        let body = String(decoding: answer.body, as: UTF8.self)
        let text = printed.hasSuffix("\n") && !body.hasSuffix("\n") ? String(printed.dropLast()) : printed
        if text == body { return nil }
        if let value = answer.value, let other = JSONBody.value(Array(printed.utf8)),
            usesPackage
                ? JSONEquality.areEqualInTime(value.withoutNulls, other.withoutNulls)
                : JSONEquality.areEqual(value, other)
        {
            return nil
        }
        return "standard output is \(Self.quote(printed)), not the content of the answer"
    }

    private static func texts(_ value: JSONValue) -> [String] {
        switch value {
        case .string(let text): [text]
        case .array(let elements): elements.flatMap(texts)
        case .number(let spelling): [spelling]
        case .object(let members): members.flatMap { texts($0.value) }
        case .null, .boolean: []
        }
    }

    private static func quote(_ text: String) -> String {
        let limit = 300
        return JSONValue.string(text.count > limit ? text.prefix(limit) + "…" : text).text
    }
}

extension JSONValue {
    /// The value without members that are null: some packages hand back a member that is missing as null.
    fileprivate var withoutNulls: JSONValue {
        switch self {
        case .array(let elements): .array(elements.map(\.withoutNulls))
        case .object(let members):
            .object(
                members.compactMap { member in
                    member.value == .null ? nil : .init(key: member.key, value: member.value.withoutNulls)
                })
        default: self
        }
    }
}
