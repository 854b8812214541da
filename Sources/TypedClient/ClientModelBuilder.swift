package import APIContract
package import SourceDiagnostics

/// Makes the model of a typed client: chooses its names, its types and its documentation.
package struct ClientModelBuilder {
    let contract: Contract
    let clientName: String
    var types: TypeBuilder
    /// The example requests by operation.
    let requests: [String: ExampleRequest]
    let security: ClientSecurity
    var operations: [ClientModel.Operation] = []
    /// The example requests of operations, for when all types are known.
    var examples: [Example] = []

    /// An operation of the model with what its example needs.
    struct Example {
        let operation: Int
        let request: ExampleRequest
        let arguments: [Argument]
        let result: SwiftType?
    }

    private init(_ contract: Contract, _ requests: [String: ExampleRequest]) {
        self.contract = contract
        self.requests = requests
        security = ClientSecurity(contract)
        clientName = Self.clientName(contract)
        types = TypeBuilder(contract.schemas, clientName: clientName)
    }

    /// The model of a contract's client.
    /// - Parameters:
    ///   - contract: the contract.
    ///   - requests: the example requests by operation; calls are shown for these.
    ///   - diagnostics: takes settings that a client cannot follow.
    package static func build(
        _ contract: Contract, requests: [String: ExampleRequest], into diagnostics: inout DiagnosticList
    ) -> ClientModel {
        var builder = ClientModelBuilder(contract, requests)
        return builder.build(into: &diagnostics)
    }

    private mutating func build(into diagnostics: inout DiagnosticList) -> ClientModel {
        var names = OperationNames(contract.operations, contract, clientName: clientName, &types)
        types.qualifiesNames = !names.groups.isEmpty
        for (index, operation) in contract.operations.enumerated() {
            add(operation, names.names[index], &names, into: &diagnostics)
        }
        types.readMembers()
        types.boxRecursion()
        types.shareEqualTypes()
        shareEqualFailures()
        let (servers, credentials) = (servers, credentials)
        let calls = ExampleCallBuilder(types: types, credentials: credentials)
        for example in examples {
            operations[example.operation].exampleCall = calls.call(
                example.request, example.arguments, result: example.result)
            operations[example.operation].documentation.example = ClientDocumentation.call(
                operations[example.operation], example.arguments, example.request, clientName: clientName,
                types)
        }
        var model = ClientModel(
            name: clientName, documentation: documentation, credentials: credentials, servers: servers,
            defaultServer: servers.first(where: \.isHostKnown)?.name, operations: operations,
            scopes: types.scopes())
        model.groups = names.groups
        model.areCredentialsOptional = contract.operations.contains { operation in
            operation.security.isEmpty || operation.security.contains(where: \.schemes.isEmpty)
        }
        return model
    }

    /// Lets operations with the same documented errors share their enumeration.
    private mutating func shareEqualFailures() {
        var names: [String: String] = [:]
        for (index, draft) in types.drafts.enumerated() {
            if let original = draft.original {
                names[types.text(.declared(index))] = types.text(.declared(original))
            }
        }
        var first: [[ClientModel.Failure]: String] = [:]
        for index in operations.indices where operations[index].declaresFailure {
            let operation = operations[index]
            guard !operation.failures.isEmpty else { continue }
            let failures = operation.failures.map { failure in
                var failure = failure
                failure.type = failure.type.map { names[$0] ?? $0 }
                return failure
            }
            if let original = first[failures] {
                operations[index].sharedFailure = original
            } else {
                first[failures] = "\(operation.scope).\(operation.failureType)"
            }
        }
    }

    /// The name that the document wants, else its title without words that say only that it is an API.
    private static func clientName(_ contract: Contract) -> String {
        var words = SwiftName(contract.settings.name ?? contract.title)
        if contract.settings.name == nil { words = words.withoutFillers }
        // Files have this name too.
        var name = words.ofType
        while name.utf8.count > maximumNameLength { name.unicodeScalars.removeLast() }
        let isReserved =
            SwiftName.reservedTypes.contains(name) || SwiftName.reservedClients.contains(name)
            || devices.contains(name)
        return isReserved ? name + "API" : name
    }

    private static let maximumNameLength = 80
    /// Names that Windows keeps for devices.
    private static let devices = Set(
        ["Con", "Prn", "Aux", "Nul"] + (0...9).flatMap { ["Com\($0)", "Lpt\($0)"] })

    private var documentation: String {
        [contract.summary, contract.description].filter { !$0.isEmpty }
            .map { DocumentationText.wrapped($0) }.joined(separator: "\n\n")
    }

    /// One for each set of schemes that an operation asks for, and for each scheme of such a set.
    private var credentials: [ClientModel.Credential] {
        var sets: [[SecurityScheme]] = []
        var known: Set<[String]> = []
        for alternative in contract.operations.flatMap(\.security) {
            let schemes = alternative.schemes.map { contract.securitySchemes[$0.scheme] }
            guard !schemes.isEmpty, schemes.allSatisfy(\.isSupported) else { continue }
            if known.insert(schemes.map(\.name)).inserted { sets.append(schemes) }
        }
        // A provider is for one scheme; those of several are put together by the caller.
        let parts = sets.filter { $0.count > 1 }.flatMap(\.self)
            .filter { known.insert([$0.name]).inserted }.map { [$0] }
        return CredentialNames.credentials(sets, parts)
    }
}
