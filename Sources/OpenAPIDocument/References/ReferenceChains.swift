import YAMLSyntax

/// Where chains of references end. Every reference is followed once, however many chains it is part of.
struct ReferenceChains {
    /// How a chain ends.
    enum End {
        /// With an object, after so many references.
        case object(SyntaxNode, length: Int)
        /// With a reference that cannot be followed: this one, or one behind it.
        case failure(ReferenceResolver.Failure, isOwn: Bool)
    }

    private let resolver: ReferenceResolver
    private var known: [Int: End] = [:]

    init(_ resolver: ReferenceResolver) { self.resolver = resolver }

    /// The end of the chain that starts with a node.
    mutating func end(of node: SyntaxNode) -> End {
        var chain: [Int] = []
        var visited: Set<Int> = []
        var node = node
        var end: End?
        while end == nil {
            if let known = known[node.index] {
                end = known
            } else if let reference = ReferenceResolver.reference(of: node)?.text {
                guard visited.insert(node.index).inserted else {
                    end = .failure(.cycle, isOwn: true)
                    break
                }
                chain.append(node.index)
                switch resolver.follow(reference, from: node) {
                case .success(let next): node = next
                case .failure(let failure):
                    end = .failure(failure, isOwn: true)
                    known[chain.removeLast()] = end
                }
            } else {
                end = .object(node, length: 0)
            }
        }
        var result = end ?? .object(node, length: 0)
        for index in chain.reversed() {
            result = result.extended
            known[index] = result
        }
        return result
    }
}

extension ReferenceChains.End {
    /// The end of a chain that is longer by one reference. A circle is the fault of all that lead into it.
    fileprivate var extended: Self {
        switch self {
        case .object(let node, let length):
            switch length {
            case ..<ReferenceResolver.maximumChain: .object(node, length: length + 1)
            default: .failure(.tooLong, isOwn: true)
            }
        case .failure(.cycle, _): self
        case .failure(let failure, _): .failure(failure, isOwn: false)
        }
    }
}
