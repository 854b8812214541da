import Specimen

extension ClientModel {
    /// The client of `spec/docspring.yaml`, as the golden shows it.
    static let docSpring = ClientModel(
        name: "DocSpring",
        documentation: """
            Create tokens that let people open their data requests.

            DocSpring fills in PDF forms. A data request asks one person for the data that a form still needs,
            or for a signature. This document describes how to let that person in.
            """,
        credentials: [
            Credential(
                name: "basic",
                documentation:
                    "The username is your API token ID. The password is your API token secret.",
                parameters: "username: String, password: String",
                authorization: ".basic(username: username, password: password)")
        ],
        servers: [
            Server(
                name: "api", documentation: "The API's first host.",
                url: "https://api.docspring.com/api/v1"),
            Server(
                name: "sync",
                documentation: """
                    The host that DocSpring's own clients have used by default since February 2025. It answers
                    this request in the same way.
                    """,
                url: "https://sync.api.docspring.com/api/v1"),
        ],
        defaultServer: "api",
        operations: [createToken],
        scopes: [
            Scope(name: "DocSpring", types: [tokenType, response, token, errorResponse]),
            Scope(name: "DocSpring.CreateDataRequestTokenResponse", types: [status(["success", "error"])]),
            Scope(name: "DocSpring.ErrorResponse", types: [status(["error"])]),
        ])

    private static let createToken = Operation(
        name: "createDataRequestToken",
        replyName: "createDataRequestTokenWithReply",
        title: "createDataRequestToken",
        documentation: """
            Create a data request token

            Creates a data request token and a URL that opens the form of one data request with it.

            The token works once and expires, so wait until the person is ready to fill in the form.
            The URL contains the token's secret: whoever has the URL can open the form. Do not log it,
            and send it to nobody else.

            ```swift
            let response = try await docSpring.createDataRequestToken(dataRequestID: "drq_1234567890abcdef01")
            ```

            - Parameters:
              - dataRequestID: The ID of the data request. IDs start with `drq_`.
              - type: How you hand the URL to the person. It decides how long the token lives.

                DocSpring has published several lifetimes for these tokens over the years. Rely on
                `expires_at` in the response, not on these figures.
            - Returns: The token was created.
            - Throws: `APIError`, whose documented cases are in ``CreateDataRequestTokenFailure``.
            """,
        method: "POST",
        path: "/data_requests/{data_request_id}/tokens",
        parameters: [
            Parameter(
                name: "dataRequestID", label: "dataRequestID", type: "String", key: "data_request_id",
                value: "dataRequestID", isPath: true),
            Parameter(
                name: "type", label: "type", type: "DataRequestTokenType?", defaultValue: "nil", key: "type",
                value: "type?.rawValue", isPath: false),
        ],
        isAuthorized: true,
        successStatus: 201,
        successType: "CreateDataRequestTokenResponse",
        successFields: [Field(key: "status", value: "success")],
        messageFields: ["error", "errors"],
        failureType: "CreateDataRequestTokenFailure",
        failures: [
            Failure(
                status: 401, name: "unauthorized",
                documentation: """
                    401: The API token ID or the API token secret is missing or wrong.

                    Check both values. The same request fails again until you correct them.
                    """,
                type: "ErrorResponse"),
            Failure(
                status: 422, name: "unprocessableContent",
                documentation: """
                    422: The API understood the request but refuses one of its values, for example an unknown
                    `type`.

                    Correct the value that the message names. The same request fails again until you do.
                    """,
                type: "ErrorResponse"),
        ])

    private static let tokenType = TypeDeclaration(
        name: "DataRequestTokenType",
        content: .enumeration([
            Case(
                name: "api",
                documentation: """
                    API token

                    For a page that your own application opens for the person at once. Published lifetime: 1 hour.
                    """,
                value: "api"),
            Case(
                name: "email",
                documentation: """
                    Email token

                    For a link that you send by email. Published lifetime: 30 days.
                    """,
                value: "email"),
        ]))

    private static let response = TypeDeclaration(
        name: "CreateDataRequestTokenResponse",
        content: .structure([
            Property(
                name: "status", type: "Status",
                documentation: "Whether the token was created. Check it even when the HTTP status is 201.",
                key: "status"),
            Property(name: "token", type: "DataRequestToken", key: "token"),
            Property(
                name: "errors", type: "[String]?",
                documentation: "What went wrong, when `status` is `error`.", key: "errors"),
        ]))

    private static let token = TypeDeclaration(
        name: "DataRequestToken", documentation: "The new data request token.",
        content: .structure([
            Property(
                name: "id", type: "String?",
                documentation: "The ID of this data request token. It is not your API token ID.", key: "id"),
            Property(
                name: "secret", type: "String",
                documentation: """
                    The secret of this data request token. It is not your API token secret, but it is a
                    secret as well.
                    """,
                key: "secret", isSecret: true),
            Property(
                name: "expiresAt", type: "Date?",
                documentation: """
                    When the token expires, as a date and time in UTC (RFC 3339). After that, create a new
                    token.
                    """,
                key: "expires_at"),
            Property(
                name: "dataRequestURL", type: "URL?",
                documentation: """
                    The URL that opens the form. It contains the token's ID and secret, so treat the whole
                    URL as a secret.
                    """,
                key: "data_request_url", isSecret: true),
        ]))

    private static let errorResponse = TypeDeclaration(
        name: "ErrorResponse",
        content: .structure([
            Property(name: "status", type: "Status", documentation: "Always `error`.", key: "status"),
            Property(
                name: "error", type: "String", documentation: "What went wrong, in words.", key: "error"),
        ]))

    private static func status(_ values: [String]) -> TypeDeclaration {
        TypeDeclaration(
            name: "Status", content: .enumeration(values.map { Case(name: $0, value: $0) }))
    }
}
