import APIContract
import OpenAPIDocument

/// Finds the operation whose path another one nearly is: one word of it has a slip, and all others are the same or
/// stand where the operation takes values.
struct NearRoute {
    private let operations: [APIContract.Operation]

    init(_ contract: Contract) { operations = contract.operations }

    private static let shortest = 4

    /// The slip in a path, which may stand behind the path of a base URL; nil when none or several are as near.
    func slip(
        _ method: String?, _ path: String
    ) -> (operation: APIContract.Operation, own: String, wanted: String)? {
        let found = candidates(method, path).filter { _, own, wanted in
            own.count >= Self.shortest && MisspeltNames.isSlip(own, for: wanted, orPlural: true)
        }
        return found.count == 1 ? found.first : nil
    }

    /// Whether changing one word of a path makes it an operation's, so that the word may be wrong and not the method.
    /// Words that stand in other paths are not suspected.
    func mayBeMeant(_ method: String, _ path: String) -> Bool {
        let words = Set(operations.flatMap { $0.path.template.split(separator: "/").map(String.init) })
        return candidates(method, path).contains { !words.contains($0.own) }
    }

    /// The operations whose paths differ from one in one word only, with that word and the one that they have.
    private func candidates(
        _ method: String?, _ path: String
    ) -> [(operation: APIContract.Operation, own: String, wanted: String)] {
        let own = path.split(separator: "/").map(String.init)
        return operations.compactMap { operation in
            guard method == nil || operation.method == method else { return nil }
            let wanted = operation.path.template.split(separator: "/").map(String.init)
            let before = own.count - wanted.count
            guard before >= 0, own.prefix(before).allSatisfy(BaseSegment.isOne) else { return nil }
            let others = zip(own.dropFirst(before), wanted).filter { $0 != $1 && !$1.contains("{") }
            guard others.count == 1, let (name, right) = others.first, !PlaceholderText.isMarked(name) else {
                return nil
            }
            return (operation, name, right)
        }
    }
}
