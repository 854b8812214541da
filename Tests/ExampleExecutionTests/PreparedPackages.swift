import ExampleRunner
import Foundation
import Testing

/// Packages that a script makes for the tests of `sdk` examples.
enum PreparedPackages {
    private struct Unprepared: Error { var reason: String }

    /// The folder with the packages, made by the script `prepare`.
    /// - Parameters:
    ///   - folder: where the script is.
    ///   - target: the folder for the packages.
    static func make(_ folder: String, in target: String, timeLimit: Duration) -> Result<String, any Error> {
        Result {
            let command = Command(
                folder + "/prepare", [target], environment: ProcessInfo.processInfo.environment,
                workingDirectory: folder, timeLimit: timeLimit)
            let result = ProcessRunner().run(command)
            guard result.isSuccess else {
                throw Unprepared(reason: String(decoding: result.standardError, as: UTF8.self))
            }
            return target
        }
    }

    /// The packages; without them, the test is a skip, or a failure in continuous integration, where everything is
    /// installed.
    static func require(_ packages: Result<String, any Error>) throws -> String {
        do {
            return try packages.get()
        } catch {
            if ProcessInfo.processInfo.environment["CI"] != nil { throw error }
            try Test.cancel("the packages could not be made: \(error)")
        }
    }
}
