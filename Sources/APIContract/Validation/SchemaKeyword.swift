/// The keywords that say something about validity (JSON Schema 2020-12, Core sections 8 to 11,
/// Validation section 6).
enum SchemaKeyword: String, Sendable, CaseIterable {
    case reference = "$ref"
    case dynamicReference = "$dynamicRef"
    case allOf, anyOf, oneOf, not
    case condition = "if"
    case dependentSchemas, dependentRequired
    case properties, patternProperties, additionalProperties, propertyNames
    case prefixItems, items, contains
    case type
    case enumeration = "enum"
    case const
    case multipleOf, maximum, exclusiveMaximum, minimum, exclusiveMinimum
    case maxLength, minLength, pattern, format
    case maxItems, minItems, uniqueItems
    case maxProperties, minProperties, required
    case unevaluatedItems, unevaluatedProperties

    /// The keyword of a name; nil for one that validity does not depend on, or not on its own.
    static func named(_ name: String) -> SchemaKeyword? { byName[name] }

    private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

    /// Whether it must see what all the others have looked at.
    var comesLast: Bool { self == .unevaluatedItems || self == .unevaluatedProperties }

    /// Whether it belongs to the validation vocabulary.
    var isAssertion: Bool {
        switch self {
        case .type, .enumeration, .const, .multipleOf, .maximum, .exclusiveMaximum, .minimum,
            .exclusiveMinimum, .maxLength, .minLength, .pattern, .format, .maxItems, .minItems, .uniqueItems,
            .maxProperties, .minProperties, .required, .dependentRequired:
            true
        default: false
        }
    }
}
