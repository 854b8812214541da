package import APIContract
import CodeTemplates
import SourceDiagnostics
package import TargetLanguages
import TypedClient

/// Renders the example programs of operations.
package struct ExampleGenerator: Sendable {
    /// An example with what pages need to show it. A class for the same reason as `Writer`.
    package final class Example: Sendable {
        /// The file.
        package let file: GeneratedFile
        /// The language.
        package let language: Language
        /// The variant.
        package let variant: String
        /// The vendor's package that it uses.
        package let sdk: SDKPackage?

        /// Whether it uses a vendor's package or a generated client.
        var usesPackage: Bool { sdk != nil || variant == "sdk" }

        init(file: GeneratedFile, language: Language, variant: String, sdk: SDKPackage?) {
            self.file = file
            self.language = language
            self.variant = variant
            self.sdk = sdk
        }
    }

    /// What writes one variant in one language. A class, because it has much that every example would copy.
    private final class Writer: Sendable {
        let language: Language
        let literals: LiteralWriter
        let variant: LanguageCatalog.Variant
        let template: Template
        let sdk: SDKPackage?
        /// Whether it calls the typed client.
        let callsClient: Bool

        init(
            language: Language, literals: LiteralWriter, variant: LanguageCatalog.Variant, template: Template,
            sdk: SDKPackage?, callsClient: Bool
        ) {
            self.language = language
            self.literals = literals
            self.variant = variant
            self.template = template
            self.sdk = sdk
            self.callsClient = callsClient
        }
    }

    /// The calls of the typed client, for the examples that show one.
    var calls: ClientCalls?
    private let writers: [Writer]
    private let schemas: SchemaTable

    /// Checks the templates of the examples.
    /// - Parameters:
    ///   - contract: the contract.
    ///   - catalog: the languages.
    ///   - variants: the variants to make; nil for those that need not be named.
    ///   - diagnostics: takes every fault of a template.
    init(
        _ contract: Contract, _ catalog: LanguageCatalog, variants: [String]?,
        into diagnostics: inout DiagnosticList
    ) {
        for message in catalog.unknownVariants(variants ?? []) {
            diagnostics.error("option.unknown-variant", message, at: nil)
        }
        var writers: [Writer] = []
        for entry in catalog.entries {
            let package = contract.settings.sdks[entry.language.id]
            let language = entry.language.named(
                package.flatMap { entry.language.packageStyle(of: $0) }, keepsNames: package?.keepsNames,
                answersAreMaps: package?.answersAreMaps ?? false, fields: package?.fields ?? [:])
            let literals = LiteralWriter(language)
            var parser = TemplateParser(
                library: catalog.library(language),
                contexts: ["example": ExampleContext.shape, "argument": ExampleContext.packageArgument],
                filters: LanguageFilters.make(language, literals))
            for variant in entry.variants where variants?.contains(variant.name) ?? !variant.isOptIn {
                let needsPackage = language.tools.variants[variant.name]?.install != nil
                let sdk = needsPackage ? contract.settings.sdks[language.id] : nil
                if needsPackage, sdk == nil { continue }
                if let sdk, !sdk.isNamed(as: language, into: &diagnostics) { continue }
                guard let path = Self.path(variant, sdk, language, into: &diagnostics),
                    let file = catalog.folder[path],
                    let template = parser.parse(file, into: &diagnostics)
                else { continue }
                let hasClient = !catalog.folder.children("languages/\(language.id)/client").isEmpty
                writers.append(
                    Writer(
                        language: language, literals: literals, variant: variant, template: template,
                        sdk: sdk,
                        callsClient: hasClient && variant.name == "sdk"))
            }
        }
        self.writers = writers
        schemas = contract.schemas
    }

    /// The template for a package; nil with a finding where a language has none for its style.
    private static func path(
        _ variant: LanguageCatalog.Variant, _ sdk: SDKPackage?, _ language: Language,
        into diagnostics: inout DiagnosticList
    ) -> String? {
        guard let sdk, sdk.style != .models else { return variant.path }
        let path = variant.styles[sdk.style.rawValue]
        if path == nil {
            diagnostics.warning(
                "example.unknown-package-style",
                "there are no examples of packages of style '\(sdk.style.rawValue)' in \(language.name)",
                at: sdk.styleRange)
        }
        return path
    }

    /// Whether any example calls the typed client.
    var callsClient: Bool { writers.contains(where: \.callsClient) }

    /// The examples of an operation; one that cannot be written in a language is left out with a finding.
    /// - Parameters:
    ///   - item: the operation.
    ///   - isWanted: whether the examples of a variant of a language are made.
    ///   - diagnostics: takes the findings.
    func files(
        _ item: OutputPlan.Item,
        where isWanted: (Language, LanguageCatalog.Variant) -> Bool = { _, _ in true },
        into diagnostics: inout DiagnosticList
    ) -> [Example] {
        let call = calls?[item.request.operation.id]
        let shared = RequestContext(item.request)
        return writers.compactMap { writer in
            guard isWanted(writer.language, writer.variant) else { return nil }
            let packageCall = writer.sdk.map { PackageCall(item.request, $0, writer.language, schemas) }
            let unwrapped = writer.sdk?.envelope.flatMap { item.request.unwrapped($0, schemas) }
            let context = ExampleContext(
                shared: unwrapped.map(RequestContext.init) ?? shared, language: writer.language,
                literals: writer.literals, sdk: writer.sdk,
                packageCall: packageCall, call: writer.callsClient ? call : nil)
            guard call != nil || !writer.callsClient,
                !isRefused(item.request, writer, packageCall, &diagnostics)
            else { return nil }
            var bytes: [UInt8] = []
            do throws(RenderFailure) {
                try writer.template.render(context.value, into: &bytes)
            } catch {
                let operation = item.request.operation
                error.report(into: &diagnostics) { _ in operation.range }
                return nil
            }
            let language = writer.language
            let role = GeneratedFile.Role.example(
                operation: item.request.operation.id, language: language.id, variant: writer.variant.name)
            let path = "examples/\(item.name)/\(language.id)-\(writer.variant.name).\(language.fileExtension)"
            return Example(
                file: GeneratedFile(path: path, bytes: bytes, role: role), language: language,
                variant: writer.variant.name, sdk: writer.sdk)
        }
    }

    /// The first of these characters that stands in the URL, in a value or encoded.
    private static func scalar(ofURL characters: [String], in request: ExampleRequest) -> Unicode.Scalar? {
        let encoded = String(decoding: PercentEncoding.decode(request.encodedQuery), as: UTF8.self)
        return scalar(of: characters, in: request.query.flatMap { [$0.name, $0.value] } + [encoded])
            ?? scalar(of: characters, in: request.variables.map(\.value))
    }

    /// The first of these characters that stands in a text.
    private static func scalar(of characters: [String], in texts: [String]) -> Unicode.Scalar? {
        let wanted = Set(characters.flatMap(\.unicodeScalars))
        return texts.lazy.compactMap { $0.unicodeScalars.first(where: wanted.contains) }.first
    }

    /// Whether the library that a variant uses would refuse to send a request.
    private func isRefused(
        _ request: ExampleRequest, _ writer: Writer, _ packageCall: PackageCall?,
        _ diagnostics: inout DiagnosticList
    ) -> Bool {
        if let refusal = packageCall?.refusal {
            diagnostics.warning(
                "example.refused-request",
                "\(request.operation.id) has no example '\(writer.variant.name)' in \(writer.language.name): "
                    + refusal,
                at: request.operation.range)
            return true
        }
        // Packages of another style have other libraries.
        let isUsual = writer.sdk.map { $0.style == .models } ?? true
        let refusals =
            isUsual ? writer.language.tools.variants[writer.variant.name]?.refusals ?? [:] : [:]
        let method = request.operation.method
        let subject: String
        if refusals["methods"]?.contains(method) == true
            || refusals["methods-but"]?.contains(method) == false
        {
            subject = "requests of method \(method)"
        } else if refusals["content"]?.contains(method) == true, request.body != nil {
            subject = "\(method) requests with content"
        } else if let characters = refusals["url-characters"],
            let scalar = Self.scalar(ofURL: characters, in: request)
        {
            subject = "U+\(String(scalar.value, radix: 16, uppercase: true)) in a URL"
        } else if let characters = refusals["path-characters"],
            let scalar = Self.scalar(of: characters, in: request.variables.map(\.value))
        {
            subject = "U+\(String(scalar.value, radix: 16, uppercase: true)) in a path"
        } else {
            return false
        }
        diagnostics.warning(
            "example.refused-request",
            "\(request.operation.id) has no example '\(writer.variant.name)' in \(writer.language.name), whose "
                + "library sends no \(subject)",
            at: request.operation.range)
        return true
    }

    /// The context of an operation's examples in a language, as text.
    package static func dump(
        _ request: ExampleRequest, _ language: Language, _ sdk: SDKPackage?, _ schemas: SchemaTable
    ) -> String {
        let language = language.named(
            sdk.flatMap { language.packageStyle(of: $0) }, keepsNames: sdk?.keepsNames,
            answersAreMaps: sdk?.answersAreMaps ?? false, fields: sdk?.fields ?? [:])
        let request = request.unwrapped(sdk?.envelope, schemas) ?? request
        let context = ExampleContext(
            shared: RequestContext(request), language: language, literals: LiteralWriter(language), sdk: sdk,
            packageCall: sdk.map { PackageCall(request, $0, language, schemas) })
        return ContextListing.dump(shape: ExampleContext.shape, value: context.value)
    }

    /// What templates of examples may use, as text.
    package static var reference: String { ContextListing.dump(shape: ExampleContext.shape) }
}

extension SDKPackage {
    /// Whether all of its names are names in a language.
    fileprivate func isNamed(as language: Language, into diagnostics: inout DiagnosticList) -> Bool {
        let syntax = language.qualifiedNames
        let wrong =
            typeNames.filter { !syntax.accepts(name: $0.text) }
            + methodNames.filter { name in
                !name.text.split(separator: ".").allSatisfy { syntax.accepts(member: String($0)) }
            }
        for name in wrong {
            let form = syntax.separator.isEmpty ? "one word" : "words with '\(syntax.separator)' between them"
            diagnostics.error(
                "spec.unsafe-word",
                "'\(name.text)' is no name in \(language.name); write \(form), none of them a keyword",
                at: name.range)
        }
        return wrong.isEmpty
    }
}
