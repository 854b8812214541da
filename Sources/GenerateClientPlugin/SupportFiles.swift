/// The files that all clients of a target share.
enum SupportFiles {
    /// Their names in `templates/languages/swift/client` and the folders in it, without `.swift`. A plugin cannot
    /// look there: it has no library, and its tool does not run before the build.
    static let names = [
        "APIAuthorization", "APIBody", "APICall", "APIConnection", "APIDates", "APIError", "APIJSON",
        "APIRequest", "APIRetries", "APITransport", "APIValues", "APIForm", "APIFile", "APIMultipart",
        "APIDownload", "APIStream", "APIPages", "APINull", "APIKey",
    ]
}
