import YAMLSyntax

/// An operation of a document, with hostile text in one of its places or in many.
struct HostileOperation {
    var id = "send"
    var path = "/send"
    var fields: [JSONValue.Member] = []
    var parameters: [JSONValue] = []
    var json: [JSONValue.Member] = []
    var properties: [JSONValue.Member] = []
    var form: [JSONValue.Member] = []
    var parts: [JSONValue.Member] = []
    var partProperties: [JSONValue.Member] = []
    var partEncodings: [JSONValue.Member] = []
    var text: String?
    var jsonType = "application/json"
    var answer: [JSONValue.Member] = [.init(key: "id", value: "item_1")]
    var answerType = "application/json"
    var success: [JSONValue.Member] = []
    var schemas: [JSONValue.Member] = []

    private static let string: JSONValue = ["type": "string"]

    /// A place of an operation that text can stand in.
    struct Place: Sendable {
        let name: String
        let isBody: Bool
        let put: @Sendable (inout HostileOperation, String) -> Void

        init(
            _ name: String, isBody: Bool = false,
            _ put: @escaping @Sendable (inout HostileOperation, String) -> Void
        ) {
            self.name = name
            self.isBody = isBody
            self.put = put
        }

    }

    /// Every place.
    static let places =
        texts + parameterPlaces("path") + parameterPlaces("query") + parameterPlaces("header")
        + parameterPlaces("cookie") + styles + bodies + answers

    private static let texts = [
        Place("summary") { $0.fields.append(.init(key: "summary", value: .string($1))) },
        Place("description") { $0.fields.append(.init(key: "description", value: .string($1))) },
        Place("operation id") { $0.id = $1 },
        Place("tag") { $0.fields.append(.init(key: "tags", value: [.string($1)])) },
        Place("path") { $0.path += "/x" + $1.filter { $0 != "{" && $0 != "}" } },
        Place("external documentation") {
            $0.fields.append(
                .init(
                    key: "externalDocs",
                    value: ["url": .string("https://example.com/" + $1), "description": .string($1)]))
        },
        Place("extension") { $0.fields.append(.init(key: "x-other", value: ["a": .string($1)])) },
        Place("success condition") {
            $0.answer.append(.init(key: "state", value: .string($1)))
            $0.success.append(.init(key: "state", value: .string($1)))
        },
    ]

    private static func parameterPlaces(_ location: String) -> [Place] {
        let extra = "\(location)Value"
        return [
            Place("\(location) name") {
                guard location != "path" else {
                    let name = $1.filter { !"{}/?#".contains($0) }
                    $0.path += "/{\(name)}"
                    $0.parameters.append(Self.parameter(name, location, "v"))
                    return
                }
                $0.parameters.append(Self.parameter($1, location, "v"))
            },
            Place("\(location) example") { $0.add(extra, location, ["type": "string"], $1) },
            Place("\(location) default") {
                $0.add("\(location)Default", location, ["type": "string", "default": .string($1)])
            },
            Place("\(location) enumeration") {
                $0.add("\(location)Enum", location, ["type": "string", "enum": [.string($1)]])
            },
            Place("\(location) pattern") {
                $0.add("\(location)Pattern", location, ["type": "string", "pattern": .string($1)])
            },
            Place("\(location) description") {
                $0.add(
                    "\(location)Text", location,
                    ["type": "string", "title": .string($1), "description": .string($1)], "v", $1)
            },
        ]
    }

    private static func parameter(_ name: String, _ location: String, _ example: String) -> JSONValue {
        [
            "name": .string(name), "in": .string(location), "required": true, "schema": string,
            "example": .string(example),
        ]
    }

    private mutating func add(
        _ name: String, _ location: String, _ schema: JSONValue, _ example: String? = nil, _ text: String = ""
    ) {
        if location == "path" { path += "/{\(name)}" }
        var members: [JSONValue.Member] = [
            .init(key: "name", value: .string(name)), .init(key: "in", value: .string(location)),
            .init(key: "required", value: true), .init(key: "description", value: .string(text)),
            .init(key: "schema", value: schema),
        ]
        if let example { members.append(.init(key: "example", value: .string(example))) }
        parameters.append(.object(members))
    }

    private static let styles = [
        Place("matrix parameter") {
            $0.path += "/{matrix}"
            $0.parameters.append([
                "name": "matrix", "in": "path", "required": true, "style": "matrix", "schema": [:],
                "example": [.string($1)],
            ])
        },
        Place("deep object") {
            $0.parameters.append([
                "name": "deep", "in": "query", "style": "deepObject", "explode": true,
                "schema": ["type": "object"],
                "example": .object([.init(key: $1, value: .string($1))]),
            ])
        },
        Place("delimited array") {
            $0.parameters.append([
                "name": "ids", "in": "query", "explode": false, "schema": ["type": "array", "items": [:]],
                "example": [.string($1), "b"],
            ])
        },
        Place("reserved query") {
            $0.parameters.append([
                "name": "raw", "in": "query", "allowReserved": true, "schema": [:], "example": .string($1),
            ])
        },
    ]

    private static let bodies = [
        Place("JSON value", isBody: true) { $0.json.append(.init(key: "value", value: .string($1))) },
        Place("JSON key", isBody: true) { $0.json.append(.init(key: $1, value: "key")) },
        Place("JSON in arrays", isBody: true) {
            $0.json.append(.init(key: "list", value: [["a": .string($1)], [.string($1)]]))
        },
        Place("property name", isBody: true) { $0.properties.append(.init(key: $1, value: string)) },
        Place("property default", isBody: true) {
            $0.properties.append(.init(key: "a", value: ["type": "string", "default": .string($1)]))
        },
        Place("property description", isBody: true) {
            $0.properties.append(
                .init(key: "b", value: ["type": "string", "title": .string($1), "description": .string($1)]))
        },
        Place("property enumeration", isBody: true) {
            $0.properties.append(.init(key: "c", value: ["type": "string", "enum": [.string($1), "other"]]))
        },
        Place("schema name", isBody: true) {
            $0.schemas.append(.init(key: $1, value: ["type": "object", "properties": ["x": string]]))
            let pointer = $1.map { $0 == "~" ? "~0" : $0 == "/" ? "~1" : String($0) }.joined()
            $0.properties.append(
                .init(key: "named", value: ["$ref": .string("#/components/schemas/" + encoded(pointer))]))
        },
        Place("media type", isBody: true) {
            $0.json.append(.init(key: "a", value: "b"))
            $0.jsonType = "application/json; a=" + $1
        },
        Place("form name", isBody: true) { $0.form.append(.init(key: $1, value: "v")) },
        Place("form value", isBody: true) { $0.form.append(.init(key: "value", value: .string($1))) },
        Place("part name", isBody: true) { $0.parts.append(.init(key: $1, value: "v")) },
        Place("part value", isBody: true) { $0.parts.append(.init(key: "value", value: .string($1))) },
        Place("file name", isBody: true) {
            $0.partProperties.append(.init(key: $1, value: ["type": "string", "format": "binary"]))
        },
        Place("part type", isBody: true) {
            $0.parts.append(.init(key: "typed", value: "v"))
            $0.partEncodings.append(
                .init(key: "typed", value: ["contentType": .string("text/plain; a=" + $1)]))
        },
        Place("text content", isBody: true) { $0.text = $1 },
    ]

    private static let answers = [
        Place("answer value") { $0.answer.append(.init(key: "name", value: .string($1))) },
        Place("answer key") { $0.answer.append(.init(key: $1, value: "v")) },
        Place("answer type") { $0.answerType = "application/json; a=" + $1 },
    ]

    /// Percent-encoded, as a fragment of a URI wants it.
    private static func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            let isPlain =
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            return isPlain || byte == 0x7E
                ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
    }

    /// The path item: the operation below its method.
    var item: JSONValue {
        var members = fields
        members += [
            .init(key: "operationId", value: .string(id)),
            .init(key: "parameters", value: .array(parameters)),
        ]
        if let body { members.append(.init(key: "requestBody", value: ["required": true, "content": body])) }
        if !success.isEmpty {
            members.append(.init(key: "x-specimen", value: ["success": .object(success)]))
        }
        let content = JSONValue.object([.init(key: answerType, value: ["example": .object(answer)])])
        members.append(
            .init(
                key: "responses",
                value: [
                    "200": ["description": "Done", "content": content],
                    "422": [
                        "description": "No", "content": ["application/json": ["example": ["message": "No"]]],
                    ],
                ]))
        return ["post": .object(members)]
    }

    private var body: JSONValue? {
        if !json.isEmpty { return .object([.init(key: jsonType, value: ["example": .object(json)])]) }
        if !properties.isEmpty {
            let names = JSONValue.array(properties.map { .string($0.key) })
            return .object([
                .init(
                    key: jsonType,
                    value: [
                        "schema": ["type": "object", "required": names, "properties": .object(properties)]
                    ])
            ])
        }
        if !form.isEmpty { return ["application/x-www-form-urlencoded": ["example": .object(form)]] }
        if !parts.isEmpty || !partProperties.isEmpty {
            let names = JSONValue.array(partProperties.map { .string($0.key) })
            return [
                "multipart/form-data": [
                    "schema": ["type": "object", "required": names, "properties": .object(partProperties)],
                    "encoding": .object(partEncodings), "example": .object(parts),
                ]
            ]
        }
        return text.map { ["text/plain": ["example": .string($0)]] }
    }
}
