import ExampleRunner
import FileAccess
import SourceDiagnostics
import Specimen
import TargetLanguages

/// The variants of all languages, with what runs their examples and whether it is here.
struct LanguageListing {
    /// A variant of a language.
    struct Item {
        let language: Language
        let variant: String
        let isOptIn: Bool
        let programs: RequiredPrograms
        /// The first program that is not installed here.
        let missing: String?

        init(_ language: Language, _ variant: LanguageCatalog.Variant) {
            self.language = language
            self.variant = variant.name
            isOptIn = language.isOptIn || variant.isOptIn
            programs = RequiredPrograms(language, variant: variant.name)
            missing = programs.missing(in: ExampleVerifier.system(home: nil))
        }
    }

    let items: [Item]

    /// A line for each variant.
    var text: String {
        let rows = items.map { [$0.language.id, $0.language.name, $0.variant, $0.remark] }
        let widths = (0..<3).map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            let cells = zip(row, widths).map { $0.padded(to: $1) } + row.dropFirst(widths.count)
            return cells.joined(separator: "  ") + "\n"
        }.joined()
    }

    /// The same for programs: an array with an object for each variant.
    var json: String {
        var writer = JSONWriter()
        writer.array { list in
            for item in items {
                list.object { object in
                    object.member("language", item.language.id)
                    object.member("name", item.language.name)
                    object.member("variant", item.variant)
                    object.key("only-when-named")
                    object.boolean(item.isOptIn)
                    object.key("programs")
                    object.array { names in item.programs.names.forEach { names.string($0) } }
                    object.key("needs-packages")
                    object.boolean(item.programs.includesPackages)
                    object.key("run-here")
                    object.boolean(item.programs.canRun && item.missing == nil)
                }
            }
        }
        return writer.text + "\n"
    }
}

extension LanguageListing.Item {
    /// What runs the examples, and whether it can here.
    fileprivate var remark: String {
        let condition = isOptIn ? "; only when named" : ""
        guard programs.canRun else { return "only made, not run\(condition)" }
        var names = programs.names.joined(separator: ", ")
        if programs.includesPackages { names += (names.isEmpty ? "" : ", ") + "its packages" }
        let place = missing.map { "'\($0)' is not installed here, so only made" } ?? "installed here"
        return "run with \(names): \(place)\(condition)"
    }
}
