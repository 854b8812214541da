import APIContract

/// The names of a client's functions, and the groups that they stand in.
struct OperationNames {
    /// The names for an operation.
    struct Names {
        /// The group's index; nil for the client itself.
        let group: Int?
        /// The type whose functions they are.
        let scope: String
        let function: String
        let reply: String
        let failure: String
    }

    /// Operations stand in groups when there are more of them.
    private static let limit = 50

    /// The groups in the order of the document.
    let groups: [ClientModel.Group]
    /// The names by operation.
    private(set) var names: [Names] = []
    private var allocators: [Int?: NameAllocator] = [:]

    /// Chooses the names.
    /// - Parameters:
    ///   - operations: the operations.
    ///   - contract: what the document says about groups and their tags.
    ///   - clientName: the name of the client.
    ///   - types: takes the names of types.
    init(
        _ operations: [Operation], _ contract: Contract, clientName: String, _ types: inout TypeBuilder
    ) {
        var tags: [String] = []
        var places: [String: Int] = [:]
        for tag in operations.compactMap(\.tags.first) where places[tag] == nil {
            places[tag] = tags.count
            tags.append(tag)
        }
        if !(contract.settings.hasGroups ?? (operations.count > Self.limit && tags.count > 1)) {
            (tags, places) = ([], [:])
        }
        let groupOf = operations.map { operation in operation.tags.first.flatMap { places[$0] } }
        let members = Dictionary(grouping: operations.indices) { groupOf[$0] }
        let reserved = SwiftName.reservedMembers.union(["connection", "retries", "timeout"])
        allocators[nil] = NameAllocator(reserved: reserved)
        let properties = allocators[nil]?.allocate(tags.map { SwiftName($0).ofLabel }) ?? []
        let groupTypes = types.topLevel(tags.map { SwiftName($0).ofType + "API" })
        groups = zip(tags, zip(properties, groupTypes)).map { tag, names in
            ClientModel.Group(
                name: SwiftName.quoted(names.0), type: names.1,
                documentation: Self.documentation(tag, contract.tags[tag]))
        }
        var functions = [String](repeating: "", count: operations.count)
        var replies = functions
        var failures = functions
        for group in [nil] + tags.indices.map(Optional.some) {
            let indices = members[group] ?? []
            var names = allocators[group] ?? NameAllocator(reserved: reserved)
            let given = names.allocate(
                indices.map { Self.name(operations[$0].id, in: group.map { tags[$0] }) })
            for (index, name) in zip(indices, given) { functions[index] = SwiftName.quoted(name) }
            for (index, name) in zip(indices, names.allocate(given.map { $0 + "WithReply" })) {
                replies[index] = SwiftName.quoted(name)
            }
            allocators[group] = names
            let wanted = given.map { SwiftName($0).ofType + "Failure" }
            var typeNames = NameAllocator(reserved: SwiftName.reservedTypes.union([clientName]))
            let failureNames = group == nil ? types.topLevel(wanted) : typeNames.allocate(wanted)
            for (index, name) in zip(indices, failureNames) { failures[index] = name }
        }
        names = operations.indices.map { index in
            let group = groupOf[index]
            return Names(
                group: group, scope: group.map { "\(clientName).\(groupTypes[$0])" } ?? clientName,
                function: functions[index], reply: replies[index], failure: failures[index])
        }
    }

    /// What the document says about a group, or else what it is called there.
    private static func documentation(_ name: String, _ tag: Contract.Tag?) -> [String] {
        let said = [tag?.summary, tag?.description].compactMap(\.self)
            .filter { !$0.allSatisfy(\.isWhitespace) }
        return said.isEmpty ? ["The operations of the group \"\(name)\"."] : said
    }

    /// A further function beside an operation's.
    mutating func further(_ names: Names, _ suffix: String) -> String {
        let wanted = names.function.filter { $0 != "`" } + suffix
        return SwiftName.quoted(allocators[names.group]?.allocate([wanted])[0] ?? wanted)
    }

    /// The name without the group's in front.
    private static func name(_ id: String, in tag: String?) -> String {
        let name = SwiftName(id)
        let prefix = tag.map { SwiftName($0).words } ?? []
        guard !prefix.isEmpty, name.words.count > prefix.count, name.words.starts(with: prefix) else {
            return name.ofLabel
        }
        return SwiftName(name.words.dropFirst(prefix.count).joined(separator: " ")).ofLabel
    }
}
