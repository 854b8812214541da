extension TypeBuilder {
    /// Declares types without a name in the document once when they are the same: the others become other names
    /// of the first. To compile a type costs much, a further name nothing.
    ///
    /// A component keeps a type of its own, because it may mean something else than one that looks like it.
    mutating func shareEqualTypes() {
        let children = nestedTypes
        let order = similarTypes(in: sharingOrder)
        var first = Array(drafts.indices)
        var isChanged = true
        // What mentions types is the same only after those are, so this takes as many rounds as types are deep.
        while isChanged {
            isChanged = false
            var known: [TypeSignature: Int] = [:]
            for index in order where first[index] == index {
                let signature = TypeSignature(drafts[index], children[index] ?? [], drafts, first)
                guard let other = known[signature] else {
                    known[signature] = index
                    continue
                }
                guard !drafts[index].isComponent else { continue }
                first[index] = other
                isChanged = true
            }
            for index in order { first[index] = first[first[index]] }
        }
        for index in drafts.indices where first[index] != index { drafts[index].original = first[index] }
    }

    /// The types that are like another one at a first look, which few are.
    private func similarTypes(in order: [Int]) -> [Int] {
        let looks = drafts.map(TypeLook.init)
        var counts: [TypeLook: Int] = [:]
        for look in looks { counts[look, default: 0] += 1 }
        return order.filter { counts[looks[$0], default: 0] > 1 }
    }

    /// The types nested in each.
    private var nestedTypes: [Int: [Int]] {
        var nested: [Int: [Int]] = [:]
        for (index, draft) in drafts.enumerated() {
            if let parent = draft.parent { nested[parent, default: []].append(index) }
        }
        return nested
    }

    /// All types, in such an order that what is nested in a type comes before what is nested in a later one: so
    /// the first of equal types is never nested in one that is only another name.
    private var sharingOrder: [Int] {
        var paths: [[Int]] = []
        for index in drafts.indices {
            var path = [index]
            while let parent = drafts[path[0]].parent { path.insert(parent, at: 0) }
            paths.append([drafts[path[0]].isComponent ? 0 : 1] + path)
        }
        return drafts.indices.sorted { a, b in
            paths[a].count != paths[b].count
                ? paths[a].count < paths[b].count : paths[a].lexicographicallyPrecedes(paths[b])
        }
    }
}

/// What equal types have in common and most others have not.
private struct TypeLook: Hashable {
    private let documentationSize: Int
    private let memberCount: Int
    private let caseCount: Int
    private let firstMember: String?
    private let lastMember: String?

    init(_ draft: TypeDraft) {
        documentationSize = draft.documentation.utf8.count
        memberCount = draft.members.count
        caseCount = draft.cases.count
        firstMember = draft.members.first?.name
        lastMember = draft.members.last?.name
    }
}

/// All of a type but its name.
private struct TypeSignature: Hashable {
    private let kind: TypeDraft.Kind
    private let documentation: String
    private let members: [TypeDraft.Member]
    private let others: TypeDraft.Member?
    private let cases: [ClientModel.Case]
    private let discriminator: String?
    private let flags: [Bool]
    private let nested: [String: Int]

    /// - Parameters:
    ///   - draft: the type.
    ///   - children: the types nested in it.
    ///   - drafts: all types.
    ///   - first: the type that each is the same as.
    init(_ draft: TypeDraft, _ children: [Int], _ drafts: [TypeDraft], _ first: [Int]) {
        kind = draft.kind
        documentation = draft.documentation
        members = draft.members.map { member in
            var member = member
            member.type = member.type.mapping { first[$0] }
            return member
        }
        others = draft.others.map { others in
            TypeDraft.Member(name: others.name, key: "", type: others.type.mapping { first[$0] })
        }
        cases = draft.cases
        discriminator = draft.discriminator
        flags = [draft.isForm, draft.isDecoded, draft.isEncoded]
        nested = Dictionary(children.map { (drafts[$0].name, first[$0]) }) { first, _ in first }
    }
}
