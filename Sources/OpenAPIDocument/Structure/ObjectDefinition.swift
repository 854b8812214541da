/// What one kind of object of the OpenAPI Specification may hold, as data.
package struct ObjectDefinition: Sendable {
    /// What keys besides the fixed fields mean.
    package enum OtherKeys: Sendable {
        /// There are none, but for extensions (`x-…`).
        case refused
        /// Anything may stand there, as in a Schema Object.
        case allowed
        /// Each is a name that maps to a value of this type, as in the Paths Object.
        case values(FieldType)
    }

    /// The name that the specification gives the object, such as `Operation Object`.
    package let name: String
    /// The fixed fields.
    package let fields: [ObjectField]
    /// What other keys mean.
    package let otherKeys: OtherKeys
    private let indices: [String: Int]

    init(_ name: String, _ fields: [ObjectField], others: OtherKeys = .refused) {
        self.name = name
        self.fields = fields
        self.otherKeys = others
        indices = Dictionary(fields.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { a, _ in a })
    }

    /// The fixed field of a name.
    package func field(named name: String) -> ObjectField? { indices[name].map { fields[$0] } }
}

/// A fixed field of an object.
package struct ObjectField: Sendable {
    /// The key as written.
    package let name: String
    /// What may stand there.
    package let type: FieldType
    /// Whether the object must have it.
    package let isRequired: Bool
    /// The version that the field came with; nil for one that has always been there.
    package var since: OpenAPIVersion?

    /// An optional field.
    static func optional(
        _ name: String, _ type: FieldType, since: OpenAPIVersion? = nil
    ) -> ObjectField {
        ObjectField(name: name, type: type, isRequired: false, since: since)
    }

    /// A field that the object must have.
    static func required(_ name: String, _ type: FieldType) -> ObjectField {
        ObjectField(name: name, type: type, isRequired: true)
    }
}

/// What may stand at a place of a document.
package indirect enum FieldType: Sendable {
    /// A string; a plain number or boolean is taken as its text.
    case string
    /// One of some strings; those that came with a later version than 3.0 with that version.
    case word([String], newer: [String: OpenAPIVersion] = [:])
    /// `true` or `false`.
    case boolean
    /// A whole number.
    case integer
    /// A number.
    case number
    /// Anything: it is data, not structure.
    case any
    /// A sequence.
    case list(FieldType)
    /// A mapping of names to values.
    case map(FieldType)
    /// An object of a kind.
    case object(ObjectKind)
    /// An object of a kind, or a Reference Object.
    case reference(ObjectKind)
    /// A Schema Object, which may refer with `$ref`, or a boolean.
    case schema
    /// One schema or a sequence of them.
    case schemas
    /// A type of values, or a sequence of them.
    case types
    /// A string or a sequence of strings.
    case strings
}
