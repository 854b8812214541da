public import Foundation

/// A file to send: bytes in memory, or a file on disk that is read while it is sent.
nonisolated public struct APIFile: Hashable, Sendable {
    enum Source: Hashable, Sendable {
        case data(Foundation.Data)
        case disk(URL)
    }

    let source: Source
    var filename: String?
    var mediaType: String?

    /// Bytes in memory.
    public static func data(_ data: Foundation.Data, filename: String? = nil, mediaType: String? = nil)
        -> APIFile
    {
        APIFile(source: .data(data), filename: filename, mediaType: mediaType)
    }

    /// A file on disk; its own name is sent unless another is given.
    public static func file(_ url: URL, filename: String? = nil, mediaType: String? = nil) -> APIFile {
        APIFile(source: .disk(url), filename: filename ?? url.lastPathComponent, mediaType: mediaType)
    }
}

nonisolated extension APIFile: CustomStringConvertible, CustomReflectable {
    /// The name and the size of what is in memory, but not the content.
    public var description: String {
        switch source {
        case .data(let data): "\(filename ?? "file") (\(data.count) bytes)"
        case .disk(let url): "\(filename ?? "file") (\(url.path))"
        }
    }
    /// The same.
    public var customMirror: Swift.Mirror { Swift.Mirror(self, unlabeledChildren: [description]) }
}

nonisolated extension APIBody {
    /// A file as it is.
    static func file(_ file: APIFile, mediaType: String) -> APIBody {
        APIBody(mediaType: file.mediaType ?? mediaType) {
            switch file.source {
            case .data(let data): return .data(data)
            case .disk(let url):
                guard FileManager.default.isReadableFile(atPath: url.path) else {
                    throw APIInvalidArgument(reason: "cannot read the file \(url.path)")
                }
                return .file(url)
            }
        }
    }
}
