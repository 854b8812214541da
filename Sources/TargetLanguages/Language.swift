package import SourceDiagnostics

/// A language that examples are written in, as data: everything that differs between languages and is
/// not laid out by a template.
package struct Language: Sendable {
    /// The name of its folder.
    package var id: String
    /// The name that readers know it by.
    package var name: String
    /// What a reader needs to run its programs, as words after "Needs"; nil when nothing is to be said.
    package var needs: String?
    /// The command that runs a program, as a reader types it, with `{file}` for the file's name; nil when it takes more.
    package var command: String?
    /// The words after the fence of a code block, the preferred one first.
    package var fences: [String]
    /// The extension of its files, without a dot.
    package var fileExtension: String
    /// One level of indentation.
    package var indentation: String
    /// How comments are written.
    package var comments: CommentSyntax
    /// How values are written.
    package var literals: LiteralSyntax
    /// How names are written.
    package var identifiers: IdentifierSyntax
    /// How the names of a vendor's modules and classes are written.
    package var qualifiedNames = QualifiedNameSyntax()
    /// How the packages of vendors name operations, parameters and properties.
    package var packageNames = PackageNames()
    /// How a member of an object is reached; nil when the language has no such form.
    package var members: MemberSyntax?
    /// How files are checked and run.
    package var tools: ToolCommands
    /// Whether its examples are made only when it is named.
    package var isOptIn = false
    /// The file that says all this.
    package var file: SourceFile
}

extension Language {
    /// Makes a language whose programs are read and never written.
    /// - Parameters:
    ///   - id: the name of its folder.
    ///   - name: the name that readers know it by.
    ///   - fences: the words after the fence of a code block.
    ///   - file: the file that says so.
    package init(read id: String, name: String, fences: [String], _ file: SourceFile) {
        self.init(
            id: id, name: name, fences: fences, fileExtension: "", indentation: "", comments: CommentSyntax(),
            literals: LiteralSyntax(), identifiers: IdentifierSyntax(), tools: ToolCommands(), file: file)
    }
}

/// How comments are written.
package struct CommentSyntax: Sendable {
    /// What a line starts with.
    package var line = ""
    /// What a line of documentation starts with; empty when there is no such form.
    package var documentation = ""
    /// What must not stand in a comment, and what stands there instead.
    package var replacements: [(text: String, replacement: String)] = []
}

/// How a member of an object is reached by its key.
package struct MemberSyntax: Sendable {
    /// `NAME` stands for a key that is a plain name.
    package var plain: String
    /// `TEXT` stands for the literal of any other key.
    package var quoted: String
    /// The same for an object that may be absent.
    package var optionalPlain: String
    /// The same for an object that may be absent.
    package var optionalQuoted: String
    /// `TEXT` stands for the literal of a key of a map; empty where no member is reached in this way.
    package var entry = ""
}

/// How files of a language are checked and run: commands in which `{file}` stands for the file,
/// `{output}` for a file that a build makes, `{folder}` for the folder that both are in, and
/// `{packages}` for the folder that has the packages of the language. All are absolute paths.
package struct ToolCommands: Sendable {
    /// What must succeed for a file to be well formed.
    package var check: [[String]] = []
    /// What makes the output.
    package var build: [[String]] = []
    /// What runs the file or the output.
    package var run: [String] = []
    /// The programs that examples start themselves.
    package var programs: [String] = []
    /// Environment variables that the program needs to run as it would for a reader.
    package var environment: [String: String] = [:]
    /// What a reviewer would run.
    package var lint: [[String]] = []
    /// What the variants add or replace, by variant.
    package var variants: [String: VariantCommands] = [:]
}

/// What one variant of examples adds to the commands of its language.
package struct VariantCommands: Sendable {
    /// Takes the place of the language's own commands, where given.
    package var check: [[String]]?
    /// Takes the place of the language's own commands, where given.
    package var build: [[String]]?
    /// Takes the place of the language's own command, where given.
    package var run: [String]?
    /// Added to the language's own.
    package var environment: [String: String] = [:]
    /// The name beside the file at which the program looks for its packages; what has this name in
    /// the folder of the packages is linked there.
    package var packages: String?
    /// The name that the file must have to be run.
    package var fileName: String?
    /// What its library refuses to send, by what it is: `methods`, `methods-but` these, `content` of methods, and
    /// `url-characters` and `path-characters`; of what a method takes, `arguments` by their kinds.
    package var refusals: [String: [String]] = [:]
    /// What is different in packages of other styles, by style.
    package var styles: [String: PackageStyle] = [:]
    /// The command that installs a package, as a reader types it, with `{package}`, `{requirement}`
    /// and `{version}`; a variant with it is left out where the document names no package.
    package var install: String?
    /// What a reader needs to run its programs, in place of what the language says.
    package var needs: String?
    /// The command that runs its programs, in place of the language's own.
    package var command: String?
    /// Whether its examples are made only when it is named.
    package var isOptIn = false
}
