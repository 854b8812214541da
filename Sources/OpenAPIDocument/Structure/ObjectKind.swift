/// The kinds of objects that the OpenAPI Specification defines.
package enum ObjectKind: Int, Sendable, CaseIterable {
    case document, info, contact, license, server, serverVariable, components, paths, pathItem
    case operation, externalDocumentation, parameter, requestBody, mediaType, encoding, responses
    case response, callback, example, link, header, tag, reference, schema, discriminator, xml
    case securityScheme, oauthFlows, oauthFlow, securityRequirement
    case documentSettings, credentialNames, sdkPackage, operationSettings, valueSettings

    /// What objects of this kind may hold.
    package var definition: ObjectDefinition { Self.definitions[rawValue] }

    private static let definitions: [ObjectDefinition] = allCases.map(makeDefinition)

    private static func makeDefinition(_ kind: ObjectKind) -> ObjectDefinition {
        switch kind {
        case .document, .info, .contact, .license, .server, .serverVariable, .components, .tag,
            .externalDocumentation:
            documentDefinition(kind)
        case .paths, .pathItem, .operation, .parameter, .requestBody, .mediaType, .encoding, .responses,
            .response, .callback, .example, .link, .header, .reference:
            operationDefinition(kind)
        case .schema, .discriminator, .xml: schemaDefinition(kind)
        case .securityScheme, .oauthFlows, .oauthFlow, .securityRequirement: securityDefinition(kind)
        case .documentSettings, .credentialNames, .sdkPackage, .operationSettings, .valueSettings:
            settingsDefinition(kind)
        }
    }
}
