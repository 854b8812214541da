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
        let own = path.split(separator: "/").map(String.init)
        let found = operations.compactMap { operation -> (APIContract.Operation, String, String)? in
            guard method == nil || operation.method == method else { return nil }
            let wanted = operation.path.template.split(separator: "/").map(String.init)
            let before = own.count - wanted.count
            guard before >= 0, own.prefix(before).allSatisfy(BaseSegment.isOne) else { return nil }
            let others = zip(own.dropFirst(before), wanted).filter { $0 != $1 && !$1.contains("{") }
            guard others.count == 1, let (name, right) = others.first, name.count >= Self.shortest,
                !PlaceholderText.isMarked(name), MisspeltNames.isSlip(name, for: right, orPlural: true)
            else { return nil }
            return (operation, name, right)
        }
        guard found.count == 1, let only = found.first else { return nil }
        return (only.0, only.1, only.2)
    }
}
