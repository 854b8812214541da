import Specimen
import Testing

/// The names of files.
struct OutputNameTests {
    @Test(arguments: [
        ("createDataRequestToken", "", "create-data-request-token"),
        ("ユーザー取得", "get /users/{id}", "get-users-id"),
        ("../..", "post /", "post"), ("buscarEndereçoÚnico", "", "buscar-endereco-unico"),
        ("ユーザー取得", "/ユーザー", "unnamed"),
        ("con", "", "con-operation"),
    ]) func namesArePlain(text: String, substitute: String, name: String) {
        var names = OutputName()
        #expect(names.make(text, or: substitute) == name)
    }

    @Test func namesDifferWhateverTheirOrigin() {
        var names = OutputName()
        #expect(names.make("getUsers", or: "") == "get-users")
        #expect(names.make("取得", or: "get /users") == "get-users-2")
        #expect(names.make("削除", or: "") == "unnamed")
    }
}
