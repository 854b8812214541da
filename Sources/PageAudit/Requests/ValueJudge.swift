import APIContract
import SourceDiagnostics
import YAMLSyntax

/// Tells how a JSON value that a page shows breaks its schema, in few words.
struct ValueJudge {
    /// A fault of a value.
    struct Fault {
        /// Where it is, a JSON Pointer (RFC 6901).
        let pointer: String
        /// What is wrong, to be read behind the name of the value.
        let message: String
        /// Whether members are missing, which examples leave out for brevity.
        let isLack: Bool
        /// Whether the value stands for another one.
        let isPlaceholder: Bool
        /// The name of a member that is nearly another one, which the schema lets pass.
        var slip: (name: String, near: String)?
    }

    private let contract: Contract

    init(_ contract: Contract) { self.contract = contract }

    private static let most = 10
    private static let lack = "must have the member '"
    private static let excess = "must not have the member '"

    /// What is wrong with a value.
    /// - Parameters:
    ///   - value: the value.
    ///   - schema: the index of its schema.
    ///   - direction: which way it travels.
    ///   - unknown: the places of values that the page does not tell.
    func faults(
        of value: JSONValue, _ schema: SchemaID, _ direction: Direction, unknown: [String] = []
    ) -> [Fault] {
        let violations = contract.schemaValidator.violations(
            of: value, against: contract.schemas[schema].node, direction: direction
        ).filter { $0.certainty == .certain }
        var faults: [Fault] = []
        var lacking: [String: [String]] = [:]
        for violation in violations {
            if let rest = violation.message.text(after: Self.lack) {
                guard !unknown.contains(violation.pointer) else { continue }
                if lacking[violation.pointer] == nil {
                    faults.append(
                        Fault(pointer: violation.pointer, message: "", isLack: true, isPlaceholder: false))
                }
                lacking[violation.pointer, default: []].append(String(rest.prefix { $0 != "'" }))
                continue
            }
            // A branch that is closed to what another one has is a fault of the document.
            if let rest = violation.message.text(after: Self.excess),
                MisspeltMembers(contract).knows(
                    String(rest.prefix { $0 != "'" }), at: violation.pointer, schema)
            {
                continue
            }
            // A value that is not known may be what the schema wants.
            guard
                !unknown.contains(where: { $0 == violation.pointer || $0.hasPrefix(violation.pointer + "/") }
                ),
                !unknown.contains(where: { violation.pointer.hasPrefix($0 + "/") })
            else { continue }
            faults.append(
                Fault(
                    pointer: violation.pointer, message: violation.message, isLack: false,
                    isPlaceholder: isPlaceholder(value.value(at: violation.pointer), violation.message)))
        }
        let slips = MisspeltMembers(contract).slips(in: value, schema).filter { slip in
            !unknown.contains { slip.pointer.hasPrefix($0 + "/") && !$0.isEmpty }
        }
        // A member whose name is misspelt is told once: it is not missing, and no member too many.
        for slip in slips {
            let parent = String(slip.pointer.dropLast(slip.name.utf8.count + 1))
            lacking[parent]?.removeAll { $0 == slip.near }
            faults.removeAll { fault in
                fault.isLack
                    ? fault.pointer == parent && lacking[parent]?.isEmpty == true
                    : fault.slip == nil && (fault.pointer == slip.pointer || fault.pointer == parent)
                        && fault.message.contains("'\(slip.name)'")
            }
        }
        for slip in slips {
            faults.append(
                Fault(
                    pointer: slip.pointer,
                    message: "is no member that the document knows; did you mean '\(slip.near)'?",
                    isLack: false, isPlaceholder: false, slip: (slip.name, slip.near)))
        }
        return faults.prefix(Self.most).map { fault in
            guard fault.isLack, let names = lacking[fault.pointer] else { return fault }
            let list = names.map { "'\($0)'" }.joined(separator: ", ")
            return Fault(
                pointer: fault.pointer,
                message: names.count == 1 ? "lacks the member \(list)" : "lacks the members \(list)",
                isLack: true, isPlaceholder: false)
        }
    }

    private func isPlaceholder(_ value: JSONValue?, _ message: String) -> Bool {
        guard case .string(let text)? = value else { return false }
        return PlaceholderText.isOne(text) && !PlaceholderText.isSlip(text, told: message)
    }
}

extension JSONValue {
    /// The value at a JSON Pointer (RFC 6901); nil when there is none.
    func value(at pointer: String) -> JSONValue? {
        var value = self
        for part in pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
            switch value {
            case .array(let elements):
                guard let index = Int(part), elements.indices.contains(index) else { return nil }
                value = elements[index]
            case .object(let members):
                guard let member = members.first(where: { $0.key == part }) else { return nil }
                value = member.value
            default: return nil
            }
        }
        return value
    }

    /// Whether another value has all that this one tells, at any depth: the same members, and the same values but
    /// for those that readers replace.
    func isCovered(by other: JSONValue) -> Bool {
        switch (self, other) {
        case (.object(let own), .object):
            own.allSatisfy { member in other[member.key].map { member.value.isCovered(by: $0) } ?? false }
        case (.array(let own), .array(let others)):
            own.count == others.count && zip(own, others).allSatisfy { $0.isCovered(by: $1) }
        case (.string(let text), _): PlaceholderText.isOne(text) || self == other
        default: self == other
        }
    }
}

/// JSON that stands in a page.
struct PageJSON {
    private let file: SourceFile
    private let offset: Int
    /// Where the text stands.
    var bounds: Range<Int> { offset..<offset + file.bytes.count }
    private let root: SyntaxNode?
    /// The value; nil when the text is no JSON.
    let value: JSONValue?
    /// Why the text is no JSON.
    let fault: Diagnostic?

    /// Reads a stretch of a page.
    init(_ page: Page, _ range: Range<Int>) {
        self.init(Array(page.code[range]), at: range.lowerBound)
    }

    /// Reads a text.
    init(_ bytes: [UInt8], at offset: Int = 0) {
        var diagnostics = DiagnosticList()
        file = SourceFile(path: "block.json", bytes: bytes)
        root = SyntaxReader.read(file, into: &diagnostics)
        self.offset = offset
        fault = diagnostics.sorted.first { $0.diagnostic.severity == .error }?.diagnostic
        value = diagnostics.hasErrors ? nil : root?.jsonValue
    }

    /// Where the value at a JSON Pointer stands; nil when there is none.
    func range(at pointer: String) -> Range<Int>? {
        guard var node = root else { return nil }
        for part in pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
            if node.kind == .sequence {
                guard let index = Int(part), let element = node.elements.dropFirst(index).first else {
                    return nil
                }
                node = element
            } else {
                guard let value = node[String(part)] else { return nil }
                node = value
            }
        }
        return offset + node.range.start..<offset + node.range.end
    }
}
