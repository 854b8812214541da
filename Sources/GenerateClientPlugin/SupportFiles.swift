/// The files that all clients of a target share.
enum SupportFiles {
    /// Their names in `templates/languages/swift/client` and the folders in it, without `.swift`. A plugin cannot
    /// look there: it has no library, and its tool does not run before the build.
    static let names = [
        "APIAuthorization", "APIBody", "APICall", "APIConnection", "APIDates", "APIDownload", "APIError",
        "APIExtras", "APIFields", "APIFile", "APIForm", "APIJSON", "APIMultipart", "APINull", "APIObject",
        "APIPages", "APIPathText", "APIRequest", "APIRetries", "APIStream", "APITransport", "APIValues",
    ]
}
