import APIContract

/// Which security schemes the operations of a client take.
struct ClientSecurity: Sendable {
    private let schemes: [SecurityScheme]
    /// How many different schemes the operations take, as far as a client can send their credentials.
    private let count: Int

    init(_ contract: Contract) {
        schemes = contract.securitySchemes
        var used = Set<Int>()
        for operation in contract.operations {
            for set in Self.supported(operation, contract.securitySchemes) { used.formUnion(set) }
        }
        count = used.count
    }

    /// The security schemes that an operation takes, as code; nil if the document has one scheme and the
    /// operation takes it, or if there are none.
    func code(of operation: Operation) -> String? {
        guard count > 0 else { return nil }
        let own = Self.supported(operation, schemes)
        // What needs no credentials comes last, so that those that there are get sent.
        let alternatives = own.filter { !$0.isEmpty } + own.filter(\.isEmpty)
        guard alternatives.contains(where: { !$0.isEmpty }) else { return "[]" }
        if count == 1 { return nil }
        let sets = alternatives.map { set in
            "[\(set.map { SwiftLiteral.string(schemes[$0].name) }.joined(separator: ", "))]"
        }
        return "[\(sets.joined(separator: ", "))]"
    }

    private static func supported(_ operation: Operation, _ schemes: [SecurityScheme]) -> [[Int]] {
        operation.security.compactMap { requirement in
            let set = requirement.schemes.map(\.scheme)
            return set.allSatisfy { schemes[$0].isSupported } ? set : nil
        }
    }
}
