package import YAMLSyntax

/// What a request sends (OpenAPI 3.2, section 4.13).
package struct RequestBody: Sendable {
    /// Whether the request must have it.
    package var isRequired: Bool
    /// What it means, in Markdown.
    package var description: String
    /// Its forms in document order, at least one.
    package var content: [Content]
}

/// A body in one media type (OpenAPI 3.2, section 4.14).
package struct Content: Sendable {
    /// A documented body.
    package struct Example: Sendable {
        /// The name in `examples`; empty for the one `example`.
        package var name: String
        /// What it shows.
        package var summary: String
        /// The body: a text for media types that are not structured.
        package var value: JSONValue
    }

    /// How a field of a form is written (OpenAPI 3.2, section 4.15).
    package struct Encoding: Sendable {
        /// The media type of the field; nil when the document states none.
        package var mediaType: String?
        /// How its value becomes text; nil when the document states nothing about it.
        package var style: Parameter.Style?
        /// Whether each element stands alone.
        package var isExploded: Bool
        /// Whether reserved characters stay as they are.
        package var allowsReserved: Bool

        /// Whether media types are for bytes that no text says.
        package static func isBinary(_ mediaTypes: String) -> Bool {
            mediaTypes.split(separator: ",").allSatisfy { mediaType in
                let essence = MediaType.essence(String(mediaType.drop { $0 == " " }))
                return ["image/", "audio/", "video/", "font/"].contains { essence.hasPrefix($0) }
                    && !essence.hasSuffix("+xml")
                    || ["application/octet-stream", "application/pdf", "application/zip"].contains(essence)
            }
        }
    }

    /// How the parts of multipart content are written that have places instead of names (OpenAPI 3.2, section 4.15.2).
    package struct Positions: Sendable {
        /// The first parts, one each.
        package var first: [Encoding] = []
        /// All others.
        package var others: Encoding?

        /// How the part at a place is written.
        package func encoding(of place: Int) -> Encoding? { place < first.count ? first[place] : others }
    }

    /// The media type as documented, parameters included.
    package var mediaType: String
    /// The schema of the body.
    package var schema: SchemaID?
    /// The schema of each element of a stream (OpenAPI 3.2, section 4.14.3).
    package var itemSchema: SchemaID?
    /// The documented bodies.
    package var examples: [Example]
    /// How the fields of a form are written, by name.
    package var encodings: [String: Encoding] = [:]
    /// How parts without names are written.
    package var positions = Positions()
    /// Whether it is multipart content whose parts have places instead of names.
    package var hasPositions = false

    /// The schema of the part at a place.
    package func schema(ofPart place: Int, _ schemas: SchemaTable) -> SchemaID? {
        guard schema != itemSchema, let array = schema.map({ schemas[$0] }) else { return itemSchema }
        return place < array.prefixItems.count ? array.prefixItems[place] : array.items ?? itemSchema
    }

    /// The media type without parameters, in lower case.
    package var essence: String { MediaType.essence(mediaType) }

    /// The media type as clients state it.
    package var stated: String { MediaType.stated(mediaType) }

    /// Whether the body is JSON.
    package var isJSON: Bool { MediaType.isJSON(mediaType) }
}
