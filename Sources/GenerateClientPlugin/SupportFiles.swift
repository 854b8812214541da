/// The files that all clients of a target share.
enum SupportFiles {
    /// Their names in `templates/languages/swift/client` without `.swift`. A plugin cannot look there: it
    /// has no library, and its tool does not run before the build.
    static let names = [
        "APIAuthorization", "APIBody", "APIConnection", "APIDates", "APIError", "APIJSON", "APITransport",
        "APIValues",
    ]
}
