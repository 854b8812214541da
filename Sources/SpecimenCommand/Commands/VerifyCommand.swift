enum VerifyCommand: Subcommand {
    static let name = "verify"
    static let summary = ""
    static let help = ""
    static let operands: [Operand] = [.required("SPEC")]
    static let options: [Option] = []
    static func run(_ arguments: ParsedArguments) -> ExitStatus { .clean }
}
