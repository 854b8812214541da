extension TypeBuilder {
    /// Which way values of a type go.
    enum Direction { case request, response }

    /// Notes that requests or answers have a type, and all that it mentions.
    mutating func mark(_ type: SwiftType, _ direction: Direction) {
        readMembers()
        var open = [type.declaration].compactMap(\.self)
        while let index = open.popLast() {
            switch direction {
            case .request:
                guard !drafts[index].isEncoded else { continue }
                drafts[index].isEncoded = true
            case .response:
                guard !drafts[index].isDecoded else { continue }
                drafts[index].isDecoded = true
            }
            open += drafts[index].members.compactMap(\.type.declaration)
            open += [drafts[index].others?.type.declaration].compactMap(\.self)
        }
    }

    /// Boxes the members through which a type would contain itself: those that lead back on a walk in
    /// the order of the document.
    mutating func boxRecursion() {
        var state = [Visit](repeating: .new, count: drafts.count)
        for root in drafts.indices where state[root] == .new {
            var path = [(draft: root, member: 0)]
            state[root] = .open
            while let (draft, member) = path.last {
                guard member < drafts[draft].members.count else {
                    state[draft] = .done
                    path.removeLast()
                    continue
                }
                path[path.count - 1].member += 1
                guard let target = drafts[draft].members[member].type.contained else { continue }
                switch state[target] {
                case .new:
                    state[target] = .open
                    path.append((target, 0))
                case .open: drafts[draft].members[member].isBoxed = true
                case .done: break
                }
            }
        }
    }

    private enum Visit { case new, open, done }

    /// A type as code.
    /// - Parameter scope: the declared type in which it is written; nil for the client itself.
    func text(_ type: SwiftType, in scope: Int? = nil) -> String {
        switch type {
        case .string: "String"
        case .integer: "Int"
        case .unsigned: "UInt64"
        case .number: "Double"
        case .boolean: "Bool"
        case .date: "Date"
        case .day: "APIDate"
        case .url: "URL"
        case .uuid: "UUID"
        case .data: "Data"
        case .json: "APIJSON"
        case .file: "APIFile"
        case .download: "APIDownload"
        case .multipart: "APIMultipart"
        case .event: "APIEvent"
        case .stream(let element): "APIStream<\(text(element, in: scope))>"
        case .array(let element): "[\(text(element, in: scope))]"
        case .dictionary(let element): "[String: \(text(element, in: scope))]"
        case .optional(let wrapped): "\(text(wrapped, in: scope))?"
        case .declared(let index): reference(index, in: scope)
        }
    }

    /// The name as far as it is needed. An extension sees the members of the type that it extends, but
    /// not those of the types around that.
    private func reference(_ index: Int, in scope: Int?) -> String {
        if scope == nil, qualifiesNames { return "\(clientName).\(path(index))" }
        let parent = drafts[index].parent
        let extended = scope.flatMap { drafts[$0].parent }
        if parent == extended || parent == scope { return drafts[index].name }
        return extended == nil ? path(index) : "\(clientName).\(path(index))"
    }

    private func path(_ index: Int) -> String {
        drafts[index].parent.map { "\(path($0)).\(drafts[index].name)" } ?? drafts[index].name
    }

    /// The types by the type that they are nested in, in the order in which they were needed.
    func scopes() -> [ClientModel.Scope] {
        var scopes: [ClientModel.Scope] = []
        var indices: [Int?: Int] = [:]
        for (index, draft) in drafts.enumerated() where !isNestedInOtherName(index) {
            let position = indices[draft.parent] ?? scopes.count
            if position == scopes.count {
                let name = draft.parent.map { "\(clientName).\(path($0))" } ?? clientName
                scopes.append(ClientModel.Scope(name: name, types: []))
                indices[draft.parent] = position
            }
            scopes[position].types.append(declaration(draft, index))
        }
        return scopes
    }

    /// Whether the type around it is another name of one that has the same types in it.
    private func isNestedInOtherName(_ index: Int) -> Bool {
        var parent = drafts[index].parent
        while let index = parent {
            if drafts[index].original != nil { return true }
            parent = drafts[index].parent
        }
        return false
    }

    private func declaration(_ draft: TypeDraft, _ index: Int) -> ClientModel.TypeDeclaration {
        if let original = draft.original {
            return ClientModel.TypeDeclaration(
                name: draft.name, content: .otherName("\(clientName).\(path(original))"))
        }
        let content: ClientModel.TypeDeclaration.Content =
            switch draft.kind {
            case .enumeration: .enumeration(draft.cases)
            case .structure:
                .structure(
                    ClientModel.Structure(
                        properties: draft.members.map { property($0, of: draft, index) },
                        others: draft.others.map { .init(name: $0.name, type: text($0.type, in: index)) }))
            case .wrapper: .wrapper(draft.members.map { text($0.type, in: index) }.joined())
            case .union:
                .union(
                    ClientModel.Union(
                        discriminator: draft.discriminator,
                        cases: draft.members.map {
                            ClientModel.Alternative(
                                name: $0.name, type: text($0.type, in: index), tags: $0.tags,
                                fields: $0.fields)
                        }, isRecursive: draft.members.contains(where: \.isBoxed),
                        fallback: draft.members.first(where: \.isFallback)?.name))
            }
        return ClientModel.TypeDeclaration(
            name: draft.name, documentation: draft.documentation, content: content,
            isDecoded: draft.isDecoded || !draft.isEncoded && !draft.isForm,
            isEncoded: draft.isEncoded && !draft.isForm,
            usesFoundation: draft.members.contains { $0.type.isFoundation }
                || draft.others?.type.isFoundation ?? false)
    }

    /// The type of a property: an optional one for what goes only the other way, and no optional one for an answer's
    /// value with a default.
    func heldType(_ member: TypeDraft.Member, of draft: TypeDraft) -> SwiftType {
        guard isLeftOut(member, of: draft) else { return member.type }
        // Requests leave out what the server fills in itself; an answer has the value in any case.
        let hasValue = isPlain(member, of: draft) && !draft.isEncoded && member.defaultValue != nil
        return hasValue ? member.type.unwrapped : member.type.asOptional
    }

    /// Whether null and absence of a property are told apart by an optional of an optional.
    func isThreeState(_ member: TypeDraft.Member, of draft: TypeDraft) -> Bool {
        draft.isEncoded && !draft.isForm && member.isNullable && !member.isReadOnly
            && isLeftOut(member, of: draft)
    }

    private func isLeftOut(_ member: TypeDraft.Member, of draft: TypeDraft) -> Bool {
        !member.isRequired || draft.isEncoded && member.isReadOnly || draft.isDecoded && member.isWriteOnly
    }

    private func isPlain(_ member: TypeDraft.Member, of draft: TypeDraft) -> Bool {
        !member.isBoxed && !member.isSecret && !draft.isForm
    }

    /// The value of a type that has just one, which callers need not say; nil for others.
    func onlyValue(of type: SwiftType) -> String? {
        guard case .declared(let index) = type, drafts[index].kind == .enumeration,
            let value = drafts[index].cases.first, drafts[index].cases.count == 1
        else { return nil }
        return ".\(value.name)"
    }

    private func property(_ member: TypeDraft.Member, of draft: TypeDraft, _ index: Int)
        -> ClientModel.Property
    {
        let (type, isLeftOut) = (heldType(member, of: draft), isLeftOut(member, of: draft))
        var property = ClientModel.Property(
            name: member.name, type: "", documentation: member.documentation, key: member.key,
            isBoxed: member.isBoxed)
        let isPlain = isPlain(member, of: draft)
        if member.isSecret {
            if member.isBoxed { property.isHidden = true } else { property.wrapper = "APISecret" }
        }
        if isPlain, !draft.isEncoded, let value = member.defaultValue, isLeftOut {
            property.defaultValue = value
            property.argumentDefault = value
        } else if isPlain, draft.isDecoded, isLeftOut, !member.isNullable {
            property.defaultValue = member.defaultValue
        }
        property.type = text(type, in: index)
        if isPlain, !type.isOptional, property.argumentDefault == nil {
            property.argumentDefault = onlyValue(of: type)
        }
        guard draft.isEncoded, type.isOptional else { return property }
        if isLeftOut { property.argumentDefault = "nil" }
        if !draft.isForm, member.isNullable, !member.isReadOnly {
            // Null and absent are not the same in a request.
            if isLeftOut {
                property.type += "?"
            } else if isPlain {
                property.wrapper = "APINullable"
            } else {
                property.writesNull = true
            }
        }
        return property
    }
}
