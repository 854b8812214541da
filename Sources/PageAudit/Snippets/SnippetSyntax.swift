import TargetLanguages

/// How published programs of a language are read: the file `snippets.yaml` of its folder.
///
/// Published code is often a part of a program, and often wrong: what is said here is as much as an audit has to
/// know to find requests, names and output in it.
package struct SnippetSyntax: Sendable {
    /// A form of string literals.
    struct StringForm: Sendable {
        var open = ""
        var close = ""
        /// Whether it may go on in further lines.
        var holdsLines = false
        /// What takes the meaning of the next character; empty for nothing.
        var escape = ""
        /// What stands around code inside the text; nil when there is no such form.
        var hole: (open: String, close: String)?
        /// Whether it holds one character, so that a longer text is a fault.
        var isCharacter = false
        /// Whether two closings in it are one that is text.
        var doublesClose = false
        /// Whether names with a sigil inside the text are code too: `"$id"`.
        var hasPlainHoles = false
    }

    /// How a program reads an environment variable.
    struct Environment: Sendable {
        /// The expression; `NAME` stands for the variable's name.
        var form = ""
        /// The line that the expression needs at the program's start; empty for none.
        var needs = ""
        /// What the name stands behind when it is read.
        var reads: [String] = []
    }

    /// What makes a class a program.
    struct Entry: Sendable {
        /// The word that begins a class.
        var inside = ""
        /// The name of the function.
        var name = ""
        /// A word that must stand before it.
        var modifier = ""
    }

    /// What loads packages where nothing does so by itself.
    struct Loading: Sendable {
        /// Words that load something.
        var any: [String] = []
        /// The line that loads the packages.
        var line = ""
        /// The first words of statements that must stand before it.
        var behind: [String] = []
    }

    /// The name of a language that is only read; empty for others.
    var name = ""
    /// What stands before the names of arguments: `-` in `Send -Body $text`; empty where nothing does.
    var argumentMark = ""
    /// Whether a line break or `;` ends a member of an object, and a comma does not.
    var hasLineMembers = false
    /// Arguments that are headers, with the names of the headers.
    var headerArguments: [String: String] = [:]
    /// Calls that send a name and a password (HTTP Basic).
    var basicCalls: [String] = []
    /// Calls that send a bearer token.
    var bearerCalls: [String] = []
    /// Further words behind fences and labels of tabs that mean the language, or one that is read like it.
    var fences: [String] = []
    var lineComments: [String] = []
    var blockComments: [(open: String, close: String)] = []
    var strings: [StringForm] = []
    /// What lines begin with that no other language has.
    var tells: [String] = []
    /// Characters that names may begin with, besides letters and the underscore.
    var sigils = ""
    /// What joins texts.
    var joins: [String] = []
    /// Calls that put values into a text, which is their first argument: `String.format`.
    var formats: [String] = []
    /// What names a value: `=`.
    var assignments: [String] = ["="]
    /// Words one of which must stand before a new name; none where assigning is enough.
    var declarations: [String] = []
    /// What the methods of packages are named like.
    var methods = IdentifierSyntax.Kind.member
    /// Calls that take a URL.
    var requests: [String] = []
    /// Names whose values are the URL of a request, in objects that those calls take.
    var urls: [String] = []
    /// Names whose values are a base URL or a host; with a bracket behind them, calls whose argument is.
    var bases: [String] = []
    /// Calls and keys that take a path behind such a base; with a dot before them, methods of what holds the base.
    var paths: [String] = []
    /// Names whose values are sent as JSON; with a bracket behind them, calls whose argument is.
    var contents: [String] = []
    /// Names whose values are texts that are sent as they are.
    var texts: [String] = []
    /// Methods that make JSON of what they are called on.
    var converters: [String] = []
    /// Words in calls that say that their argument is sent elsewhere.
    var elsewhere: [String] = []
    /// Names whose values are sent as a form; with a bracket behind them, calls whose argument is.
    var forms: [String] = []
    /// Names whose values are sent as the query.
    var queries: [String] = []
    /// Words for true, false and null.
    var constants: [String: String] = [:]
    /// Named arguments that make a request of another method when none is said.
    var implied: [String: String] = [:]
    /// What shows a value to the reader.
    var prints: [String] = []
    /// Those of them that need brackets around what they show.
    var bracketedPrints: [String] = []
    /// What seems to, and what does: `Debug.WriteLine`.
    var hiddenPrints: [String: String] = [:]
    var environment: Environment?
    /// Code that switches the verification of certificates off.
    var insecure: [String] = []
    var entry: Entry?
    var loading: Loading?
    /// What a program must begin with.
    var opening = ""
    /// The programs whose command lines are requests, the best known first; none where programs make them.
    var commands: [CommandSyntax] = []
    /// Whether it is the language of a shell.
    var isShell: Bool { !commands.isEmpty }

    /// Whether an entry of a list is the name of an argument with its mark.
    func isMarked(_ entry: String) -> Bool { !argumentMark.isEmpty && entry.hasPrefix(argumentMark) }

    /// Whether a name is that of an argument which a list has with its mark; their case does not count.
    func isArgument(_ name: String, in list: [String]) -> Bool {
        guard !argumentMark.isEmpty else { return false }
        let wanted = argumentMark + name.lowercased()
        return list.contains { $0.lowercased() == wanted }
    }
}

/// How the command line of a program that sends requests is read.
struct CommandSyntax: Sendable {
    /// What an option means.
    enum Meaning: String, Sendable, CaseIterable {
        case method, url, query, header, data, file, json, form, user, scheme, bearer, get, head, upload,
            insecure, silent
        case showsErrors = "shows-errors"
        case fails
        case cookie, follow
        /// Credentials come from a file that is not named.
        case netrc
        /// A value that says nothing about the request.
        case value
        /// A file with further options.
        case config
    }

    /// The program's name.
    var name = ""
    /// Its name where it asks for https.
    var secureName = ""
    /// Whether a method and pairs such as `name=value` may stand beside the URL.
    var hasItems = false
    /// What options mean, by their spelling. Others take no value and mean nothing.
    var options: [String: Meaning] = [:]

    /// Whether a word calls the program.
    func isCalled(_ word: String) -> Bool {
        word == name || word == "\(name).exe" || !secureName.isEmpty && word == secureName
            || word.hasSuffix("/\(name)")
    }
}

extension CommandSyntax.Meaning {
    /// Whether the option takes a value.
    var takesValue: Bool {
        switch self {
        case .get, .head, .insecure, .silent, .showsErrors, .fails, .follow, .netrc: false
        default: true
        }
    }
}
