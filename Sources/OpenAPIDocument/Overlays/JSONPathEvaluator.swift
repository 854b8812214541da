import TextPatterns
import YAMLSyntax

/// Finds the nodes that a JSONPath query selects (RFC 9535), each once.
struct JSONPathEvaluator {
    /// The query asks for more work, or the document is deeper, than can be done.
    struct Exhausted: Error {}

    private static let maximumSteps = 3_000_000
    private static let maximumDepth = 600

    private let root: DraftNode
    private var steps = 0

    init(root: DraftNode) { self.root = root }

    mutating func nodes(_ path: JSONPath) throws(Exhausted) -> [DraftNode] {
        try select(path.segments, from: [root])
    }

    private mutating func select(
        _ segments: [JSONPath.Segment], from start: [DraftNode]
    ) throws(Exhausted) -> [DraftNode] {
        var nodes = start
        for segment in segments {
            var found: [DraftNode] = []
            var seen: Set<ObjectIdentifier> = []
            for node in nodes {
                try apply(segment, node, depth: 0, &found)
            }
            nodes = found.filter { seen.insert(ObjectIdentifier($0)).inserted }
        }
        return nodes
    }

    private mutating func apply(
        _ segment: JSONPath.Segment, _ node: DraftNode, depth: Int, _ found: inout [DraftNode]
    ) throws(Exhausted) {
        try spend(1)
        guard depth < Self.maximumDepth else { throw Exhausted() }
        for selector in segment.selectors { try select(selector, node, &found) }
        guard segment.isDescendant else { return }
        for child in node.children { try apply(segment, child, depth: depth + 1, &found) }
    }

    private mutating func spend(_ amount: Int) throws(Exhausted) {
        steps += amount
        guard steps <= Self.maximumSteps else { throw Exhausted() }
    }

    private mutating func select(
        _ selector: JSONPath.Selector, _ node: DraftNode, _ found: inout [DraftNode]
    ) throws(Exhausted) {
        switch selector {
        case .name(let name):
            if node.kind == .mapping, let member = node.members.first(where: { $0.name == name }) {
                found.append(member.value)
            }
        case .wildcard: found += node.children
        case .index(let index):
            let elements = node.elements
            let place = index < 0 ? elements.count + index : index
            if elements.indices.contains(place) { found.append(elements[place]) }
        case .slice(let start, let end, let step): found += Self.slice(node.elements, start, end, step)
        case .filter(let condition):
            for child in node.children where try holds(condition, child) { found.append(child) }
        }
    }

    /// RFC 9535, section 2.3.4.2.2.
    private static func slice(_ elements: [DraftNode], _ start: Int?, _ end: Int?, _ step: Int) -> [DraftNode]
    {
        let count = elements.count
        func normal(_ index: Int) -> Int { index < 0 ? count + index : index }
        if step > 0 {
            let lower = min(max(normal(start ?? 0), 0), count)
            let upper = min(max(normal(end ?? count), 0), count)
            return stride(from: lower, to: upper, by: step).map { elements[$0] }
        }
        guard step < 0 else { return [] }
        let upper = min(max(start.map(normal) ?? count - 1, -1), count - 1)
        let lower = min(max(end.map(normal) ?? -1, -1), count - 1)
        return stride(from: upper, to: lower, by: step).map { elements[$0] }
    }

    private mutating func holds(
        _ condition: JSONPath.Condition, _ node: DraftNode
    ) throws(Exhausted) -> Bool {
        try spend(1)
        switch condition {
        case .or(let conditions):
            for condition in conditions where try holds(condition, node) { return true }
            return false
        case .and(let conditions):
            for condition in conditions where try !holds(condition, node) { return false }
            return true
        case .not(let inner): return try !holds(inner, node)
        case .exists(let query): return try !nodes(query, node).isEmpty
        case .compare(let left, let comparison, let right):
            return compare(try value(left, node), comparison, try value(right, node))
        case .matches(let subject, let expression):
            guard case .text(let text)? = try value(subject, node),
                let pattern = try pattern(expression, node)
            else { return false }
            return try matches(pattern, text)
        }
    }

    /// The pattern of an expression; nil for what is none, which matches nothing (RFC 9535, section 2.4.6).
    private mutating func pattern(
        _ expression: JSONPath.Expression, _ node: DraftNode
    ) throws(Exhausted) -> Pattern? {
        switch expression {
        case .literal(let pattern): return pattern
        case .operand(let operand, let isAnchored):
            guard case .text(let text)? = try value(operand, node) else { return nil }
            try spend(text.utf8.count)
            return try? Pattern(interoperable: text, isAnchored: isAnchored)
        }
    }

    private mutating func matches(_ pattern: Pattern, _ text: String) throws(Exhausted) -> Bool {
        var rest = Self.maximumSteps - steps
        let found = pattern.matches(text, steps: &rest)
        steps = Self.maximumSteps - rest
        guard let found else { throw Exhausted() }
        return found
    }

    private mutating func nodes(_ query: JSONPath.Query, _ node: DraftNode) throws(Exhausted) -> [DraftNode] {
        try select(query.segments, from: [query.isAbsolute ? root : node])
    }

    /// The value of an operand; nil for nothing. An array or an object equals nothing here.
    private mutating func value(
        _ operand: JSONPath.Operand, _ node: DraftNode
    ) throws(Exhausted) -> JSONPath.Value? {
        switch operand {
        case .literal(let value): return value
        case .count(let query): return .number(Double(try nodes(query, node).count))
        case .query(let query):
            let found = try nodes(query, node)
            return found.count == 1 ? Self.value(found[0].source) : nil
        case .length(let query):
            let found = try nodes(query, node)
            guard found.count == 1 else { return nil }
            if found[0].kind != .scalar { return .number(Double(found[0].children.count)) }
            return found[0].source.string.map { .number(Double($0.unicodeScalars.count)) }
        }
    }

    private static func value(_ node: SyntaxNode) -> JSONPath.Value? {
        switch node.scalar {
        case nil: nil
        case .null: .null
        case .boolean(let value): .boolean(value)
        case .integer(let text), .float(let text): Double(text).map { .number($0) }
        case .string(let text): .text(text)
        }
    }

    private func compare(
        _ left: JSONPath.Value?, _ comparison: JSONPath.Comparison, _ right: JSONPath.Value?
    ) -> Bool {
        switch comparison {
        case .equal: left == right
        case .notEqual: left != right
        case .less: Self.isLess(left, right)
        case .greater: Self.isLess(right, left)
        case .lessOrEqual: left == right || Self.isLess(left, right)
        case .greaterOrEqual: left == right || Self.isLess(right, left)
        }
    }

    private static func isLess(_ left: JSONPath.Value?, _ right: JSONPath.Value?) -> Bool {
        switch (left, right) {
        case (.number(let a)?, .number(let b)?): a < b
        case (.text(let a)?, .text(let b)?):
            a.unicodeScalars.lexicographicallyPrecedes(b.unicodeScalars)
        default: false
        }
    }
}
