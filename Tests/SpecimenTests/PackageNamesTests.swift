import TargetLanguages
import Testing

/// The names that OpenAPI Generator 7 gave to these texts, as its packages have them.
struct PackageNamesTests {
    private static let snake = PackageNames(
        styles: [.method: .snake, .argument: .snake, .property: .snake], escape: "var_",
        reserved: "in class from")
    private static let camel = PackageNames(
        styles: [.property: .pascal], escape: "_", reserved: "in class")
    private static let joined = PackageNames(
        styles: [.method: .pascal], escape: "var", reserved: "in default")

    @Test(arguments: [
        ("userID", "user_id"), ("X-API-Key", "x_api_key"), ("in", "var_in"), ("filter[a][b]", "filter_a_b"),
        ("$top", "top"), ("2fa", "var_2fa"), ("a.b-c_d", "a_b_c_d"), ("URLPath", "url_path"),
        ("HTTPError2", "http_error2"), ("sort[by]", "sort_by"), ("getOAuthToken", "get_o_auth_token"),
        ("listURLs", "list_urls"), ("page_size", "page_size"),
    ])
    func smallLettersWithUnderscores(_ text: String, _ name: String) {
        #expect(Self.snake.name(text, .argument) == name)
    }

    @Test(arguments: [
        ("userID", "userID"), ("X-API-Key", "xAPIKey"), ("in", "_in"), ("filter[a][b]", "filterAB"),
        ("2fa", "_2fa"), ("a.b-c_d", "aBCD"), ("URLPath", "uRLPath"), ("X-Trace-ID", "xTraceID"),
        ("HTTPError2", "hTTPError2"), ("page_size", "pageSize"), ("delete-it.now", "deleteItNow"),
    ])
    func capitalsStayWhereTheyAre(_ text: String, _ name: String) {
        #expect(Self.camel.name(text, .argument) == name)
    }

    @Test(arguments: [
        ("OAuth 2.0 tokens", "OAuth20Tokens"), ("user-items", "UserItems"), ("ABTests", "ABTests"),
        ("pet_owner", "PetOwner"), ("user-URL", "UserURL"), ("HTTPError2", "HTTPError2"),
    ])
    func typesAreInPascalCase(_ text: String, _ name: String) {
        #expect(Self.snake.name(text, .type) == name)
    }

    @Test(arguments: [
        ("List", "ModelList"), ("list", "ModelList"), ("listing", "Listing"), ("2fa", "Model2fa"),
        ("v1.Pet-List", "V1PetList"), ("Foo_Bar", "FooBar"),
    ])
    func classesOfSchemasThatWouldBeReservedGetAPrefix(_ text: String, _ name: String) {
        var names = Self.snake
        names.reservedModels = "Map List"
        #expect(names.name(text, .model) == name)
        #expect(names.name("list", .type) == "List")
    }

    @Test func whatIsReservedGetsAPrefix() {
        #expect(Self.joined.name("in", .argument) == "varIn")
        #expect(Self.joined.name("2fa", .argument) == "var2fa")
        #expect(Self.joined.name("default", .method) == "Default")
        #expect(Self.camel.name("class", .property) == "Class")
        #expect(Self.snake.name("from", .property) == "var_from")
    }

    @Test(arguments: ["", "---", "✓", "'; rm -rf /", "`id`", "\n"])
    func nothingButLettersDigitsAndUnderscoresIsLeft(_ text: String) {
        for kind in PackageNames.Kind.allCases {
            for names in [Self.snake, Self.camel, Self.joined] {
                let name = names.name(text, kind)
                #expect(name.wholeMatch(of: /[A-Za-z_][A-Za-z0-9_]*/) != nil, "\(name)")
            }
        }
    }
}
