package import TargetLanguages

/// What a `snippets.yaml` may hold.
package enum SnippetFormat {
    /// The whole file.
    package static let file = SettingsFormat.object([
        .optional(
            "fences", .texts,
            "Further words behind fences and labels of tabs that mean the language, or one that is read like it."
        ),
        .optional(
            "name", .text, "The name of a language that is only read; others have one in their language.yaml."
        ),
        .optional(
            "comments",
            .object([
                .optional("line", .texts, "What starts a comment that ends with the line."),
                .optional("block", .list(.texts), "Pairs of what stands around other comments."),
            ])),
        .optional("strings", .list(stringForm), "The forms of string literals; longer openings first."),
        .optional("tells", .texts, "What lines begin with that no other language has."),
        .optional("sigils", .text, "Characters that names may begin with."),
        .optional("joins", .texts, "What joins texts."),
        .optional(
            "formats", .texts, "Calls that put values into a text, which is their first argument."),
        .optional("assignments", .texts, "What names a value; '=' by default."),
        .optional("declarations", .texts, "Words one of which must stand before a new name."),
        .optional(
            "methods", .word(IdentifierSyntax.Kind.allCases.map(\.rawValue)),
            "Which names the methods of packages look like; 'member' by default."),
        .optional("requests", .texts, "Calls that take a URL."),
        .optional(
            "argument-mark", .text,
            "What stands before the names of arguments, as '-' in 'Send -Body $text'. Lists below may name them with it."
        ),
        .optional(
            "line-members", .flag,
            "Whether a line break or ';' ends a member of an object, and a comma does not."
        ),
        .optional(
            "header-arguments", .table(.text), "Arguments that are headers, with the names of the headers."),
        .optional("basic-calls", .texts, "Calls that send a name and a password (HTTP Basic)."),
        .optional("bearer-calls", .texts, "Calls that send a bearer token."),
        .optional(
            "urls", .texts, "Names whose values are the URL of a request, in objects that those calls take."),
        .optional(
            "bases", .texts,
            "Names whose values are a base URL or a host; with a bracket behind them, calls whose argument is."
        ),
        .optional(
            "paths", .texts,
            "Calls and keys that take a path behind a base; with a dot before them, methods of what holds the base."
        ),
        .optional(
            "contents", .texts,
            "Names whose values are sent as JSON; with a bracket behind them, calls whose argument is."),
        .optional(
            "texts", .texts,
            "Names whose values are texts that are sent as they are, in objects and arguments."),
        .optional("converters", .texts, "Methods that make JSON of the object that they are called on."),
        .optional(
            "elsewhere", .texts,
            "Words in the calls of forms and queries that say that their argument is none of these."),
        .optional(
            "forms", .texts,
            "Names whose values are sent as a form; with a bracket behind them, calls that add to it."),
        .optional(
            "queries", .texts,
            "Names whose values are sent as the query; with a bracket behind them, calls whose argument is; with a "
                + "bracket and a name, members of the object that a call takes."),
        .optional(
            "constants", .table(.text), "Words for true, false and null, with 'true', 'false' and 'null'."),
        .optional("implied-methods", .table(.text), "Methods by the named argument that implies them."),
        .optional("prints", .texts, "What shows a value to the reader."),
        .optional("bracketed-prints", .texts, "Those of them that need brackets around what they show."),
        .optional(
            "hidden-prints", .table(.text), "What shows a value to nobody, and what shows it to the reader."),
        .optional(
            "environment",
            .object([
                .required("form", .text, "How a variable is read, with 'NAME' for its name."),
                .optional("needs", .text, "The line that this needs at the program's start."),
                .optional("reads", .texts, "What the variable's name stands behind when it is read."),
            ])),
        .optional("insecure", .texts, "Code that switches the verification of certificates off."),
        .optional(
            "entry",
            .object([
                .required("inside", .text, "The word that begins a class."),
                .required("name", .text, "The name of the function that runs first."),
                .required("modifier", .text, "A word that must stand before it."),
            ])),
        .optional(
            "loading",
            .object([
                .required("any", .texts, "Words that load something."),
                .required("line", .text, "The line that loads the packages."),
                .optional("behind", .texts, "The first words of statements that must stand before it."),
            ])),
        .optional("opening", .text, "What a program begins with."),
        .optional(
            "commands", .list(command),
            "The programs whose command lines are requests; the first is the one that examples are made for."),
    ])

    private static let command = SettingsFormat.object([
        .required("name", .text, "The name of the program."),
        .optional("secure-name", .text, "Its name where it asks for https."),
        .optional(
            "items", .flag, "Whether a method and pairs such as 'name=value' may stand beside the URL."),
        .required(
            "options", .object(CommandSyntax.Meaning.allCases.map { .optional($0.rawValue, .texts) }),
            "Its options by what they mean; others take no value."),
    ])

    private static let stringForm = SettingsFormat.object([
        .required("open", .text), .required("close", .text),
        .optional("lines", .flag, "Whether it may go on in further lines."),
        .optional("escape", .text, "What takes the meaning of the next character."),
        .optional("hole", .texts, "What stands before and behind code inside the text."),
        .optional("doubled", .flag, "Whether two closings in it stand for one that is text."),
        .optional("plain-holes", .flag, "Whether names with a sigil inside the text are code too."),
        .optional(
            "one-character", .flag, "Whether it holds one character, so that a longer text is a fault."),
    ])
}
