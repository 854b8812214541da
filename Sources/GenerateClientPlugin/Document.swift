import Foundation

/// An OpenAPI document in a target's folder.
struct Document {
    /// The bytes of a document for which one file of code is made, so that large clients compile in
    /// parallel.
    private static let bytesPerPart = 128 << 10
    private static let maximumPartCount = 64

    /// Where it is.
    let url: URL
    /// The name of its client's files: what stands before `.openapi.yaml`, or `openapi`.
    let name: String

    /// The number of files that its client has. The document's size is all that is known of it now.
    var partCount: Int {
        let size = (try? url.resourceValues(forKeys: [.fileSizeKey]))?.fileSize ?? 0
        return min(1 + size / Self.bytesPerPart, Self.maximumPartCount)
    }

    /// The names of these files without `.client.swift`.
    var partNames: [String] { (1...partCount).map { $0 == 1 ? name : "\(name).\($0)" } }

    /// Whether a document, or a part of one, can stand in a file.
    static func isData(_ url: URL) -> Bool { ["yaml", "yml", "json"].contains(url.pathExtension) }

    /// A document, if the file is called like one.
    private init?(_ url: URL) {
        guard Self.isData(url) else { return nil }
        let stem = url.deletingPathExtension().lastPathComponent
        guard stem == "openapi" || stem.hasSuffix(".openapi"), !stem.hasPrefix(".") else { return nil }
        self.url = url
        name = stem == "openapi" ? stem : String(stem.dropLast(".openapi".count))
    }

    /// The documents among a target's files, by name.
    static func find(in files: [URL], target: String) throws -> [Document] {
        let documents = files.compactMap(Document.init).sorted { $0.name < $1.name }
        guard !documents.isEmpty else {
            var message = "target '\(target)' has no OpenAPI document; "
            if let other = files.first(where: isData)?.lastPathComponent {
                let ending = other.split(separator: ".").last ?? ""
                message += "if \(other) is one, call it openapi.\(ending) or NAME.openapi.\(ending)"
            } else {
                message += "put it into the target's folder as openapi.yaml or NAME.openapi.yaml"
            }
            throw PluginProblem(message)
        }
        for (first, second) in zip(documents, documents.dropFirst())
        where first.name.lowercased() == second.name.lowercased() {
            throw PluginProblem(
                "target '\(target)' has two documents of one name, \(first.url.path) and \(second.url.path); "
                    + "give one of them another name, such as NAME.openapi.yaml")
        }
        return documents
    }
}
