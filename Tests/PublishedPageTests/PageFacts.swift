/// What is true of the API that a page describes. Written by hand, so that it does not come from what is tested.
struct PageFacts: Sendable {
    /// What the operation makes, by the one name that it should have.
    let thing: String
    /// Other names that pages have used for it.
    let otherNames: [String]
    let method: String
    /// The path below a base URL.
    let path: String
    /// The base URLs.
    let servers: [String]
    let parameters: [String]
    /// The path parameter and the sample that the programs hold.
    let pathParameter: (name: String, sample: String)
    let successStatus: String
    let errorStatuses: [String]
    /// The members of bodies that say what went wrong.
    let messageFields: [String]
    /// The members that a program prints, in order.
    let printed: [String]
    /// The member that says when what was made expires.
    let expiryField: String
    /// The environment variables that hold the credentials.
    let credentials: [String]
    /// The vendor's package, in small letters.
    let package: String
    /// The function of the package that sends the request, in small letters and without underscores.
    let operation: String
    /// What the package's pinned version has, for programs to use, by language.
    let names: [String: Set<String>]
}

extension PageFacts {
    /// The token endpoint of DocSpring, API v1.
    static let docSpring = PageFacts(
        thing: "data request token", otherNames: ["authentication token"],
        method: "POST", path: "/data_requests/{data_request_id}/tokens",
        servers: ["https://api.docspring.com/api/v1", "https://sync.api.docspring.com/api/v1"],
        parameters: ["data_request_id", "type"],
        pathParameter: ("data_request_id", "drq_1234567890abcdef01"),
        successStatus: "201", errorStatuses: ["401", "422"], messageFields: ["error", "errors"],
        printed: ["data_request_url", "expires_at"], expiryField: "expires_at",
        credentials: ["DOCSPRING_TOKEN_ID", "DOCSPRING_TOKEN_SECRET"],
        package: "docspring", operation: "createdatarequesttoken",
        names: [
            "javascript": ["ApiClient", "Client"],
            "ruby": ["PDFApi", "ApiError", "ApiClient", "Configuration"],
            "php": [#"Api\Client"#, "ApiException", "Configuration"],
            "csharp": ["Api", "Client", "Model", "CreateSubmissionDataRequestTokenResponse"],
        ])

    /// The API of `Fixtures/faulty-page.md`, which does not exist.
    static let lockers = PageFacts(
        thing: "locker key", otherNames: ["opening code"],
        method: "POST", path: "/lockers/{locker_number}/keys",
        servers: ["https://api.lockers.example/v2", "https://eu.lockers.example/v2"],
        parameters: ["locker_number", "size"],
        pathParameter: ("locker_number", "lck_0042"),
        successStatus: "201", errorStatuses: ["401", "409"], messageFields: ["error", "errors"],
        printed: ["open_url", "valid_until"], expiryField: "valid_until",
        credentials: ["LOCKERS_API_ID", "LOCKERS_API_SECRET"],
        package: "lockers", operation: "createlockerkey",
        names: [
            "javascript": ["Transport", "LockerApi"],
            "ruby": ["LockerApi", "Failure", "Transport"],
            "php": [#"Api\LockerApi"#, "Failure", "Settings"],
            "csharp": ["Api", "Model", "KeyAnswer"],
        ])
}
