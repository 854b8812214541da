import Foundation

/// A form with files (RFC 7578).
nonisolated public struct APIMultipart: Hashable, Sendable {
    fileprivate struct Part: Hashable, Sendable {
        let name: String
        let file: APIFile
    }

    fileprivate var parts: [Part] = []

    /// Creates an empty form.
    public init() {}

    /// Adds a field; nil adds nothing.
    public mutating func append(_ name: String, _ value: String?, mediaType: String? = nil) {
        guard let value else { return }
        append(name, Foundation.Data(value.utf8), mediaType: mediaType)
    }

    /// Adds a file; nil adds nothing. One in memory that has no name is sent under the field's, because most
    /// servers take for a file only what has one.
    public mutating func append(_ name: String, _ file: APIFile?, mediaType: String? = nil) {
        guard var file else { return }
        file.filename = file.filename ?? name
        file.mediaType = file.mediaType ?? mediaType
        parts.append(Part(name: name, file: file))
    }

    /// Adds a value as JSON; nil adds nothing.
    public mutating func append(
        json name: String, _ value: (any Encodable)?, mediaType: String = "application/json"
    ) throws {
        guard let value else { return }
        append(name, try APIBody.encode(value), mediaType: mediaType)
    }

    private mutating func append(_ name: String, _ data: Foundation.Data, mediaType: String?) {
        parts.append(
            Part(name: name, file: APIFile(source: .data(data), filename: nil, mediaType: mediaType)))
    }
}

nonisolated extension APIBody {
    /// A form; if one of its files is on disk, all parts are put together in a temporary file.
    static func multipart(_ form: APIMultipart) -> APIBody {
        multipart { $0 = form }
    }

    /// A form that is filled when it is sent.
    static func multipart(_ fill: @escaping @Sendable (inout APIMultipart) throws -> Void) -> APIBody {
        let boundary = "part-\(UUID().uuidString)"
        return APIBody(mediaType: "multipart/form-data; boundary=\(boundary)", isTemporary: true) {
            var form = APIMultipart()
            try fill(&form)
            return try form.body(boundary: boundary)
        }
    }
}

nonisolated extension APIMultipart {
    private static let chunkSize = 1 << 20

    fileprivate func body(boundary: String) throws -> APIRequest.Body {
        var bytes = Foundation.Data()
        var output: FileHandle?
        let url = FileManager.default.temporaryDirectory.appendingPathComponent(boundary)
        var isComplete = false
        defer {
            try? output?.close()
            if output != nil, !isComplete { try? FileManager.default.removeItem(at: url) }
        }
        for part in parts {
            bytes += Foundation.Data(part.header(boundary: boundary).utf8)
            switch part.file.source {
            case .data(let data): bytes += data
            case .disk(let file):
                guard let input = try? FileHandle(forReadingFrom: file) else {
                    throw APIInvalidArgument(reason: "cannot read the file \(file.path)")
                }
                defer { try? input.close() }
                let open = try output ?? Self.create(url)
                output = open
                repeat {
                    try open.write(contentsOf: bytes)
                    bytes = try input.read(upToCount: Self.chunkSize) ?? Foundation.Data()
                } while !bytes.isEmpty
            }
            bytes += Foundation.Data("\r\n".utf8)
        }
        bytes += Foundation.Data("--\(boundary)--\r\n".utf8)
        guard let output else { return .data(bytes) }
        try output.write(contentsOf: bytes)
        isComplete = true
        return .file(url)
    }

    private static func create(_ url: URL) throws -> FileHandle {
        let attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o600]
        guard FileManager.default.createFile(atPath: url.path, contents: nil, attributes: attributes) else {
            throw APIInvalidArgument(reason: "cannot write a temporary file in \(url.path)")
        }
        return try FileHandle(forWritingTo: url)
    }
}

nonisolated extension APIMultipart.Part {
    fileprivate func header(boundary: String) -> String {
        var header = "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(quoted(name))\""
        if let filename = file.filename { header += "; filename=\"\(quoted(filename))\"" }
        if let mediaType = file.mediaType ?? file.filename.map({ _ in "application/octet-stream" }) {
            header += "\r\nContent-Type: \(String(mediaType.unicodeScalars.filter { $0.value >= 0x20 }))"
        }
        return header + "\r\n\r\n"
    }

    /// Names as browsers quote them (HTML, section 4.10.22.8).
    private func quoted(_ name: String) -> String {
        name.replacingOccurrences(of: "\"", with: "%22").replacingOccurrences(of: "\r", with: "%0D")
            .replacingOccurrences(of: "\n", with: "%0A")
    }
}
