package import YAMLSyntax

/// Turns a parameter's value into text by its style (OpenAPI 3.2, section 4.12.6).
package struct ParameterSerializer: Sendable {
    /// A query parameter's text.
    package enum Query: Sendable, Hashable {
        /// Names and values that any library encodes rightly.
        case pairs([ExampleRequest.Pair])
        /// A query string whose delimiters must stay as they are.
        case encoded(String)
    }

    let parameter: Parameter

    /// Makes a serializer for a parameter.
    package init(_ parameter: Parameter) { self.parameter = parameter }

    /// The text of a scalar: strings as they are, everything else as JSON.
    package static func text(_ value: JSONValue) -> String {
        if case .string(let text) = value { return text }
        if case .null = value { return "" }
        return value.text
    }

    /// The text of a query parameter.
    package func query(_ value: JSONValue) -> Query {
        let name = parameter.name
        if parameter.isWholeQuery {
            return .encoded(PercentEncoding.encode(content(value) ?? Self.text(value)))
        }
        if let content = content(value) { return .pairs([.init(name: name, value: content)]) }
        switch value {
        case .array(let elements):
            if parameter.style == .deepObject { return .pairs(deepPairs(elements, below: name, depth: 0)) }
            if parameter.isExploded, parameter.style == .form {
                let pairs = elements.map { ExampleRequest.Pair(name: name, value: Self.text($0)) }
                return parameter.allowsReserved ? encoded(pairs) : .pairs(pairs)
            }
            return joined(elements.map(Self.text))
        case .object(let members):
            if parameter.style == .deepObject { return .pairs(deepPairs(members, below: name, depth: 0)) }
            if parameter.isExploded {
                return .pairs(members.flatMap(Self.exploded))
            }
            return joined(members.flatMap { [$0.key, Self.text($0.value)] })
        default:
            let pairs = [ExampleRequest.Pair(name: name, value: Self.text(value))]
            return parameter.allowsReserved ? encoded(pairs) : .pairs(pairs)
        }
    }

    /// A member under its own name, a list once for each element: OpenAPI leaves open what a list in an exploded object
    /// is, and a list of that name is what the same query says otherwise.
    private static func exploded(_ member: JSONValue.Member) -> [ExampleRequest.Pair] {
        guard case .array(let elements) = member.value else {
            return [.init(name: member.key, value: text(member.value))]
        }
        return elements.map { .init(name: member.key, value: text($0)) }
    }

    /// The text of a value that is serialised as content (OpenAPI 3.2, section 4.12.2.3); nil where a style says how.
    private func content(_ value: JSONValue) -> String? {
        parameter.mediaType.map { MediaType.isJSON($0) ? value.text : Self.text(value) }
    }

    /// The pairs of a field of a form, whose delimiters are encoded like its values.
    func formPairs(_ value: JSONValue) -> [ExampleRequest.Pair] {
        switch query(value) {
        case .pairs(let pairs): return pairs
        case .encoded(let text):
            return text.split(separator: "&", omittingEmptySubsequences: false).map { pair in
                let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map {
                    String(decoding: PercentEncoding.decode($0), as: UTF8.self)
                }
                return .init(name: sides[0], value: sides.count > 1 ? sides[1] : "")
            }
        }
    }

    /// The pairs of a cookie parameter (OpenAPI 3.2, section 4.12.6): style `form` encodes, style `cookie`
    /// does not.
    func cookies(_ value: JSONValue) -> [ExampleRequest.Pair] {
        let encode = { (text: String) in
            parameter.style == .cookie ? text : PercentEncoding.encode(text)
        }
        let pair = { (name: String, text: String) in ExampleRequest.Pair(name: name, value: text) }
        if let content = content(value) { return [pair(parameter.name, encode(content))] }
        switch value {
        case .array(let elements):
            let texts = elements.map { encode(Self.text($0)) }
            if parameter.isExploded { return texts.map { pair(parameter.name, $0) } }
            return [pair(parameter.name, texts.joined(separator: ","))]
        case .object(let members):
            if parameter.isExploded { return members.map { pair($0.key, encode(Self.text($0.value))) } }
            let texts = members.flatMap { [encode($0.key), encode(Self.text($0.value))] }
            return [pair(parameter.name, texts.joined(separator: ","))]
        default: return [pair(parameter.name, encode(Self.text(value)))]
        }
    }

    /// `filter[a][b]=1`: OpenAPI describes one level; deeper ones go on alike, as most servers read them.
    private func deepPairs(
        _ members: [JSONValue.Member], below name: String, depth: Int
    ) -> [ExampleRequest.Pair] {
        members.flatMap { member -> [ExampleRequest.Pair] in
            let name = "\(name)[\(member.key)]"
            switch member.value {
            case .object(let inner) where depth < 20: return deepPairs(inner, below: name, depth: depth + 1)
            case .array(let elements) where depth < 20:
                return deepPairs(elements, below: name, depth: depth + 1)
            default: return [.init(name: name, value: Self.text(member.value))]
            }
        }
    }

    /// `ids[]=1&ids[]=2`, which OpenAPI leaves open and most servers read; with numbers in the brackets where there
    /// are objects, whose members would else be mixed up.
    private func deepPairs(
        _ elements: [JSONValue], below name: String, depth: Int
    ) -> [ExampleRequest.Pair] {
        let isNumbered = elements.contains { if case .object = $0 { true } else { false } }
        return elements.enumerated().flatMap { index, element -> [ExampleRequest.Pair] in
            let name = "\(name)[\(isNumbered ? String(index) : "")]"
            guard case .object(let members) = element, depth < 20 else {
                return [.init(name: name, value: Self.text(element))]
            }
            return deepPairs(members, below: name, depth: depth + 1)
        }
    }

    /// The percent-encoded text of a path parameter that is no scalar, or has a style of its own.
    package func path(_ value: JSONValue) -> String {
        if let content = content(value) { return PercentEncoding.encode(content) }
        let name = PercentEncoding.encode(parameter.name)
        let parts = parts(value)
        let texts = parts.map { part in part.name.map { "\($0)=\(part.text)" } ?? part.text }
        switch parameter.style {
        case .label:
            return "." + texts.joined(separator: parameter.isExploded ? "." : ",")
        case .matrix:
            if parameter.isExploded { return parts.map { matrix($0.name ?? name, $0.text) }.joined() }
            return matrix(name, texts.joined(separator: ","))
        default: return texts.joined(separator: ",")
        }
    }

    /// A name stands alone before an empty text (RFC 6570, section 3.2.7; OpenAPI 3.2, section 4.12.6).
    private func matrix(_ name: String, _ text: String) -> String {
        text.isEmpty ? ";\(name)" : ";\(name)=\(text)"
    }

    /// The text of a header parameter: style `simple`, without percent-encoding.
    package func header(_ value: JSONValue) -> String {
        if let content = content(value) { return content }
        switch value {
        case .array(let elements): return elements.map(Self.text).joined(separator: ",")
        case .object(let members):
            return members.map { $0.key + (parameter.isExploded ? "=" : ",") + Self.text($0.value) }
                .joined(separator: ",")
        default: return Self.text(value)
        }
    }

    /// Whether a request holds nothing of a value, so that no server can tell that it was sent.
    func isInvisible(_ value: JSONValue) -> Bool {
        guard parameter.mediaType == nil, value == .array([]) || value == .object([]) else { return false }
        return switch parameter.location {
        case .path, .header: true
        case .query: query(value) == .pairs([])
        case .cookie: cookies(value).isEmpty
        }
    }

    /// The encoded parts of a value in a path; those of exploded objects have names.
    private func parts(_ value: JSONValue) -> [(name: String?, text: String)] {
        let encode = { (value: JSONValue) in
            PercentEncoding.encode(
                Self.text(value), keepingReservedIn: parameter.allowsReserved ? .path : nil)
        }
        switch value {
        case .array(let elements): return elements.map { (nil, encode($0)) }
        case .object(let members):
            return members.flatMap { member -> [(name: String?, text: String)] in
                let name = PercentEncoding.encode(member.key)
                if parameter.isExploded { return [(name, encode(member.value))] }
                return [(nil, name), (nil, encode(member.value))]
            }
        default: return [(nil, encode(value))]
        }
    }

    private func joined(_ values: [String]) -> Query {
        let delimiter =
            switch parameter.style {
            case .spaceDelimited: "%20"
            case .pipeDelimited: "%7C"
            default: ","
            }
        let texts = values.map { PercentEncoding.encode($0) }
        return .encoded(PercentEncoding.encode(parameter.name) + "=" + texts.joined(separator: delimiter))
    }

    /// Reserved characters stay, but for those that would end the value (`allowReserved`).
    private func encoded(_ pairs: [ExampleRequest.Pair]) -> Query {
        let texts = pairs.map {
            let value = PercentEncoding.encode($0.value, keepingReservedIn: .query)
            return PercentEncoding.encode($0.name) + "=" + value
        }
        return .encoded(texts.joined(separator: "&"))
    }
}
