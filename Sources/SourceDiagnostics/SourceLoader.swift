/// Gives the files that a document refers to.
///
/// The generator itself reads nothing: it asks for files by their path below the root folder, which is the
/// folder of the main document unless the user names another.
public protocol SourceLoader: Sendable {
    /// The path of the main document below the root folder, which relative references start from.
    var mainPath: String { get }

    /// The file at a path.
    ///
    /// An implementation must not follow links out of the root folder.
    /// - Parameter path: a path below the root folder, with `/` between its parts, without `.` and `..`.
    /// - Returns: the file, named as the user would name it.
    /// - Throws: why there is none.
    func load(_ path: String) throws(SourceLoadFailure) -> SourceFile
}

/// Why a file that a document refers to was not read.
public struct SourceLoadFailure: Error, Sendable {
    /// The reason and the cure, to stand after "the file cannot be read:".
    public let reason: String

    /// Makes a failure.
    public init(_ reason: String) { self.reason = reason }
}
