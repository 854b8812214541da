extension ObjectKind {
    /// OpenAPI 3.2, sections 4.27 to 4.30.
    static func securityDefinition(_ kind: ObjectKind) -> ObjectDefinition {
        switch kind {
        case .oauthFlows:
            ObjectDefinition(
                "OAuth Flows Object",
                ["implicit", "password", "clientCredentials", "authorizationCode", "deviceAuthorization"]
                    .map { .optional($0, .object(.oauthFlow)) })
        case .oauthFlow:
            ObjectDefinition(
                "OAuth Flow Object",
                [
                    .optional("authorizationUrl", .string), .optional("deviceAuthorizationUrl", .string),
                    .optional("tokenUrl", .string), .optional("refreshUrl", .string),
                    .optional("scopes", .map(.string)),
                ])
        case .securityRequirement:
            ObjectDefinition("Security Requirement Object", [], others: .values(.list(.string)))
        default:
            ObjectDefinition(
                "Security Scheme Object",
                [
                    .required("type", .word(["apiKey", "http", "mutualTLS", "oauth2", "openIdConnect"])),
                    .optional("description", .string), .optional("name", .string),
                    .optional("in", .word(["query", "header", "cookie"])), .optional("scheme", .string),
                    .optional("bearerFormat", .string), .optional("flows", .object(.oauthFlows)),
                    .optional("openIdConnectUrl", .string), .optional("oauth2MetadataUrl", .string),
                    .optional("deprecated", .boolean),
                ])
        }
    }
}
