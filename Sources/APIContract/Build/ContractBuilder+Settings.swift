import OpenAPIDocument
import SourceDiagnostics
import YAMLSyntax

extension ContractBuilder {
    /// What the document's `x-specimen` says.
    mutating func contractSettings(_ node: SyntaxNode?) -> ContractSettings {
        var settings = ContractSettings()
        if let name = node?["name"] { settings.name = word(name, Self.isName, "a name such as 'DocSpring'") }
        for entry in entries(node?["sdks"]) {
            if let sdk = sdkPackage(entry.value) { settings.sdks[entry.name] = sdk }
        }
        return settings
    }

    private mutating func sdkPackage(_ node: SyntaxNode) -> SDKPackage? {
        var words: [String: String] = [:]
        for entry in entries(node) {
            guard let word = word(entry.value, Self.isPackageWord, "a plain word without quotes or blanks")
            else { return nil }
            words[entry.name] = word
        }
        guard let package = words.removeValue(forKey: "package"),
            let version = words.removeValue(forKey: "version")
        else { return nil }
        return SDKPackage(package: package, version: version, words: words)
    }

    /// What an operation's `x-specimen` says.
    func operationSettings(_ node: SyntaxNode?) -> OperationSettings {
        func paths(_ key: String) -> [[String]]? {
            guard let list = node?[key] else { return nil }
            return elements(list).compactMap { $0.text }.map { $0.split(separator: ".").map(String.init) }
        }
        return OperationSettings(
            prints: paths("prints"),
            success: entries(node?["success"]).map { entry in
                OperationSettings.Condition(
                    keys: entry.name.split(separator: ".").map(String.init), value: entry.value.jsonValue)
            }, message: paths("message"))
    }

    /// The text of a node that readers copy into code, if it fits the pattern.
    mutating func word(_ node: SyntaxNode, _ fits: (String) -> Bool, _ expected: String) -> String? {
        guard let text = node.text else { return nil }
        guard fits(text) else {
            findings.diagnostics.error(
                "spec.unsafe-word", "'\(text)' cannot be used here; write \(expected)", at: node.range)
            return nil
        }
        return text
    }

    /// A name of letters, digits and underscores that starts with a letter.
    static func isName(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count)
            && text.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "_") }
            && text.utf8.first.map(isLetter) ?? false
    }

    /// A name that an environment variable may have, and that no program gives a meaning of its own.
    static func isVariable(_ text: String) -> Bool {
        let reserved = ["PATH", "HOME", "IFS", "SHELL", "USER", "TMPDIR", "LANG", "NODE_OPTIONS", "RUBYOPT"]
        let prefixes = ["LD_", "DYLD_", "LC_", "BASH_", "PYTHON", "PHP", "MONO_", "GIT_"]
        return isName(text) && !reserved.contains(text) && !prefixes.contains { text.hasPrefix($0) }
    }

    /// A package name, version, class or URL: none of the characters that shells and quotes give a
    /// meaning, but for the comparison signs of version requirements.
    private static func isPackageWord(_ text: String) -> Bool {
        let allowed = "-_./:@\\,<>=~^!+* "
        return (1...200).contains(text.utf8.count) && !text.hasPrefix("-")
            && text.utf8.allSatisfy { byte in
                isLetter(byte) || isDigit(byte) || allowed.utf8.contains(byte)
            }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
