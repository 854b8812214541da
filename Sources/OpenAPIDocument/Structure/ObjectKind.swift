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
        case .document: documentObject
        case .info: infoObject
        case .contact: contactObject
        case .license: licenseObject
        case .server: serverObject
        case .serverVariable: serverVariableObject
        case .components: componentsObject
        case .paths: pathsObject
        case .pathItem: pathItemObject
        case .operation: operationObject
        case .externalDocumentation: externalDocumentationObject
        case .parameter: parameterObject
        case .requestBody: requestBodyObject
        case .mediaType: mediaTypeObject
        case .encoding: encodingObject
        case .responses: responsesObject
        case .response: responseObject
        case .callback: callbackObject
        case .example: exampleObject
        case .link: linkObject
        case .header: headerObject
        case .tag: tagObject
        case .reference: referenceObject
        case .schema: schemaObject
        case .discriminator: discriminatorObject
        case .xml: xmlObject
        case .securityScheme: securitySchemeObject
        case .oauthFlows: oauthFlowsObject
        case .oauthFlow: oauthFlowObject
        case .securityRequirement: securityRequirementObject
        case .documentSettings: documentSettingsObject
        case .credentialNames: credentialNamesObject
        case .sdkPackage: sdkPackageObject
        case .operationSettings: operationSettingsObject
        case .valueSettings: valueSettingsObject
        }
    }
}
