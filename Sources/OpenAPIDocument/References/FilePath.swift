/// Paths below the root folder of a document.
enum FilePath {
    /// The path that a relative reference means.
    /// - Parameters:
    ///   - reference: a relative path, percent-encoding undone.
    ///   - base: the path of the file that it stands in.
    /// - Returns: the path without `.` and `..`; nil when it leads out of the root folder.
    static func resolve(_ reference: String, from base: String) -> String? {
        guard !reference.hasPrefix("/"), !reference.contains("\\"), !reference.utf8.contains(0) else {
            return nil
        }
        var parts = base.split(separator: "/").dropLast().map(String.init)
        for part in reference.split(separator: "/") {
            switch part {
            case ".": break
            case "..":
                guard parts.popLast() != nil else { return nil }
            default: parts.append(String(part))
            }
        }
        return parts.isEmpty ? nil : parts.joined(separator: "/")
    }
}
