/// A program to run, with everything that it gets to see.
package struct Command: Sendable {
    /// A path when it holds a slash, relative to the working directory; otherwise a name that is searched in the
    /// `PATH` of `environment`.
    package var executable: String
    /// The arguments after the program's name.
    package var arguments: [String]
    /// The complete environment. Nothing is inherited, so no proxy setting or credential of the caller leaks in.
    package var environment: [String: String]
    /// The folder in which the program starts.
    package var workingDirectory: String
    /// What the program reads from standard input, followed by the end of the file.
    package var standardInput: [UInt8]
    /// How long the program may run.
    package var timeLimit: Duration
    /// How many bytes of each output stream are kept; the rest is read and thrown away.
    package var outputLimit: Int

    /// Makes a command.
    package init(
        _ executable: String, _ arguments: [String] = [], environment: [String: String],
        workingDirectory: String, standardInput: [UInt8] = [], timeLimit: Duration = .seconds(30),
        outputLimit: Int = 1 << 20
    ) {
        self.executable = executable
        self.arguments = arguments
        self.environment = environment
        self.workingDirectory = workingDirectory
        self.standardInput = standardInput
        self.timeLimit = timeLimit
        self.outputLimit = outputLimit
    }
}
