@testable import ProjectSettings
import Testing

@testable import Specimen

struct PathPatternTests {
    @Test(arguments: [
        ("/users", "/users", true), ("/users", "/users/{id}", true), ("/users", "/users2", false),
        ("/users", "/a/users", false), ("/users/*", "/users", false), ("/users/*", "/users/{id}", true),
        ("/users/*", "/users/{id}/keys", true), ("/*/keys", "/users/keys", true),
        ("/*/keys", "/users/{id}/keys", false), ("/**/keys", "/users/{id}/keys", true),
        ("**keys", "/a/b/keys", true),
        ("/v*/users", "/v2/users/x", true), ("/v*/users", "/v/users", true), ("*", "/users", false),
        ("/*", "/", true),
        ("", "/users", false), ("/a**", "/a", true), ("***", "/a/b", true),
    ])
    func matches(_ pattern: String, _ path: String, _ expected: Bool) {
        #expect(PathPattern(pattern).matches(path) == expected)
    }

    @Test func timeDoesNotExplode() {
        let pattern = String(repeating: "*a", count: 40) + "b"
        #expect(!PathPattern(pattern).matches("/" + String(repeating: "a", count: 2_000)))
    }
}
