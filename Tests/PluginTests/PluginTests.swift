import Testing

/// Builds the packages in `Tests/Packages`, as a user of the plugins would; one after another, because they
/// share a build folder.
@Suite("Plugins", .serialized, .timeLimit(.minutes(10)))
struct PluginTests {}
