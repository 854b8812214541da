import APIContract
import ContractServer
import YAMLSyntax

/// The content of a request as people read it, limited in length.
struct ContentText {
    private static let limit = 4_000

    /// The content that is meant.
    static func meant(_ body: ExampleRequest.Body) -> String {
        switch body.form {
        case .json(let value): shorten(value.prettyText())
        case .form(let pairs): shorten(lines(pairs))
        case .text(let text): shorten(text)
        case .file(let file): "the file \(file.name), \(file.bytes.count) bytes"
        case .multipart(let content):
            shorten(
                content.parts.map { part in
                    line(
                        MultipartContent.escape(part.name), part.file?.name, part.mediaType,
                        part.file?.bytes ?? Array(part.text.utf8))
                }.joined(separator: "\n"))
        }
    }

    /// The content that arrived, laid out as the one that is meant.
    static func arrived(_ request: HTTPRequest, like body: ExampleRequest.Body?) -> String {
        switch body?.form {
        case .json?:
            if let value = JSONBody.value(request.body) { return shorten(value.prettyText()) }
        case .form?:
            return shorten(lines(RequestTarget("/?" + String(decoding: request.body, as: UTF8.self)).pairs))
        case .multipart?:
            let type = request.values(of: "Content-Type").first ?? ""
            if let parts = MultipartBody.parts(request.body, contentType: type) {
                return shorten(
                    parts.map { line($0.name, $0.fileName, $0.mediaType, $0.bytes) }.joined(separator: "\n"))
            }
        case .file(let file)? where file.bytes == request.body:
            return "the file \(file.name), \(file.bytes.count) bytes"
        case .file?, .text?, nil: break
        }
        return text(request.body)
    }

    /// Bytes as text; those that are none are only counted.
    static func text(_ bytes: [UInt8]) -> String {
        String(validating: bytes, as: UTF8.self).map(shorten) ?? "\(bytes.count) bytes that are no text"
    }

    private static func line(_ name: String, _ file: String?, _ mediaType: String?, _ bytes: [UInt8])
        -> String
    {
        let type = mediaType.map { " (\($0))" } ?? ""
        let content = file.map { "the file \($0), \(bytes.count) bytes" } ?? text(bytes)
        return "\(name)\(type) = \(content)"
    }

    private static func lines(_ pairs: [ExampleRequest.Pair]) -> String {
        pairs.map { "\($0.name) = \($0.value)" }.joined(separator: "\n")
    }

    private static func shorten(_ text: String) -> String {
        text.count > limit ? text.prefix(limit) + "…" : text
    }
}
