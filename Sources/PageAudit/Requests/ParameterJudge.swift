import APIContract
import ContractServer
import YAMLSyntax

/// Tells how the value of a parameter breaks its schema.
struct ParameterJudge {
    private let contract: Contract

    init(_ contract: Contract) { self.contract = contract }

    /// What is wrong with a value, as words behind its name; nil when nothing is, or nothing can be told.
    func fault(of text: String, _ parameter: Parameter) -> String? {
        guard let id = parameter.schema else { return nil }
        let schema = contract.schemas[id]
        // Many servers take these for true and false.
        if schema.type == .boolean, text == "1" || text == "0" { return nil }
        let values = ParameterValueReader(contract.schemas).values([text], schema, parameter)
        return ParameterValueReader.fault(of: values) { value in
            contract.schemaValidator.violations(of: value, against: schema.node, direction: .request)
                .first { $0.certainty == .certain }?.message
        }
    }
}
