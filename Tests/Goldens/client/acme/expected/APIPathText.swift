import Foundation

/// The texts of path parameters that are not written as they are (OpenAPI 3.2, section 4.12.6).
nonisolated enum APIPathText {
    /// A value behind a dot (RFC 6570, section 3.2.5).
    static func label(_ value: String) -> String { label([value], isExploded: false) }

    /// Values behind a dot with commas between them; exploded, each behind its own.
    static func label(_ values: [String], isExploded: Bool) -> String {
        joined(values.map(APIParameter.percentEncoded), isExploded)
    }

    /// Fields as `.name,value`; exploded, each as `.name=value`.
    static func label(_ fields: [String: String], isExploded: Bool) -> String {
        guard isExploded else { return label(APIParameter.pairs(fields), isExploded: false) }
        return joined(sorted(fields).map { "\($0.name)=\($0.value)" }, true)
    }

    /// A value as `;name=value` (RFC 6570, section 3.2.7).
    static func matrix(_ name: String, _ value: String) -> String {
        matrix(name, [value], isExploded: false)
    }

    /// Values as `;name=a,b`; exploded, each as `;name=a`.
    static func matrix(_ name: String, _ values: [String], isExploded: Bool) -> String {
        let (name, texts) = (APIParameter.percentEncoded(name), values.map(APIParameter.percentEncoded))
        if isExploded { return texts.map { pair(name, $0) }.joined() }
        return values.isEmpty ? "" : pair(name, texts.joined(separator: ","))
    }

    /// Fields as `;name=a,x,b,y`; exploded, each as `;a=x`.
    static func matrix(_ name: String, _ fields: [String: String], isExploded: Bool) -> String {
        guard isExploded else { return matrix(name, APIParameter.pairs(fields), isExploded: false) }
        return sorted(fields).map { pair($0.name, $0.value) }.joined()
    }

    /// A value whose reserved characters stay, slashes among them, and what is encoded already (RFC 6570, section
    /// 3.2.3); without those that would end the path (RFC 3986, section 3.3).
    static func reserved(_ value: String) -> String {
        APIParameter.percentEncoded(value, except: ":/@!$&'()*+,;=%")
            .replacing(#/%(?![[:xdigit:]]{2})/#, with: "%25")
    }

    private static func joined(_ texts: [String], _ isExploded: Bool) -> String {
        texts.isEmpty ? "" : "." + texts.joined(separator: isExploded ? "." : ",")
    }

    /// A name stands alone before an empty text.
    private static func pair(_ name: String, _ text: String) -> String {
        text.isEmpty ? ";\(name)" : ";\(name)=\(text)"
    }

    private static func sorted(_ fields: [String: String]) -> [(name: String, value: String)] {
        fields.sorted { $0.key < $1.key }.map {
            (APIParameter.percentEncoded($0.key), APIParameter.percentEncoded($0.value))
        }
    }
}
